package dev.luna.syntax.doc;

import dev.luna.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// Comments as they stand in everyday code, written for these tests: one block each.
final class Everyday {
  /// The files: one for each way to annotate.
  static final List<String> NAMES = List.of("luacats", "emmylua", "ldoc");

  private Everyday() {}

  static SourceText source(String name) throws IOException {
    return read("everyday/" + name + ".lua");
  }

  /// Comments for LDoc's colon mode.
  static SourceText colon() throws IOException {
    return read("colon.lua");
  }

  private static SourceText read(String file) throws IOException {
    return SourceText.decode(Files.readAllBytes(DocGoldenTest.FOLDER.resolve(file)));
  }
}
