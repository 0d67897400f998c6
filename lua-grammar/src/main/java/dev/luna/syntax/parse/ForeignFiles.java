package dev.luna.syntax.parse;

import java.util.Map;
import java.util.Optional;

/// Files that hold no Lua source, whatever they are called: one thing to say about the whole, where
/// each of their bytes would be a mistake.
final class ForeignFiles {
  private static final String BYTECODE = "\u001bLua";
  private static final String LUAJIT_BYTECODE = "\u001bLJ";

  /// How much of its beginning tells a binary file.
  private static final int SAMPLE = 1024;

  /// Compressed data has a control character in nine; a broken Lua file has one or two in all.
  private static final int ONE_IN = 20;

  private static final int FEWEST = 8;

  private static final Map<String, String> MAGIC =
      Map.of(
          "\u007fELF", "an ELF program or library",
          "\u0089PNG", "a PNG picture",
          "ÿØÿ", "a JPEG picture",
          "GIF8", "a GIF picture",
          "PK\u0003\u0004", "a zip archive",
          "\u001f\u008b", "compressed by gzip",
          "MZ", "a Windows program or library",
          "Êþº¾", "a Java class");

  private ForeignFiles() {}

  /// What to say about a file that is told by its first characters, which no Lua file has.
  static Optional<String> complaint(String text) {
    if (isUtf16(text)) {
      return Optional.of("the file is encoded as UTF-16; save it as UTF-8");
    }
    if (text.startsWith(BYTECODE)) {
      return Optional.of("the file is " + compiled(text) + " and no Lua source");
    }
    if (text.startsWith(LUAJIT_BYTECODE)) {
      return Optional.of("the file is compiled for LuaJIT (bytecode) and no Lua source");
    }
    return Optional.empty();
  }

  /// What to say about a file with symbols that Lua does not know, if it is binary: many control
  /// characters. Only such a file is asked about, because a string may hold any bytes.
  static Optional<String> binaryComplaint(String text) {
    int length = Math.min(text.length(), SAMPLE);
    long strange = text.chars().limit(length).filter(ForeignFiles::isControl).count();
    if (strange < FEWEST || strange * ONE_IN < length) {
      return Optional.empty();
    }
    String kind =
        MAGIC.entrySet().stream()
            .filter(entry -> text.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("binary");
    return Optional.of("the file is " + kind + " and no Lua source");
  }

  /// The fifth byte is the version: 0x54 for 5.4.
  private static String compiled(String text) {
    char version = text.length() > BYTECODE.length() ? text.charAt(BYTECODE.length()) : 0;
    String number = version >> 4 == 5 ? " 5." + (version & 0xF) : "";
    return "compiled Lua" + number + " (bytecode)";
  }

  private static boolean isControl(int c) {
    return c < '\t' || c > '\r' && c < ' ' || c == 0x7F;
  }

  /// Whether `text` has a NUL beside each of its first letters: UTF-16, read as bytes.
  private static boolean isUtf16(String text) {
    int from = text.startsWith("ÿþ") || text.startsWith("þÿ") ? 2 : 0;
    if (text.length() < from + 4) {
      return false;
    }
    boolean little = text.charAt(from + 1) == 0 && text.charAt(from + 3) == 0;
    boolean big = text.charAt(from) == 0 && text.charAt(from + 2) == 0;
    return little != big;
  }
}
