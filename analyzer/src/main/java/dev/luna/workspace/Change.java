package dev.luna.workspace;

import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;

/// What may happen to a workspace.
public sealed interface Change {

  /// The file it happens to.
  FileId file();

  /// From now on `file` has this text and is read as `dialect`.
  record Write(FileId file, SourceText text, Dialect dialect) implements Change {}

  /// The workspace no longer has `file`.
  record Remove(FileId file) implements Change {}
}
