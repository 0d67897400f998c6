package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.parse.Grammar.TypeSet;
import dev.luna.text.Span;
import java.util.Optional;

/// Signs of other languages that Lua reads as two of its own, so that only the parser can tell that
/// they are none: `x++`, `(a) => b`, `a <> b`, `"a" . b`, `+1`.
final class ForeignSigns {
  private static final String INCREMENT = "Lua has no '++'; write 'x = x + 1'";

  private static final TypeSet BEFORE_SIGN =
      TypeSet.of(Lua.ASSIGN, Lua.LEFT_PAREN, Lua.LEFT_BRACE, Lua.COMMA, Lua.RETURN);

  private ForeignSigns() {}

  /// What to say about the token that comes next and fits nowhere, if it begins such a sign.
  static Optional<SyntaxError> at(TokenFeed feed) {
    if (isPair(feed, Lua.PLUS, Lua.PLUS)) {
      return Optional.of(error(feed, INCREMENT));
    }
    if (isPair(feed, Lua.ASSIGN, Lua.GREATER)) {
      return Optional.of(error(feed, "Lua has no '=>'; write 'function(x) return … end'"));
    }
    return Optional.empty();
  }

  /// Reads such signs as what Lua has for them, and leaves out what it has nothing for, where an
  /// operand stands before and behind them.
  static void repair(TokenEdits edits) {
    for (int i = 1; i < edits.size() - 1; i++) {
      switch (edits.type(i)) {
        case Lua.PLUS -> plus(edits, i);
        case Lua.LESS -> unequal(edits, i);
        case Lua.DOT -> joined(edits, i);
        case Lua.MINUS -> arrow(edits, i);
        default -> {}
      }
    }
  }

  /// A `++` behind an operand within an expression (a statement of its own is left to the parser),
  /// or the sign of a number.
  private static void plus(TokenEdits edits, int index) {
    boolean pair = edits.type(index + 1) == Lua.PLUS && edits.isGlued(index + 1);
    if (pair
        && Grammar.OPERAND_ENDS.has(edits.type(index - 1))
        && edits.continuesLine(index)
        && isInExpression(edits, index)) {
      edits.drop(index, index + 2);
      edits.complain(SyntaxCode.ERR_NONSTANDARD_SYMBOL, both(edits, index), INCREMENT);
    } else if (BEFORE_SIGN.has(edits.type(index - 1))
        && edits.continuesLine(index + 1)
        && Grammar.EXPRESSION_STARTS.has(edits.type(index + 1))) {
      edits.drop(index);
      edits.complain(SyntaxCode.ERR_NONSTANDARD_SYMBOL, index, "Lua has no sign '+'; leave it out");
    }
  }

  /// `obj->m()`.
  private static void arrow(TokenEdits edits, int index) {
    boolean arrow =
        edits.type(index + 1) == Lua.GREATER
            && edits.isGlued(index + 1)
            && edits.isGlued(index)
            && Grammar.OPERAND_ENDS.has(edits.type(index - 1))
            && edits.type(index + 2) == Lua.NAME
            && edits.continuesLine(index + 2);
    if (arrow) {
      boolean call = Grammar.CALL_STARTS.has(edits.type(index + 3)) && edits.isGlued(index + 3);
      edits.readAs(index, call ? Lua.COLON : Lua.DOT);
      edits.drop(index + 1);
      String base = edits.type(index - 1) == Lua.NAME ? edits.text(index - 1) : "…";
      edits.complain(
          SyntaxCode.ERR_NONSTANDARD_SYMBOL,
          both(edits, index),
          "Lua has no '->'; write '"
              + base
              + (call ? ":" : ".")
              + edits.text(index + 2)
              + (call ? "(…)'" : "'"));
    }
  }

  private static void unequal(TokenEdits edits, int index) {
    if (edits.type(index + 1) == Lua.GREATER && edits.isGlued(index + 1)) {
      edits.readAs(index, Lua.NOT_EQUAL);
      edits.drop(index + 1);
      edits.complain(
          SyntaxCode.ERR_NONSTANDARD_SYMBOL,
          both(edits, index),
          "Lua writes 'not equal' as '~=', not as '<>'");
    }
  }

  /// `"a" . b . "c"`, of which the first `.` of a line is told.
  private static void joined(TokenEdits edits, int index) {
    if (!joins(edits, index)) {
      return;
    }
    edits.readAs(index, Lua.CONCAT);
    for (int i = index; edits.continuesLine(i) && edits.reaches(index, i); i--) {
      if (i < index && joins(edits, i)) {
        return;
      }
    }
    edits.complain(
        SyntaxCode.ERR_NONSTANDARD_SYMBOL, index, "Lua joins strings with '..', not with '.'");
  }

  /// Whether the `.` at `index` stands beside a string and is set apart, so that it is no field's;
  /// a string may be the argument of a call, whose result has fields.
  private static boolean joins(TokenEdits edits, int index) {
    boolean behindString =
        edits.type(index - 1) == Lua.STRING
            && !Grammar.OPERAND_ENDS.has(edits.type(index - 2))
            && !edits.isGlued(index + 1);
    boolean beforeString = edits.type(index + 1) == Lua.STRING;
    return edits.type(index) == Lua.DOT
        && (behindString || beforeString)
        && edits.continuesLine(index)
        && edits.continuesLine(index + 1)
        && Grammar.OPERAND_ENDS.has(edits.type(index - 1))
        && Grammar.EXPRESSION_STARTS.has(edits.type(index + 1));
  }

  private static Span both(TokenEdits edits, int index) {
    return new Span(edits.at(index).start(), edits.at(index + 1).end());
  }

  /// Whether something before `index` on its line makes an expression of it.
  private static boolean isInExpression(TokenEdits edits, int index) {
    int i = index;
    while (edits.continuesLine(i) && edits.reaches(index, i)) {
      i--;
      int type = edits.type(i);
      if (type == Lua.ASSIGN || type == Lua.RETURN || type == Lua.LEFT_PAREN) {
        return true;
      }
      if (Grammar.BLOCK_STARTS.has(type)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPair(TokenFeed feed, int first, int second) {
    return feed.LA(1) == first
        && feed.LA(2) == second
        && feed.ahead(1).end() == feed.ahead(2).start();
  }

  private static SyntaxError error(TokenFeed feed, String message) {
    Span both = new Span(feed.ahead(1).start(), feed.ahead(2).end());
    return SyntaxError.of(SyntaxCode.ERR_NONSTANDARD_SYMBOL, both, message);
  }
}
