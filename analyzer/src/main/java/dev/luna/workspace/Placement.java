package dev.luna.workspace;

import dev.luna.check.RuleSettings;
import dev.luna.syntax.Dialect;

/// How a file of the workspace is read, and what is to be found in it.
///
/// @param root the root that it is in
/// @param dialect what it is read as
/// @param settings what its project wants to know about it
/// @param isLibrary whether it is somebody else's: a library's, or a description of the standard
///   library
public record Placement(String root, Dialect dialect, RuleSettings settings, boolean isLibrary) {

  /// That of one of the user's own files.
  public Placement(String root, Dialect dialect, RuleSettings settings) {
    this(root, dialect, settings, false);
  }

  /// That of a file of a library.
  public static Placement ofLibrary(String root, Dialect dialect) {
    return new Placement(root, dialect, RuleSettings.DEFAULT, true);
  }

  /// One in `root` with the settings that hold if nobody says anything.
  public static Placement in(String root, Dialect dialect) {
    return new Placement(root, dialect, RuleSettings.DEFAULT);
  }
}
