package dev.luna.dialect;

import dev.luna.syntax.Block;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Span;
import java.util.List;

/// How statements follow each other: `return` ends its block everywhere, `break` does in Lua 5.1
/// and LuaJIT, which also take `;` only behind a statement.
record StatementRule(Subject subject) {

  void enter(Node node) {
    if (node instanceof Block(_, _, var stats)) {
      checkReturn(stats);
      if (!Feature.BREAK_ANYWHERE.isIn(subject.dialect())) {
        checkBreak(stats);
      }
      if (!Feature.EMPTY_STATEMENT.isIn(subject.dialect())) {
        checkSemicolons(stats);
      }
    }
  }

  private void checkReturn(List<Stat> stats) {
    for (int i = 0; i < stats.size() - 1; i++) {
      if (stats.get(i) instanceof Stat.Return) {
        Span upToNext = new Span(stats.get(i).span().start(), stats.get(i + 1).span().start());
        if (subject.hasSyntaxErrorIn(upToNext)) {
          // What follows is most likely the rest of the returned values.
          return;
        }
        subject.report(
            SyntaxCode.ACTION_AFTER_RETURN,
            keyword(stats.get(i), "return"),
            "expected the end of the block after 'return', found another statement",
            stats.get(i + 1).span(),
            "this can never run");
        return;
      }
    }
  }

  private void checkBreak(List<Stat> stats) {
    for (int i = 0; i < stats.size() - 1; i++) {
      boolean separated = stats.get(i + 1) instanceof Stat.Empty;
      if (stats.get(i) instanceof Stat.Break && i + (separated ? 2 : 1) < stats.size()) {
        subject.require(
            Feature.BREAK_ANYWHERE,
            SyntaxCode.ACTION_AFTER_RETURN,
            stats.get(i).span(),
            "'break' before other statements of its block");
        return;
      }
    }
  }

  private void checkSemicolons(List<Stat> stats) {
    for (int i = 0; i < stats.size(); i++) {
      boolean separator =
          i > 0
              && !(stats.get(i - 1) instanceof Stat.Empty)
              && !(stats.get(i - 1) instanceof Stat.Return);
      if (stats.get(i) instanceof Stat.Empty && !separator) {
        subject.require(
            Feature.EMPTY_STATEMENT,
            SyntaxCode.UNEXPECT_SYMBOL,
            stats.get(i).span(),
            "';' without a statement before it");
      }
    }
  }

  private static Span keyword(Stat stat, String word) {
    int start = stat.span().start();
    return new Span(start, Math.min(start + word.length(), stat.span().end()));
  }
}
