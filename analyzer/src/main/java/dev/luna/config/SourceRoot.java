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

  /// Whose files they are.
  public enum Kind {
    /// The user's: findings are told.
    WORKSPACE,
    /// Somebody else's: known, and not complained about.
    LIBRARY,
    /// Descriptions of what has no Lua source; never loaded at run time.
    STUBS
  }
}
