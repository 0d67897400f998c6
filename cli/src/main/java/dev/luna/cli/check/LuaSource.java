package dev.luna.cli.check;

import dev.luna.project.DiskText;
import dev.luna.project.LuaFile;
import dev.luna.text.SourceText;
import java.io.IOException;
import java.io.InputStream;

/// A text that can be read.
///
/// @param name how users know it
/// @param content reads it
public record LuaSource(String name, Content content) {
  /// The name that standard input goes by.
  public static final String STDIN = "<stdin>";

  /// Where a text comes from.
  @FunctionalInterface
  public interface Content {
    SourceText read() throws IOException;
  }

  public static LuaSource of(LuaFile file) {
    return new LuaSource(file.name(), () -> DiskText.read(file.path()));
  }

  /// All of `in`.
  public static LuaSource stdin(InputStream in) {
    return new LuaSource(STDIN, () -> DiskText.read(in));
  }
}
