package dev.luna.config;

import dev.luna.syntax.Dialect;
import java.util.List;

/// A folder in which modules lie.
///
/// @param path absolute, with `/` between the parts and none at the end
/// @param dialect what its files are read as
/// @param templates where a module lies in it, in order
public record SourceRoot(Kind kind, String path, Dialect dialect, List<PathTemplate> templates) {
  public SourceRoot {
    templates = List.copyOf(templates);
  }

  /// The name by which a workspace knows it: a folder that is read as two dialects is two roots.
  public String id() {
    return path + "@" + dialect.option();
  }

  /// Whose files they are.
  public enum Kind {
    /// The user's: findings are told.
    WORKSPACE,
    /// A library that the project names: all of it is known, and not complained about.
    LIBRARY,
    /// Where this machine's Lua looks: known as far as it is required.
    INSTALLED
  }
}
