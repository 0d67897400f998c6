package dev.luna.cli.check;

import dev.luna.project.DiskText;
import dev.luna.project.FileUris;
import dev.luna.project.LuaFile;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.Placement;
import java.io.IOException;
import java.io.InputStream;

/// A text that can be read.
///
/// @param name how users know it
/// @param id how the workspace knows it
/// @param placement how it is read, and what is to be found in it
/// @param content reads it
public record LuaSource(String name, FileId id, Placement placement, Content content) {
  /// The name that standard input goes by.
  public static final String STDIN = "<stdin>";

  private static final FileId STDIN_ID = new FileId("stdin:");

  /// Where a text comes from.
  @FunctionalInterface
  public interface Content {
    SourceText read() throws IOException;
  }

  public static LuaSource of(LuaFile file, Placement placement) {
    return new LuaSource(
        file.name(), FileUris.of(file.path()), placement, () -> DiskText.read(file.path()));
  }

  /// All of `in`.
  public static LuaSource stdin(InputStream in, Placement placement) {
    return new LuaSource(STDIN, STDIN_ID, placement, () -> DiskText.read(in));
  }
}
