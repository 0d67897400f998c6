package dev.luna.dialect;

import dev.luna.syntax.Clause;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Span;
import java.util.List;

/// The shape of statements that have clauses and bounds.
record HeaderRule(Subject subject) implements Rule {

  @Override
  public void enter(Node node) {
    switch (node) {
      case Stat.NumericFor(_, _, _, var bounds, _) -> checkBounds(bounds);
      case Stat.If(_, _, var clauses) -> checkClauses(clauses);
      default -> {}
    }
  }

  private void checkBounds(List<Expr> bounds) {
    if (bounds.size() == 1 && !(bounds.getFirst() instanceof Expr.Missing)) {
      subject.report(
          SyntaxCode.MISS_LOOP_MAX,
          Span.at(bounds.getFirst().span().end()),
          "expected ',' and the last value of the loop");
    }
    if (bounds.size() > 3) {
      Span surplus = Span.covering(bounds.get(3).span(), bounds.getLast().span());
      subject.report(
          SyntaxCode.UNEXPECT_SYMBOL,
          surplus,
          "expected 'do' behind start, limit and step, found "
              + (bounds.size() - 3 == 1 ? "another value" : "more values"));
    }
  }

  private void checkClauses(List<Clause> clauses) {
    for (int i = 0; i < clauses.size() - 1; i++) {
      if (clauses.get(i) instanceof Clause.Else first) {
        Clause next = clauses.get(i + 1);
        String word = next instanceof Clause.Else ? "else" : "elseif";
        int start = next.span().start();
        subject.report(
            SyntaxCode.BLOCK_AFTER_ELSE,
            new Span(start, Math.min(next.span().end(), start + word.length())),
            "expected 'end' behind the 'else' block, found '" + word + "'",
            new Span(first.span().start(), first.span().start() + 4),
            "the 'else' is here");
        return;
      }
    }
  }
}
