package dev.luna.workspace;

import dev.luna.index.Modules;
import dev.luna.index.Realm;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import java.util.List;

/// What may happen to a workspace.
public sealed interface Change {

  /// From now on `file` has this text, read as `dialect`.
  ///
  /// @param root the root that it is in
  record Write(FileId file, String root, SourceText text, Dialect dialect) implements Change {}

  /// The workspace no longer has `file`.
  record Remove(FileId file) implements Change {}

  /// From now on the files of these roots, and no others, see each other.
  ///
  /// @param realms one for each root
  record Configure(List<Realm> realms, Modules modules) implements Change {
    public Configure {
      realms = List.copyOf(realms);
    }
  }
}
