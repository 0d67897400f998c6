package dev.luna.syntax.parse;

import dev.luna.syntax.parse.Grammar.TypeSet;
import java.util.List;

/// Finds lines that are left hanging: `x = y +` before a line `name = 1`, which Lua would take for
/// the operand.
final class HangingLines {
  /// What cannot end a statement.
  private static final TypeSet HANGING =
      TypeSet.of(
          Lua.ASSIGN,
          Lua.PLUS,
          Lua.MINUS,
          Lua.STAR,
          Lua.SLASH,
          Lua.DOUBLE_SLASH,
          Lua.PERCENT,
          Lua.CARET,
          Lua.CONCAT,
          Lua.EQUAL,
          Lua.NOT_EQUAL,
          Lua.LESS_EQUAL,
          Lua.GREATER_EQUAL,
          Lua.LESS,
          Lua.GREATER,
          Lua.AMPERSAND,
          Lua.PIPE,
          Lua.TILDE,
          Lua.SHIFT_LEFT,
          Lua.SHIFT_RIGHT,
          Lua.LEFT_PAREN,
          Lua.LEFT_BRACKET,
          Lua.DOT,
          Lua.COLON,
          Lua.AND,
          Lua.OR,
          Lua.NOT,
          Lua.IF,
          Lua.WHILE);

  private HangingLines() {}

  /// Whether nothing can end behind a token of `type`.
  static boolean isHanging(int type) {
    return HANGING.has(type);
  }

  /// Whether the line that begins with token `index` is an assignment of its own, although the
  /// token before it asks for more.
  static boolean endsBefore(List<FeedToken> tokens, int index) {
    if (index == 0) {
      return false;
    }
    FeedToken token = tokens.get(index);
    FeedToken before = tokens.get(index - 1);
    return token.isFirstOfLine()
        && token.getType() == Lua.NAME
        && token.indent() <= before.indent()
        && HANGING.has(before.getType())
        && isAssignment(tokens, index);
  }

  /// Whether there is a `=` outside brackets in the line of token `index`.
  private static boolean isAssignment(List<FeedToken> tokens, int index) {
    int depth = 0;
    for (int i = index; i < tokens.size(); i++) {
      if (i > index && tokens.get(i).isFirstOfLine()) {
        return false;
      }
      switch (tokens.get(i).getType()) {
        case Lua.LEFT_PAREN, Lua.LEFT_BRACKET, Lua.LEFT_BRACE -> depth++;
        case Lua.RIGHT_PAREN, Lua.RIGHT_BRACKET, Lua.RIGHT_BRACE -> depth--;
        case Lua.FUNCTION -> {
          return false;
        }
        case Lua.ASSIGN -> {
          if (depth == 0) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }
}
