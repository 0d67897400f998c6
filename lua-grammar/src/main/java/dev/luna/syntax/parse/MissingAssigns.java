package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Span;

/// The `=` that is missing between a variable and its value: `local x 5`, `M.f function() … end`.
///
/// Only where the value cannot be the argument of a call: `f "text"` and `f {…}` are calls.
final class MissingAssigns {
  private static final Grammar.TypeSet VALUES =
      Grammar.TypeSet.of(Lua.NUMBER, Lua.NIL, Lua.TRUE, Lua.FALSE, Lua.NOT, Lua.HASH);
  private static final Grammar.TypeSet ARGUMENTS = Grammar.TypeSet.of(Lua.STRING, Lua.LEFT_BRACE);
  private static final Grammar.TypeSet OPERATORS =
      Grammar.TypeSet.of(
          Lua.PLUS, Lua.MINUS, Lua.STAR, Lua.SLASH, Lua.PERCENT, Lua.CARET, Lua.CONCAT);

  private final TokenEdits edits;
  private final int[] brackets;

  private MissingAssigns(TokenEdits edits) {
    this.edits = edits;
    this.brackets = Enclosure.brackets(edits);
  }

  static void repair(TokenEdits edits) {
    MissingAssigns search = new MissingAssigns(edits);
    for (int i = 1; i < edits.size(); i++) {
      if (edits.type(i - 1) == Lua.NAME
          && edits.continuesLine(i)
          && search.brackets[i] < 0
          && search.isValue(i)) {
        edits.complain(
            SyntaxCode.MISS_SYMBOL,
            Span.at(edits.endBefore(i)),
            "missing '=' between the variable and its value");
        edits.understand(i, Lua.ASSIGN);
      }
    }
  }

  private boolean isValue(int index) {
    int type = edits.type(index);
    if (isLocal(index - 1)) {
      return VALUES.has(type) || ARGUMENTS.has(type) || isFunction(index) || isOperand(index);
    }
    int first = first(index - 1);
    boolean statement = first >= 0 && edits.beginsStatement(first);
    boolean member = first < index - 1;
    return statement && (VALUES.has(type) || member && isFunction(index) || isOperand(index));
  }

  /// Whether the name at `index` is the only one of a `local`.
  private boolean isLocal(int index) {
    return edits.continuesLine(index) && edits.type(index - 1) == Lua.LOCAL;
  }

  private boolean isFunction(int index) {
    return edits.type(index) == Lua.FUNCTION && edits.type(index + 1) == Lua.LEFT_PAREN;
  }

  /// Whether a name is the first of several operands.
  private boolean isOperand(int index) {
    return edits.type(index) == Lua.NAME
        && edits.continuesLine(index + 1)
        && OPERATORS.has(edits.type(index + 1));
  }

  /// Where the names begin that end at `index` and have dots between them; -1 if something else
  /// stands before them.
  private int first(int index) {
    int i = index;
    while (edits.continuesLine(i)
        && edits.reaches(index, i)
        && edits.type(i - 1) == Lua.DOT
        && edits.type(i - 2) == Lua.NAME) {
      i -= 2;
    }
    return edits.type(i - 1) == Lua.DOT || edits.type(i - 1) == Lua.COLON ? -1 : i;
  }
}
