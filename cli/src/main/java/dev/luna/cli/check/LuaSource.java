package dev.luna.cli.check;

import dev.luna.project.DiskText;
import dev.luna.project.LuaFile;
import dev.luna.syntax.Dialect;
import dev.luna.text.SourceText;
import java.io.IOException;
import java.io.InputStream;

/// A text that can be read.
///
/// @param name how users know it
/// @param dialect what it is read as
/// @param content reads it
public record LuaSource(String name, Dialect dialect, Content content) {
  /// The name that standard input goes by.
  public static final String STDIN = "<stdin>";

  /// Where a text comes from.
  @FunctionalInterface
  public interface Content {
    SourceText read() throws IOException;
  }

  public static LuaSource of(LuaFile file, Dialect dialect) {
    return new LuaSource(file.name(), dialect, () -> DiskText.read(file.path()));
  }

  /// All of `in`.
  public static LuaSource stdin(InputStream in, Dialect dialect) {
    return new LuaSource(STDIN, dialect, () -> DiskText.read(in));
  }
}
