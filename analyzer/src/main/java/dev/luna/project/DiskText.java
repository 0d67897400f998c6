package dev.luna.project;

import dev.luna.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads Lua source from files.
public final class DiskText {
  /// No one writes this much Lua; a text of this size, its tokens and its tree (together some fifty
  /// times as much) still fit into the quarter of 8 GB that Java takes there.
  static final int LARGEST = 32 << 20;

  private static final String NO_FILE = "neither a file nor a folder; '-' reads standard input";

  private DiskText() {}

  /// The text of the file at `path`. What is no file is not opened: a pipe or a device might never
  /// answer, or never end.
  ///
  /// @throws IOException if it cannot be read; [Unread#reason] has the words for it
  public static SourceText read(Path path) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      String what = Files.isDirectory(path) ? "a folder, not a file" : NO_FILE;
      throw new FileSystemException(path.toString(), null, what);
    }
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
