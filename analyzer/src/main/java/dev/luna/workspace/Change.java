package dev.luna.workspace;

import dev.luna.index.Modules;
import dev.luna.index.Realm;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import java.util.List;

/// What may happen to a workspace.
public sealed interface Change {

  /// From now on `file` is open and has this text, read as `dialect`.
  record Write(FileId file, String root, SourceText text, Dialect dialect) implements Change {}

  /// These files are there: read, in other threads, from disk.
  record Load(List<SourceFile> files) implements Change {
    public Load {
      files = List.copyOf(files);
    }
  }

  /// The workspace no longer has `file`.
  record Remove(FileId file) implements Change {}

  /// Files see other things than before.
  ///
  /// @param realms one for each root
  record Configure(List<Realm> realms, Modules modules) implements Change {
    public Configure {
      realms = List.copyOf(realms);
    }
  }
}
