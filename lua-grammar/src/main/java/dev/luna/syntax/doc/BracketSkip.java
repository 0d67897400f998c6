package dev.luna.syntax.doc;

/// The way over something in brackets that cannot be read.
final class BracketSkip {
  private BracketSkip() {}

  /// Steps from an opening bracket behind its partner or, if it has none, to the end of its line.
  static void toPartner(DocCursor in) {
    int lineEnd = in.lineEnd();
    int open = 0;
    while (!in.atEnd()) {
      char c = in.peek();
      if (c == '"' || c == '\'') {
        string(in, c);
        continue;
      }
      open += "([{<".indexOf(c) >= 0 ? 1 : isCloser(in, c) ? -1 : 0;
      in.at++;
      if (open == 0) {
        return;
      }
    }
    in.at = lineEnd;
  }

  private static boolean isCloser(DocCursor in, char c) {
    // `->` is an arrow in prose.
    boolean arrow = c == '>' && in.at > 0 && in.text(in.at - 1, in.at).equals("-");
    return ")]}>".indexOf(c) >= 0 && !arrow;
  }

  /// Steps over a string that ends on its line, else over its quote.
  private static void string(DocCursor in, char quote) {
    int stop = in.lineEnd();
    int i = in.at + 1;
    while (i < stop && in.text(i, i + 1).charAt(0) != quote) {
      i++;
    }
    in.at = i < stop ? i + 1 : in.at + 1;
  }
}
