package dev.luna.workspace;

import dev.luna.index.Modules;
import dev.luna.index.Realm;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import java.util.List;

/// What may happen to a workspace.
public sealed interface Change {

  /// From now on `file` has this text.
  record Write(FileId file, Placement placement, SourceText text) implements Change {}

  /// The workspace has these files, which somebody has read already: many at once, so that what
  /// they say together is worked out once.
  record Put(List<SourceFile> files) implements Change {
    public Put {
      files = List.copyOf(files);
    }
  }

  /// The workspace no longer has `file`.
  record Remove(FileId file) implements Change {}

  /// From now on files see each other like this. A root that no realm names sees only itself.
  ///
  /// @param realms one for each root
  record Configure(List<Realm> realms, Modules modules) implements Change {
    public Configure {
      realms = List.copyOf(realms);
    }
  }
}
