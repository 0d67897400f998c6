package dev.luna.check;

import dev.luna.syntax.Block;
import dev.luna.syntax.Clause;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Stat;
import dev.luna.syntax.Tokens;
import dev.luna.text.Span;
import java.util.List;

/// `empty-block` and `redundant-return`: code that does nothing.
///
/// A block with a comment in it is empty on purpose. So is a `while` or `repeat` whose condition
/// does the work; and a function may be a stub.
final class EmptyCode {
  private final FileContext file;
  private final Findings findings;

  EmptyCode(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(Stat.If branches) {
    if (branches.clauses().stream().map(Clause::body).allMatch(this::isEmpty)) {
      report(branches, "'if'", branches.clauses().getFirst().body());
    }
  }

  void enter(Stat.NumericFor loop) {
    if (isEmpty(loop.body())) {
      report(loop, "loop", loop.body());
    }
  }

  void enter(Stat.GenericFor loop) {
    if (isEmpty(loop.body())) {
      report(loop, "loop", loop.body());
    }
  }

  void enter(Stat.Do block) {
    if (isEmpty(block.body())) {
      report(block, "block", block.body());
    }
  }

  private void report(Stat stat, String what, Block body) {
    Span head = new Span(stat.span().start(), Math.max(stat.span().start(), body.span().start()));
    findings.add(
        Rule.EMPTY_BLOCK,
        head,
        "this " + what + " does nothing: remove it, or say why in a comment");
  }

  private boolean isEmpty(Block block) {
    return block.stats().isEmpty() && !hasComment(block.span());
  }

  private boolean hasComment(Span span) {
    Tokens tokens = file.tree().tokens();
    int first = tokens.indexAt(span.start());
    return tokens.kind(first).isComment() && tokens.start(first) < span.end();
  }

  void enter(FunctionBody body) {
    List<Stat> stats = body.body().stats();
    if (!stats.isEmpty()
        && stats.getLast() instanceof Stat.Return(_, var span, var values)
        && values.isEmpty()
        && stats.size() > 1) {
      findings.add(
          Rule.REDUNDANT_RETURN, span, "the function ends here anyway: remove this 'return'");
    }
  }
}
