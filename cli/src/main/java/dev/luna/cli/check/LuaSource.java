package dev.luna.cli.check;

import dev.luna.check.RuleSettings;
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
/// @param settings what is to be found in it
/// @param content reads it
public record LuaSource(String name, Dialect dialect, RuleSettings settings, Content content) {
  /// The name that standard input goes by.
  public static final String STDIN = "<stdin>";

  /// Where a text comes from.
  @FunctionalInterface
  public interface Content {
    SourceText read() throws IOException;
  }

  public static LuaSource of(LuaFile file, Dialect dialect, RuleSettings settings) {
    return new LuaSource(file.name(), dialect, settings, () -> DiskText.read(file.path()));
  }

  /// All of `in`.
  public static LuaSource stdin(InputStream in, Dialect dialect, RuleSettings settings) {
    return new LuaSource(STDIN, dialect, settings, () -> DiskText.read(in));
  }
}
