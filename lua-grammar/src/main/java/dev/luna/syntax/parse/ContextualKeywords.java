package dev.luna.syntax.parse;

import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Finds out where `goto` and `global` are keywords.
///
/// `goto` is a name in Lua 5.1 and LuaJIT (which tells a `goto` statement by the name behind it, as
/// here), `global` is one in all versions unless a declaration follows (lparser.c of 5.5 with
/// `LUA_COMPAT_GLOBAL`, its default). Both are keywords only where a statement can begin.
final class ContextualKeywords {
  /// After these an expression or a name must follow, so no statement begins.
  private static final Set<TokenKind> DEMANDING =
      Collections.unmodifiableSet(
          EnumSet.of(
              TokenKind.AND,
              TokenKind.ELSEIF,
              TokenKind.FOR,
              TokenKind.FUNCTION,
              TokenKind.GOTO,
              TokenKind.IF,
              TokenKind.IN,
              TokenKind.LOCAL,
              TokenKind.NOT,
              TokenKind.OR,
              TokenKind.RETURN,
              TokenKind.UNTIL,
              TokenKind.WHILE,
              TokenKind.PLUS,
              TokenKind.MINUS,
              TokenKind.STAR,
              TokenKind.SLASH,
              TokenKind.DOUBLE_SLASH,
              TokenKind.PERCENT,
              TokenKind.CARET,
              TokenKind.HASH,
              TokenKind.AMPERSAND,
              TokenKind.TILDE,
              TokenKind.PIPE,
              TokenKind.SHIFT_LEFT,
              TokenKind.SHIFT_RIGHT,
              TokenKind.EQUAL,
              TokenKind.NOT_EQUAL,
              TokenKind.LESS_EQUAL,
              TokenKind.GREATER_EQUAL,
              TokenKind.LESS,
              TokenKind.GREATER,
              TokenKind.ASSIGN,
              TokenKind.LEFT_PAREN,
              TokenKind.LEFT_BRACE,
              TokenKind.LEFT_BRACKET,
              TokenKind.COLON,
              TokenKind.COMMA,
              TokenKind.DOT,
              TokenKind.CONCAT));

  private ContextualKeywords() {}

  static void mark(Tokens.Builder tokens, String text) {
    TokenKind before = TokenKind.SEMICOLON;
    TokenKind beforeThat = TokenKind.SEMICOLON;
    TokenKind third = TokenKind.SEMICOLON;
    for (int i = 0; i < tokens.size(); i++) {
      TokenKind kind = tokens.kind(i);
      if (kind.isTrivia()) {
        continue;
      }
      boolean labelName = before == TokenKind.DOUBLE_COLON && beforeThat != TokenKind.NAME;
      boolean attribute =
          before == TokenKind.GREATER && beforeThat == TokenKind.NAME && third == TokenKind.LESS;
      boolean collective =
          before == TokenKind.STAR
              && (beforeThat == TokenKind.GLOBAL || beforeThat == TokenKind.GREATER);
      boolean statement = (!DEMANDING.contains(before) || attribute || collective) && !labelName;
      if (kind == TokenKind.GOTO && !(statement && jumps(nextKind(tokens, i)))) {
        kind = TokenKind.NAME;
        tokens.setKind(i, kind);
      } else if (kind == TokenKind.NAME && statement && isGlobal(tokens, i, text)) {
        kind = TokenKind.GLOBAL;
        tokens.setKind(i, kind);
      }
      third = beforeThat;
      beforeThat = before;
      before = kind;
    }
  }

  /// Whether `goto` before `next` is a jump: to a name, or to one that is still to be typed,
  /// because what follows cannot go on with a variable of that name.
  private static boolean jumps(TokenKind next) {
    return switch (next) {
      case NAME, END, ELSE, ELSEIF, UNTIL, SEMICOLON, END_OF_FILE -> true;
      case BREAK, DO, FOR, FUNCTION, IF, LOCAL, REPEAT, RETURN, WHILE -> true;
      default -> false;
    };
  }

  private static boolean isGlobal(Tokens.Builder tokens, int index, String text) {
    int start = tokens.start(index);
    if (tokens.end(index) - start != 6 || !text.startsWith("global", start)) {
      return false;
    }
    return switch (nextKind(tokens, index)) {
      case NAME, FUNCTION -> true;
      case LESS, STAR -> !isEntry(tokens, index);
      default -> false;
    };
  }

  /// Whether the token at `index` is an entry of a table behind a `;`, as in `{1; global * 2}`, and
  /// so no statement: the innermost thing that is open there is a brace.
  private static boolean isEntry(Tokens.Builder tokens, int index) {
    int closed = 0;
    for (int i = index - 1; i >= 0; i--) {
      switch (tokens.kind(i)) {
        case RIGHT_BRACE, END, UNTIL -> closed++;
        case LEFT_BRACE, FUNCTION, DO, IF, REPEAT -> {
          if (closed == 0) {
            return tokens.kind(i) == TokenKind.LEFT_BRACE;
          }
          closed--;
        }
        default -> {}
      }
    }
    return false;
  }

  private static TokenKind nextKind(Tokens.Builder tokens, int index) {
    int i = index + 1;
    while (i < tokens.size() && tokens.kind(i).isTrivia()) {
      i++;
    }
    return i < tokens.size() ? tokens.kind(i) : TokenKind.END_OF_FILE;
  }
}
