package dev.luna.syntax.parse;

import dev.luna.syntax.TokenKind;
import java.util.List;

/// Characters that word processors, chats and web pages put in the place of those that Lua knows.
final class Typography {
  private static final String DOUBLE_QUOTES = "“”„‟＂";
  private static final String SINGLE_QUOTES = "‘’‚‛＇";
  private static final String DASHES = "‐‑‒–—―−";
  private static final String SPACES = "\u00a0\u1680\u202f\u205f\u3000";
  private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff";

  private static final String DOTS = "·‧•∙⋅・…‥";
  private static final String MATHEMATICAL = "×÷≠≤≥、";
  private static final List<String> MEANT = List.of("*", "/", "~=", "<=", ">=", ",");

  /// The wide forms of ASCII's signs stand in the order of ASCII.
  private static final char FIRST_WIDE = '！';

  private static final char LAST_WIDE = '～';

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

  /// Whether one of these begins at `index`, so that no name goes on.
  static boolean isAt(String text, int index) {
    char c = text.charAt(index);
    return c >= '\u00a0'
        && (isQuote(c)
            || isDash(c)
            || isSpace(c)
            || isWide(c)
            || MATHEMATICAL.indexOf(c) >= 0
            || dots(text, index) > 1);
  }

  /// A sign that stands for one of Lua's, or for a run of dots.
  static Signs.Sign sign(String text, int index) {
    char c = text.charAt(index);
    if (isDash(c)) {
      return new Signs.Sign(TokenKind.MINUS, 1, complaint(c));
    }
    if (DOTS.indexOf(c) >= 0) {
      int end = index;
      while (end < text.length() && DOTS.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      boolean two = dots(text, index) == 2;
      return new Signs.Sign(
          two ? TokenKind.CONCAT : TokenKind.ELLIPSIS,
          end - index,
          "typographic dots " + shown(c) + ": write " + (two ? ".." : "..."));
    }
    int meant = MATHEMATICAL.indexOf(c);
    String ascii = meant >= 0 ? MEANT.get(meant) : String.valueOf((char) (c - FIRST_WIDE + '!'));
    TokenKind kind =
        ascii.equals("/")
            ? TokenKind.SLASH
            : ascii.equals("-") ? TokenKind.MINUS : Signs.at(ascii, 0).kind();
    return new Signs.Sign(kind, 1, "typographic sign " + shown(c) + ": write " + ascii);
  }

  /// How many dots the run at `index` stands for. A single one may be a letter of a name: `l·l`.
  private static int dots(String text, int index) {
    int count = 0;
    for (int i = index; i < text.length() && DOTS.indexOf(text.charAt(i)) >= 0; i++) {
      count += text.charAt(i) == '…' ? 3 : text.charAt(i) == '‥' ? 2 : 1;
    }
    return count;
  }

  private static boolean isWide(char c) {
    return c >= FIRST_WIDE && c <= LAST_WIDE && !Keywords.isNamePart((char) (c - FIRST_WIDE + '!'));
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

  private static boolean isDouble(char c) {
    return DOUBLE_QUOTES.indexOf(c) >= 0;
  }

  private static String shown(char c) {
    return c + " (" + Signs.shown(c) + ")";
  }
}
