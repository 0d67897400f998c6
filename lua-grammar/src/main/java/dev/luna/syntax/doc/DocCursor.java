package dev.luna.syntax.doc;

import dev.luna.text.Span;

/// A place in a [DocSource], and the small steps that all readers take from it. Offsets are flat.
final class DocCursor {
  private final DocSource source;
  private final String flat;
  private final int end;
  int at;

  DocCursor(DocSource source, int at, int end) {
    this.source = source;
    this.flat = source.flat();
    this.at = at;
    this.end = end;
  }

  DocSource source() {
    return source;
  }

  int end() {
    return end;
  }

  boolean atEnd() {
    return at >= end;
  }

  /// The character `ahead` of the next one; NUL behind the end.
  char peek(int ahead) {
    int i = at + ahead;
    return i < end ? flat.charAt(i) : '\0';
  }

  char peek() {
    return peek(0);
  }

  boolean startsWith(String text) {
    return at + text.length() <= end && flat.startsWith(text, at);
  }

  /// Steps over `text` if it is next.
  boolean eat(String text) {
    boolean there = startsWith(text);
    if (there) {
      at += text.length();
    }
    return there;
  }

  /// Steps over the word if it is next, as a whole word.
  boolean eatWord(String word) {
    if (!startsWith(word) || isNamePart(peek(word.length()))) {
      return false;
    }
    at += word.length();
    return true;
  }

  /// Steps over blanks of this line.
  void blanks() {
    while (at < end && isBlank(peek())) {
      at++;
    }
  }

  /// Steps over blanks and line ends.
  void space() {
    while (at < end && (isBlank(peek()) || peek() == '\n')) {
      at++;
    }
  }

  boolean atLineEnd() {
    return at >= end || peek() == '\n';
  }

  /// The end of this line, or of what may be read.
  int lineEnd() {
    int stop = flat.indexOf('\n', Math.min(at, flat.length()));
    return stop < 0 || stop > end ? end : stop;
  }

  /// The end of the last line before an empty one, or of what may be read. In fenced code a line
  /// may be empty.
  int paragraphEnd() {
    boolean fenced = false;
    DocCursor line = new DocCursor(source, lineEnd(), end);
    while (!line.atEnd()) {
      int before = line.at++;
      line.blanks();
      if (line.atLineEnd() && !fenced) {
        return before;
      }
      fenced ^= line.startsWith("```");
      line.at = line.lineEnd();
    }
    return end;
  }

  String text(int from, int to) {
    return flat.substring(from, to);
  }

  Span span(int from) {
    return source.span(from, at);
  }

  Span here() {
    return Span.at(source.offset(at));
  }

  Word none() {
    return Word.none(source.offset(at));
  }

  /// The word from `from` to here.
  Word word(int from) {
    return new Word(span(from), flat.substring(from, at));
  }

  /// The name that is next, absent if none is: letters, digits, `_`, and `.` and `-` within.
  Word name() {
    int from = at;
    if (isNameStart(peek())) {
      at++;
      while (isNamePart(peek()) || joins(peek()) && isNamePart(peek(1))) {
        at++;
      }
    }
    return from == at ? none() : word(from);
  }

  private static boolean joins(char c) {
    return c == '.' || c == '-';
  }

  /// All characters up to a blank or one of `stops`.
  Word run(String stops) {
    int from = at;
    while (!atLineEnd() && !isBlank(peek()) && stops.indexOf(peek()) < 0) {
      at++;
    }
    return from == at ? none() : word(from);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\u000B';
  }

  static boolean isNameStart(char c) {
    return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80;
  }

  static boolean isNamePart(char c) {
    return isNameStart(c) || c >= '0' && c <= '9';
  }
}
