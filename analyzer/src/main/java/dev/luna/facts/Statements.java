package dev.luna.facts;

import dev.luna.syntax.Block;
import dev.luna.syntax.Clause;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Walks statements in the order of flow.
final class Statements {
  private final Pass pass;
  private final Jumps jumps;

  Statements(Pass pass) {
    this.pass = pass;
    this.jumps = new Jumps(pass);
  }

  void block(Block block) {
    int from = block.span().start();
    for (Stat stat : block.stats()) {
      pass.casts.between(from, stat.span().start());
      stat(stat);
      from = stat.span().end();
    }
    pass.casts.between(from, block.span().end());
  }

  private void stat(Stat stat) {
    if (!pass.docs.isThere(stat)) {
      return;
    }
    switch (stat) {
      case Stat.Empty _, Stat.GlobalAll _ -> {}
      case Stat.Label label -> jumps.arrive(label);
      case Stat.Break _ -> pass.loops.breakOut();
      case Stat.Goto jump -> jumps.leave(jump);
      case Stat.Do(_, _, var body) -> block(body);
      case Stat.While loop -> pass.loops.whileLoop(loop);
      case Stat.Repeat loop -> pass.loops.repeatLoop(loop);
      case Stat.If branch -> branch(branch);
      case Stat.NumericFor loop -> pass.loops.numericFor(loop);
      case Stat.GenericFor loop -> pass.loops.genericFor(loop);
      case Stat.FunctionDeclaration function -> pass.assignments.function(function);
      case Stat.LocalFunction function -> pass.assignments.localFunction(function);
      case Stat.GlobalFunction function -> pass.assignments.globalFunction(function);
      case Stat.Local local -> pass.assignments.locals(local);
      case Stat.Global global -> pass.assignments.globals(global);
      case Stat.Assign assign -> pass.assignments.assign(assign);
      case Stat.ExprStat(_, _, var expr) -> pass.expressions.eval(expr);
      case Stat.Return(_, _, var values) -> give(values, stat.span());
    }
  }

  private void give(List<Expr> values, Span span) {
    if (values.size() == 1 && values.getFirst() instanceof Expr.Function) {
      pass.functions.document(null);
    }
    Shape.Pack pack = pass.expressions.values(values);
    pass.parameters.escape(pack);
    if (!pass.store.env.dead()) {
      pass.frame.give(pack, span);
    }
    pass.store.env = pass.store.env.ended();
  }

  /// The ways are joined from the last to the first: what one condition found and the next ones did
  /// not then falls away step by step.
  private void branch(Stat.If branch) {
    List<Env> ends = new ArrayList<>();
    for (Clause clause : branch.clauses()) {
      switch (clause) {
        case Clause.Conditional(_, _, var condition, var body) -> {
          Conditions.Tested tested = pass.conditions.test(condition);
          pass.store.env = tested.yes();
          block(body);
          ends.add(pass.store.env);
          pass.store.env = tested.no();
        }
        case Clause.Else(_, _, var body) -> block(body);
      }
    }
    Env end = pass.store.env;
    for (Env way : ends.reversed()) {
      end = Env.join(way, end);
    }
    pass.store.env = end;
  }
}
