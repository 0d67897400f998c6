package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Span;
import java.util.Map;

/// Words that other languages have where Lua has none: `x is None`, `pass`, `await f()`.
///
/// In Lua they are names. `x = await f()` are two statements of Lua's, and so `await` and `new` are
/// read here only where they would be a statement.
final class ForeignWords {
  private static final Map<String, String> BEFORE_CALLS =
      Map.of(
          "new", "Lua has no 'new'; call what makes the object, often 'Class.new(…)'",
          "await", "Lua has no 'await'; a coroutine waits with 'coroutine.yield(…)'");

  private ForeignWords() {}

  static void repair(TokenEdits edits) {
    for (int i = 0; i < edits.size(); i++) {
      if (edits.type(i) == Lua.NAME) {
        read(edits, i);
      }
    }
  }

  private static void read(TokenEdits edits, int index) {
    String word = edits.text(index);
    boolean behindOperand =
        edits.continuesLine(index) && Grammar.OPERAND_ENDS.has(edits.type(index - 1));
    boolean beforeOperand =
        edits.continuesLine(index + 1) && Grammar.OPERAND_STARTS.has(edits.type(index + 1));
    if (word.equals("is") && behindOperand && beforeOperand) {
      comparison(edits, index);
    } else if (word.equals("pass") && isAlone(edits, index)) {
      edits.drop(index);
      complain(edits, index, "Lua has no 'pass'; leave it out");
    } else if (BEFORE_CALLS.containsKey(word)
        && beforeOperand
        && edits.type(index + 1) == Lua.NAME
        && edits.beginsStatement(index)) {
      edits.drop(index);
      complain(edits, index, BEFORE_CALLS.getOrDefault(word, ""));
    }
  }

  /// `x is y` and `x is not y`.
  private static void comparison(TokenEdits edits, int index) {
    boolean not = edits.type(index + 1) == Lua.NOT;
    int value = not ? index + 2 : index + 1;
    edits.readAs(index, not ? Lua.NOT_EQUAL : Lua.EQUAL);
    if (not) {
      edits.drop(index + 1);
    }
    boolean none = edits.type(value) == Lua.NAME && edits.text(value).equals("None");
    if (none) {
      edits.readAs(value, Lua.NIL);
    }
    String written = (not ? "is not" : "is") + (none ? " None" : "");
    String meant = (not ? "~=" : "==") + (none ? " nil" : "");
    edits.complain(
        SyntaxCode.ERR_NONSTANDARD_SYMBOL,
        new Span(edits.at(index).start(), edits.at(none ? value : value - 1).end()),
        "Lua has no 'is'; write '" + meant + "' for '" + written + "'");
  }

  /// Whether nothing else is in the statement at `index`, which may stand behind the colon of a
  /// block.
  private static boolean isAlone(TokenEdits edits, int index) {
    FeedToken next = edits.at(index + 1);
    boolean ends =
        Grammar.BLOCK_ENDS.has(next.getType())
            || next.isFirstOfLine()
                && Grammar.STATEMENT_STARTS.has(next.getType())
                && next.getType() != Lua.LEFT_PAREN;
    boolean behindColon = edits.type(index - 1) == Lua.COLON && !edits.isGlued(index);
    return ends && (behindColon || edits.beginsStatement(index));
  }

  private static void complain(TokenEdits edits, int index, String message) {
    edits.complain(SyntaxCode.ERR_NONSTANDARD_SYMBOL, index, message);
  }
}
