package dev.luna.project;

import dev.luna.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads Lua source from files.
public final class DiskText {
  /// No one writes this much Lua; a text of this size, its tokens and its tree still fit into
  /// memory.
  static final int LARGEST = 128 << 20;

  private DiskText() {}

  /// The text of the file at `path`.
  ///
  /// @throws IOException if it cannot be read; [Unread#reason] has the words for it
  public static SourceText read(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return read(in);
    }
  }

  /// The text that `in` yields up to its end.
  ///
  /// @throws IOException if it cannot be read, or is longer than any source should be
  public static SourceText read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new IOException("larger than " + (LARGEST >> 20) + " MB");
    }
    return SourceText.decode(bytes);
  }
}
