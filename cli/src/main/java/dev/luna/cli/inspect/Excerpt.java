package dev.luna.cli.inspect;

import dev.luna.text.SourceText;
import dev.luna.text.Span;

/// A few characters of source on one line.
final class Excerpt {
  private static final int LONGEST = 60;

  private Excerpt() {}

  /// The characters of `span` in quotes, cut after a line's worth; what is no printable character
  /// of ASCII or another script is written as `\n`, `\t` or `<U+200B>`.
  static String of(SourceText source, Span span) {
    StringBuilder out = new StringBuilder("\"");
    int end = Math.min(span.end(), span.start() + LONGEST);
    for (int i = span.start(); i < end; ) {
      int codePoint = source.text().codePointAt(i);
      append(out, codePoint);
      i += Character.charCount(codePoint);
    }
    return out.append(end < span.end() ? "…\"" : "\"").toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    switch (codePoint) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      default -> {
        if (isPrintable(codePoint)) {
          out.appendCodePoint(codePoint);
        } else {
          out.append("<U+%04X>".formatted(codePoint));
        }
      }
    }
  }

  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
