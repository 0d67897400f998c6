package dev.luna.workspace;

import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import org.jspecify.annotations.Nullable;

/// Where the texts of closed files come from. For any thread.
@FunctionalInterface
public interface TextSource {

  /// There are no closed files.
  TextSource NONE = _ -> null;

  /// The text of `file` as it is now, null if it cannot be read.
  @Nullable SourceText read(FileId file);
}
