package dev.luna.workspace;

import dev.luna.check.RuleSettings;
import dev.luna.syntax.Dialect;

/// How a file of the workspace is read, and what is to be found in it.
///
/// @param root the root that it is in
/// @param dialect what it is read as
/// @param settings what its project wants to know about it
public record Placement(String root, Dialect dialect, RuleSettings settings) {

  /// One in `root` with the settings that hold if nobody says anything.
  public static Placement in(String root, Dialect dialect) {
    return new Placement(root, dialect, RuleSettings.DEFAULT);
  }
}
