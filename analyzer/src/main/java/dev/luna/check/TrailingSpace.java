package dev.luna.check;

import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import dev.luna.text.LineIndex;
import dev.luna.text.Span;

/// `trailing-space`: blanks at the end of a line. In strings they are part of the value, in block
/// comments nobody minds, and behind the text of a doc comment they are a line break of Markdown.
final class TrailingSpace {
  private TrailingSpace() {}

  static void check(FileContext file, Findings findings) {
    if (!findings.wants(Rule.TRAILING_SPACE)) {
      return;
    }
    String text = file.tree().source().text();
    LineIndex lines = file.tree().source().lines();
    for (int line = 0; line < lines.lineCount(); line++) {
      int end = lines.end(line);
      int start = end;
      while (start > lines.start(line) && isBlank(text.charAt(start - 1))) {
        start--;
      }
      if (start < end && isWritten(file.tree().tokens(), text, start)) {
        findings.add(
            Rule.TRAILING_SPACE,
            new Span(start, end),
            start == lines.start(line)
                ? "this line has only blanks: remove them"
                : "blanks at the end of the line: remove them");
      }
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /// Whether the blank at `offset` stands between tokens or in a plain comment.
  private static boolean isWritten(Tokens tokens, String text, int offset) {
    int token = tokens.indexAt(offset);
    if (tokens.start(token) > offset || tokens.kind(token) == TokenKind.END_OF_FILE) {
      return true;
    }
    return tokens.kind(token) == TokenKind.LINE_COMMENT
        && !text.startsWith("---", tokens.start(token));
  }
}
