package dev.luna.syntax.parse;

import dev.luna.syntax.TokenKind;

/// Operators and punctuation, also those that other languages have and Lua has not: they are read
/// as what was meant, with an error.
final class Signs {
  private static final String COMPOUND_OPERATORS = "+-*/%^&|";

  private static final int LONGEST_SHOWN = 30;

  private Signs() {}

  /// A sign in the text.
  ///
  /// @param complaint what is wrong with it; empty for Lua's own
  record Sign(TokenKind kind, int length, String complaint) {
    boolean isForeign() {
      return !complaint.isEmpty();
    }
  }

  /// The sign at `index`, with kind [TokenKind#UNKNOWN] if there is none.
  static Sign at(String text, int index) {
    char c = text.charAt(index);
    char next = index + 1 < text.length() ? text.charAt(index + 1) : '\0';
    if (next == '=' && COMPOUND_OPERATORS.indexOf(c) >= 0 && !isEqual(text, index + 1)) {
      return compound(text, index, 1);
    }
    return switch (c) {
      case '=' ->
          text.startsWith("===", index)
              ? new Sign(TokenKind.EQUAL, 3, "Lua writes 'equal' as '==', not as '==='")
              : next == '=' ? own(TokenKind.EQUAL) : own(TokenKind.ASSIGN);
      case '<' -> angle(next, '<', TokenKind.LESS, TokenKind.LESS_EQUAL, TokenKind.SHIFT_LEFT);
      case '>' ->
          angle(next, '>', TokenKind.GREATER, TokenKind.GREATER_EQUAL, TokenKind.SHIFT_RIGHT);
      case '~' -> next == '=' ? own(TokenKind.NOT_EQUAL) : own(TokenKind.TILDE);
      case ':' -> next == ':' ? own(TokenKind.DOUBLE_COLON) : own(TokenKind.COLON);
      case '.' -> dots(text, index);
      case '!' ->
          next == '='
              ? notEqual(text, index)
              : new Sign(TokenKind.NOT, 1, "Lua writes 'not', not '!'");
      case '&' -> next == '&' ? logical(text, index, TokenKind.AND) : own(TokenKind.AMPERSAND);
      case '|' -> next == '|' ? logical(text, index, TokenKind.OR) : own(TokenKind.PIPE);
      case '?' ->
          next == '?'
              ? logical(text, index, TokenKind.OR)
              : next == '.' && Keywords.isNameStart(charAt(text, index + 2))
                  ? optionalField(text, index)
                  : new Sign(
                      TokenKind.UNKNOWN, 1, "Lua has no '?'; write 'condition and value or other'");
      default -> own(single(c));
    };
  }

  private static char charAt(String text, int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  /// `?.`, which is read as a dot.
  private static Sign optionalField(String text, int index) {
    int start = index;
    while (start > 0
        && index - start <= LONGEST_SHOWN
        && (Keywords.isNamePart(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    int end = index + 2;
    while (end - index <= LONGEST_SHOWN && Keywords.isNamePart(charAt(text, end))) {
      end++;
    }
    String base = text.substring(start, index);
    boolean plain =
        base.length() <= LONGEST_SHOWN
            && !base.isEmpty()
            && Keywords.isNameStart(base.charAt(0))
            && (start == 0 || "?)]".indexOf(text.charAt(start - 1)) < 0);
    String name = plain ? base : "x";
    return new Sign(
        TokenKind.DOT,
        2,
        "Lua has no '?.'; write '"
            + name
            + " and "
            + name
            + "."
            + text.substring(index + 2, end)
            + "'");
  }

  private static Sign notEqual(String text, int index) {
    String sign = text.startsWith("!==", index) ? "!==" : "!=";
    String complaint = "Lua writes 'not equal' as '~=', not as '" + sign + "'";
    return new Sign(TokenKind.NOT_EQUAL, sign.length(), complaint);
  }

  /// `&&`, `||` or `??`, which are words in Lua, also before a `=`.
  private static Sign logical(String text, int index, TokenKind meant) {
    String sign = text.substring(index, index + 2);
    boolean assigns = text.startsWith("=", index + 2) && !isEqual(text, index + 2);
    return assigns
        ? new Sign(
            TokenKind.ASSIGN, 3, "Lua has no '" + sign + "='; write 'x = x " + meant.text() + " …'")
        : new Sign(meant, 2, "Lua writes '" + meant.text() + "', not '" + sign + "'");
  }

  /// `+=` and its like, which is read as `=`.
  static Sign compound(String text, int index, int operatorLength) {
    String operator = text.substring(index, index + operatorLength);
    return new Sign(
        TokenKind.ASSIGN,
        operatorLength + 1,
        "Lua has no '" + operator + "='; write 'x = x " + operator + " …'");
  }

  /// A character as a message shows it: itself if it can be seen, and its code point.
  static String shown(int codePoint) {
    String code = "U+%04X".formatted(codePoint);
    boolean visible = codePoint > ' ' && codePoint < 0x7F;
    return visible ? "'" + (char) codePoint + "'" : code;
  }

  private static boolean isEqual(String text, int index) {
    return index + 1 < text.length() && text.charAt(index + 1) == '=';
  }

  private static Sign own(TokenKind kind) {
    int length = kind == TokenKind.UNKNOWN ? 1 : kind.text().length();
    return new Sign(kind, length, "");
  }

  private static Sign angle(
      char next, char same, TokenKind alone, TokenKind withEqual, TokenKind doubled) {
    return own(next == '=' ? withEqual : next == same ? doubled : alone);
  }

  private static Sign dots(String text, int index) {
    if (text.startsWith("...", index)) {
      return own(TokenKind.ELLIPSIS);
    }
    if (text.startsWith("..", index)) {
      boolean compound = text.startsWith("=", index + 2) && !text.startsWith("==", index + 2);
      return compound ? compound(text, index, 2) : own(TokenKind.CONCAT);
    }
    return own(TokenKind.DOT);
  }

  private static TokenKind single(char c) {
    return switch (c) {
      case '+' -> TokenKind.PLUS;
      case '*' -> TokenKind.STAR;
      case '%' -> TokenKind.PERCENT;
      case '^' -> TokenKind.CARET;
      case '#' -> TokenKind.HASH;
      case '(' -> TokenKind.LEFT_PAREN;
      case ')' -> TokenKind.RIGHT_PAREN;
      case '{' -> TokenKind.LEFT_BRACE;
      case '}' -> TokenKind.RIGHT_BRACE;
      case '[' -> TokenKind.LEFT_BRACKET;
      case ']' -> TokenKind.RIGHT_BRACKET;
      case ';' -> TokenKind.SEMICOLON;
      case ',' -> TokenKind.COMMA;
      default -> TokenKind.UNKNOWN;
    };
  }
}
