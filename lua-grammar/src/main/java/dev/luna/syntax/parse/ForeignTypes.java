package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;

/// Types behind names, as TypeScript, Teal and Python have them: `local x: number`, `function f(a:
/// string): boolean`.
///
/// No colon can stand there in Lua. The types are left out; the first of a function or statement is
/// told.
final class ForeignTypes {
  private static final Grammar.TypeSet OPERATORS =
      Grammar.TypeSet.of(Lua.DOT, Lua.PIPE, Lua.MINUS, Lua.ASSIGN);
  private static final int LONGEST_SHOWN = 30;
  private static final int LONGEST_GENERICS = 30;

  private final TokenEdits edits;
  private boolean told;

  private ForeignTypes(TokenEdits edits) {
    this.edits = edits;
  }

  static void repair(TokenEdits edits) {
    ForeignTypes search = new ForeignTypes(edits);
    for (int i = 0; i < edits.size(); i++) {
      search.told = false;
      switch (edits.type(i)) {
        case Lua.LOCAL -> search.names(i + 1, "---@type ");
        case Lua.FUNCTION -> search.function(i);
        default -> {}
      }
    }
  }

  private void function(int index) {
    int open = index + 1;
    while (edits.type(open) == Lua.NAME
        || edits.type(open) == Lua.DOT
        || edits.type(open) == Lua.COLON) {
      open++;
    }
    if (edits.type(open) != Lua.LEFT_PAREN) {
      return;
    }
    int close = edits.closer(open);
    int i = names(open + 1, "---@param ");
    while (edits.type(i) == Lua.ASSIGN && i < close) {
      i = names(defaultEnd(i, close), "---@param ");
    }
    if (edits.type(close) == Lua.RIGHT_PAREN) {
      result(close + 1);
    }
  }

  /// Reads a list of names with types or without; gives the index behind it.
  private int names(int from, String tag) {
    int i = from;
    while (edits.type(i) == Lua.NAME || edits.type(i) == Lua.ELLIPSIS) {
      int colon = edits.type(i + 1) == Lua.UNKNOWN ? i + 2 : i + 1;
      int end = edits.type(colon) == Lua.COLON ? typeEnd(colon + 1) : colon + 1;
      if (end > colon + 1 && edits.continuesLine(colon + 1)) {
        edits.drop(i + 1, end);
        boolean parameter = tag.equals("---@param ");
        complain(colon, tag + (parameter ? edits.text(i) + " " : "") + shown(colon + 1, end));
        i = end;
      } else {
        i++;
      }
      if (edits.type(i) != Lua.COMMA) {
        return i;
      }
      i++;
    }
    return i;
  }

  /// The index behind the comma behind the default value at `from`.
  private int defaultEnd(int from, int close) {
    int i = from + 1;
    while (i < close && edits.reaches(from, i) && edits.type(i) != Lua.COMMA) {
      boolean bracket = edits.type(i) == Lua.LEFT_PAREN || edits.type(i) == Lua.LEFT_BRACE;
      i = bracket ? edits.closer(i) + 1 : i + 1;
    }
    return i + 1;
  }

  /// The type of the result, up to the end of the line, a brace, a colon or a statement.
  private void result(int index) {
    boolean arrow = edits.type(index) == Lua.MINUS && edits.type(index + 1) == Lua.GREATER;
    if (!edits.continuesLine(index) || !arrow && edits.type(index) != Lua.COLON) {
      return;
    }
    int from = arrow ? index + 2 : index + 1;
    int end = typeEnd(from);
    int next = edits.type(end);
    boolean whole =
        !edits.continuesLine(end)
            || next == Lua.LEFT_BRACE
            || next == Lua.COLON
            || Grammar.STATEMENT_KEYWORDS.has(next)
            || next == Lua.END;
    if (edits.continuesLine(from) && end > from && whole) {
      edits.drop(index, end);
      complain(index, "---@return " + shown(from, end));
    }
  }

  private void complain(int index, String comment) {
    if (!told) {
      told = true;
      edits.complain(
          SyntaxCode.ERR_NONSTANDARD_SYMBOL,
          index,
          "Lua has no types in code; write '" + comment + "' above");
    }
  }

  private String shown(int from, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < end && words.length() <= LONGEST_SHOWN; i++) {
      boolean spaced = i > from && !edits.isGlued(i);
      words.append(spaced ? " " : "").append(edits.text(i));
    }
    return words.length() <= LONGEST_SHOWN ? words.toString() : "…";
  }

  /// The index behind the type at `from`; `from` if there is none.
  private int typeEnd(int from) {
    boolean whole = false;
    int i = from;
    while (i < edits.size() - 1 && edits.reaches(from, i) && edits.continuesLine(i)) {
      int type = edits.type(i);
      int next = whole ? typeGoesOn(i) : typeBegins(i);
      if (next == i) {
        break;
      }
      boolean operator = whole && OPERATORS.has(type);
      whole = !operator;
      i = Math.min(next, edits.size() - 1);
    }
    return whole ? i : from;
  }

  private int typeBegins(int index) {
    return switch (edits.type(index)) {
      case Lua.NAME, Lua.NIL, Lua.STRING, Lua.FUNCTION -> index + 1;
      case Lua.LEFT_BRACE, Lua.LEFT_PAREN, Lua.LEFT_BRACKET -> edits.closer(index) + 1;
      default -> index;
    };
  }

  private int typeGoesOn(int index) {
    return switch (edits.type(index)) {
      case Lua.DOT, Lua.PIPE, Lua.UNKNOWN -> index + 1;
      case Lua.MINUS, Lua.ASSIGN ->
          edits.type(index + 1) == Lua.GREATER && edits.isGlued(index + 1) ? index + 2 : index;
      case Lua.LEFT_BRACKET -> edits.isGlued(index) ? edits.closer(index) + 1 : index;
      case Lua.LESS -> {
        int i = index;
        while (edits.type(i) != Lua.GREATER && i < index + LONGEST_GENERICS) {
          i++;
        }
        yield edits.type(i) == Lua.GREATER && edits.isGlued(index) ? i + 1 : index;
      }
      default -> index;
    };
  }
}
