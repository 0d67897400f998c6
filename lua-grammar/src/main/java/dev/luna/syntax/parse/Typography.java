package dev.luna.syntax.parse;

/// Characters that word processors, chats and web pages put in the place of those that Lua knows.
final class Typography {
  private static final String DOUBLE_QUOTES = "“”„‟";
  private static final String SINGLE_QUOTES = "‘’‚‛";
  private static final String DASHES = "‐‑‒–—―−";
  private static final String SPACES = "\u00a0\u1680\u202f\u205f\u3000";
  private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff";

  private Typography() {}

  static boolean isQuote(char c) {
    return isDouble(c) || SINGLE_QUOTES.indexOf(c) >= 0;
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /// White space that Lua does not know, also such as has no width.
  static boolean isSpace(char c) {
    return SPACES.indexOf(c) >= 0 || c >= '\u2000' && c <= '\u200a' || INVISIBLE.indexOf(c) >= 0;
  }

  /// Whether one of these begins here, so that no name goes on.
  static boolean isAny(char c) {
    return c >= '\u00a0' && (isQuote(c) || isDash(c) || isSpace(c));
  }

  /// The offset behind the quote that closes the one at `start`, on its line; -1 if none does.
  static int quoteEnd(String text, int start) {
    boolean wide = isDouble(text.charAt(start));
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return -1;
      }
      if (c == (wide ? '"' : '\'') || isQuote(c) && isDouble(c) == wide) {
        return i + 1;
      }
    }
    return -1;
  }

  /// What to say about `c`, which is one of these.
  static String complaint(char c) {
    if (isQuote(c)) {
      return "typographic quote " + shown(c) + ": write " + (isDouble(c) ? "\"" : "'");
    }
    if (isDash(c)) {
      return "typographic dash " + shown(c) + ": write -";
    }
    String what = INVISIBLE.indexOf(c) >= 0 ? "invisible character " : "special space ";
    return what
        + Signs.shown(c)
        + ": delete it"
        + (INVISIBLE.indexOf(c) >= 0 ? "" : ", or write a plain space");
  }

  /// Whether `text` has a NUL beside each of its first letters: UTF-16, read as bytes.
  static boolean isUtf16(String text) {
    int from = text.startsWith("ÿþ") || text.startsWith("þÿ") ? 2 : 0;
    if (text.length() < from + 4) {
      return false;
    }
    boolean little = text.charAt(from + 1) == 0 && text.charAt(from + 3) == 0;
    boolean big = text.charAt(from) == 0 && text.charAt(from + 2) == 0;
    return little != big;
  }

  private static boolean isDouble(char c) {
    return DOUBLE_QUOTES.indexOf(c) >= 0;
  }

  private static String shown(char c) {
    return c + " (" + Signs.shown(c) + ")";
  }
}
