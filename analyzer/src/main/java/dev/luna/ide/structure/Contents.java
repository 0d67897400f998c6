package dev.luna.ide.structure;

import dev.luna.syntax.TokenKind;
import dev.luna.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands inside a string or a comment.
final class Contents {
  private static final Pattern LONG_OPENING = Pattern.compile("(?:--)?\\[(=*)\\[");

  private Contents() {}

  /// The content of the token `text` that starts at `start`.
  static Span of(String text, TokenKind kind, int start) {
    Matcher opening = LONG_OPENING.matcher(text);
    if (opening.lookingAt() && kind != TokenKind.LINE_COMMENT) {
      String closing = "]" + opening.group(1) + "]";
      int end = text.endsWith(closing) ? text.length() - closing.length() : text.length();
      return new Span(start + opening.end(), start + Math.max(opening.end(), end));
    }
    return kind.isComment() ? behindDashes(text, start) : betweenQuotes(text, start);
  }

  private static Span behindDashes(String text, int start) {
    int from = 0;
    while (from < text.length() && text.charAt(from) == '-') {
      from++;
    }
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = text.length();
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(start + from, start + to);
  }

  private static Span betweenQuotes(String text, int start) {
    boolean closed = text.length() > 1 && text.charAt(text.length() - 1) == text.charAt(0);
    return new Span(
        start + Math.min(1, text.length()), start + (closed ? text.length() - 1 : text.length()));
  }
}
