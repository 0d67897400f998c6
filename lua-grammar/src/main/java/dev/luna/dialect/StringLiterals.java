package dev.luna.dialect;

import dev.luna.syntax.Dialect;
import dev.luna.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The values of string literals.
///
/// A Lua string is bytes, and so is the true value of a literal: the bytes of its characters in the
/// file's charset, and those of its escapes ([#bytes]). People, and whoever looks for the names in
/// `t["name"]` and `require "mod"`, want characters: [#value] reads the bytes as UTF-8 or, if they
/// are none, each as a character. Broken literals have a value too, as far as it can be read;
/// nothing is thrown.
public final class StringLiterals {
  private StringLiterals() {}

  /// The characters of `literal`, written as in the file with its quotes or brackets, by the rules
  /// of the newest Lua.
  public static String value(String literal) {
    if (literal.indexOf('\\') < 0 && !literal.startsWith("[")) {
      Span inside = shortInside(literal, new Span(0, literal.length()));
      return literal.substring(inside.start(), inside.end());
    }
    return text(bytes(literal, StandardCharsets.UTF_8, Dialect.LUA54));
  }

  /// The bytes of `literal`.
  ///
  /// @param charset that of the file
  /// @param dialect decides what escapes mean: in Lua 5.1 `\x41` is `x41`
  public static byte[] bytes(String literal, Charset charset, Dialect dialect) {
    if (literal.startsWith("[")) {
      return longBytes(literal, charset);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(literal.length());
    Span inside = shortInside(literal, new Span(0, literal.length()));
    int at = inside.start();
    while (at < inside.end()) {
      int backslash = literal.indexOf('\\', at);
      if (backslash < 0 || backslash >= inside.end()) {
        backslash = inside.end();
      }
      out.writeBytes(literal.substring(at, backslash).getBytes(charset));
      at = backslash;
      if (at < inside.end()) {
        at = escaped(literal, at, inside.end(), charset, dialect.grammar(), out);
      }
    }
    return out.toByteArray();
  }

  private static int escaped(
      String literal,
      int at,
      int end,
      Charset charset,
      Dialect dialect,
      ByteArrayOutputStream out) {
    Escape escape = Escape.read(literal, at, end);
    boolean literally =
        switch (escape.kind()) {
          case SIMPLE, LINE_BREAK, DECIMAL -> false;
          case HEX, SKIP -> !Feature.HEX_ESCAPE.isIn(dialect);
          case UNICODE -> !Feature.UNICODE_ESCAPE.isIn(dialect);
          case OTHER -> true;
        };
    if (literally || escape.value() == Escape.MALFORMED) {
      int next = Math.min(end, at + 1);
      int stop = next < end ? next + Character.charCount(literal.codePointAt(next)) : next;
      out.writeBytes(literal.substring(next, stop).getBytes(charset));
      return stop;
    }
    switch (escape.kind()) {
      case UNICODE -> Utf8.write(escape.value(), out);
      case SKIP -> {}
      default -> out.write((int) escape.value());
    }
    return escape.span().end();
  }

  /// The inside of the short literal at `span` of `text`, without its quotes; empty for a long one.
  static Span shortInside(String text, Span span) {
    char quote = span.isEmpty() ? '[' : text.charAt(span.start());
    if (quote == '[') {
      return Span.at(span.end());
    }
    int last = span.end() - 1;
    boolean closed =
        last > span.start() && text.charAt(last) == quote && !isEscaped(text, span.start(), last);
    return new Span(span.start() + 1, closed ? last : span.end());
  }

  private static boolean isEscaped(String text, int start, int index) {
    int backslashes = 0;
    while (index - 1 - backslashes > start && text.charAt(index - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /// A long literal: a line break at its start is dropped, every other one is a `\n`.
  private static byte[] longBytes(String literal, Charset charset) {
    int open = literal.indexOf('[', 1) + 1;
    String close = "]" + "=".repeat(Math.max(0, open - 2)) + "]";
    int end = literal.endsWith(close) ? literal.length() - close.length() : literal.length();
    String inside = literal.substring(Math.min(open, end), end);
    String lines = inside.replaceAll("\r\n|\n\r|\r", "\n");
    return (lines.startsWith("\n") ? lines.substring(1) : lines).getBytes(charset);
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
