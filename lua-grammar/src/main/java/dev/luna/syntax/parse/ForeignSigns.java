package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.text.Span;
import java.util.Optional;

/// Signs of other languages that Lua reads as two of its own, so that only the parser can tell that
/// they are none: `x++`, `(a) => b`.
final class ForeignSigns {
  private static final String INCREMENT = "Lua has no '++'; write 'x = x + 1'";

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

  /// Leaves out a `++` behind an operand within an expression; a statement of its own is left to
  /// the parser.
  static void repair(TokenEdits edits) {
    for (int i = 1; i < edits.size() - 1; i++) {
      boolean pair =
          edits.type(i) == Lua.PLUS && edits.type(i + 1) == Lua.PLUS && edits.isGlued(i + 1);
      if (pair
          && Grammar.OPERAND_ENDS.has(edits.type(i - 1))
          && edits.continuesLine(i)
          && isInExpression(edits, i)) {
        edits.drop(i, i + 2);
        edits.complain(
            SyntaxCode.ERR_NONSTANDARD_SYMBOL,
            new Span(edits.at(i).start(), edits.at(i + 1).end()),
            INCREMENT);
        i++;
      }
    }
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
