package dev.luna.dialect;

import dev.luna.text.Span;

/// An escape sequence of a string literal.
///
/// @param kind what it is, as far as its shape tells
/// @param span from the backslash to the end of what belongs to the sequence
/// @param value the character, byte or code point that it stands for; [#MALFORMED] if its shape is
///   broken, capped at 2³²
record Escape(Kind kind, Span span, long value) {
  static final long MALFORMED = -1;
  private static final long CAP = 1L << 32;

  enum Kind {
    /// `\n` and other letters, `\\`, `\"`, `\'`.
    SIMPLE,
    /// A backslash before a line break.
    LINE_BREAK,
    /// `\ddd`.
    DECIMAL,
    /// `\xXX`.
    HEX,
    /// A code point in braces behind a backslash and `u`.
    UNICODE,
    /// `\z` and the white space behind it.
    SKIP,
    /// Any other character.
    OTHER
  }

  /// The sequence whose backslash is at `start` of `text`; `end` is the end of the string's inside.
  static Escape read(String text, int start, int end) {
    if (start + 1 >= end) {
      return new Escape(Kind.OTHER, new Span(start, end), MALFORMED);
    }
    char c = text.charAt(start + 1);
    return switch (c) {
      case 'a' -> simple(start, 7);
      case 'b' -> simple(start, '\b');
      case 'f' -> simple(start, '\f');
      case 'n' -> simple(start, '\n');
      case 'r' -> simple(start, '\r');
      case 't' -> simple(start, '\t');
      case 'v' -> simple(start, 0x0b);
      case '\\', '"', '\'' -> simple(start, c);
      case '\n', '\r' -> lineBreak(text, start, end);
      case 'x' -> hex(text, start, end);
      case 'u' -> unicode(text, start, end);
      case 'z' -> skip(text, start, end);
      default -> c >= '0' && c <= '9' ? decimal(text, start, end) : other(text, start);
    };
  }

  private static Escape simple(int start, int value) {
    return new Escape(Kind.SIMPLE, new Span(start, start + 2), value);
  }

  private static Escape other(String text, int start) {
    int codePoint = text.codePointAt(start + 1);
    int end = Math.min(text.length(), start + 1 + Character.charCount(codePoint));
    return new Escape(Kind.OTHER, new Span(start, end), codePoint);
  }

  private static Escape lineBreak(String text, int start, int end) {
    int i = start + 2;
    char first = text.charAt(start + 1);
    if (i < end && isLineBreak(text.charAt(i)) && text.charAt(i) != first) {
      i++;
    }
    return new Escape(Kind.LINE_BREAK, new Span(start, i), '\n');
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static Escape skip(String text, int start, int end) {
    int i = start + 2;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) >= '\t' && text.charAt(i) <= '\r')) {
      i++;
    }
    return new Escape(Kind.SKIP, new Span(start, i), 0);
  }

  private static Escape decimal(String text, int start, int end) {
    int value = 0;
    int i = start + 1;
    while (i < end
        && i < start + 4
        && Character.digit(text.charAt(i), 10) >= 0
        && isAscii(text, i)) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
      i++;
    }
    return new Escape(Kind.DECIMAL, new Span(start, i), value);
  }

  private static Escape hex(String text, int start, int end) {
    int value = 0;
    int i = start + 2;
    while (i < end && i < start + 4 && hexDigit(text, i) >= 0) {
      value = value * 16 + hexDigit(text, i);
      i++;
    }
    return new Escape(Kind.HEX, new Span(start, i), i == start + 4 ? value : MALFORMED);
  }

  private static Escape unicode(String text, int start, int end) {
    int i = start + 2;
    if (i >= end || text.charAt(i) != '{') {
      return new Escape(Kind.UNICODE, new Span(start, i), MALFORMED);
    }
    i++;
    int digits = i;
    long value = 0;
    while (i < end && hexDigit(text, i) >= 0) {
      value = Math.min(CAP, value * 16 + hexDigit(text, i));
      i++;
    }
    boolean closed = i < end && text.charAt(i) == '}';
    boolean sound = closed && i > digits;
    return new Escape(Kind.UNICODE, new Span(start, closed ? i + 1 : i), sound ? value : MALFORMED);
  }

  private static int hexDigit(String text, int index) {
    return isAscii(text, index) ? Character.digit(text.charAt(index), 16) : -1;
  }

  private static boolean isAscii(String text, int index) {
    return text.charAt(index) < 0x80;
  }
}
