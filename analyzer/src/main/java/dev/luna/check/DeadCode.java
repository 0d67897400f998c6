package dev.luna.check;

import dev.luna.scope.LabelSymbol;
import dev.luna.scope.NameUse;
import dev.luna.syntax.Block;
import dev.luna.syntax.Clause;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Stat;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// `unreachable-code` and `code-after-break`: statements behind one that never lets go on.
///
/// Only what syntax shows: `break`, `goto`, loops without an end, branches that all leave, and
/// calls of `error` and `os.exit`. What directly follows `return` is a syntax error and said there.
final class DeadCode {
  private static final int NO_LOOP = -1;

  private final FileContext file;
  private final Findings findings;

  /// Ids of the statements and blocks that never let go on with what is behind them.
  private final BitSet ending = new BitSet();

  /// Ids of the loops that a `break` leaves.
  private final BitSet broken = new BitSet();

  /// Ids of the label statements that some `goto` reaches.
  private final BitSet reached = new BitSet();

  private final List<Integer> loops = new ArrayList<>(List.of(NO_LOOP));

  DeadCode(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
    BitSet labels = UnusedLabels.reached(file);
    for (LabelSymbol label : file.scopes().labels()) {
      reached.set(label.node(), labels.get(label.index()));
    }
  }

  void enter(Stat loop) {
    loops.add(loop.id());
  }

  void enterBreak() {
    if (loops.getLast() != NO_LOOP) {
      broken.set(loops.getLast());
    }
  }

  void enter(FunctionBody body) {
    loops.add(NO_LOOP);
  }

  void leave(FunctionBody body) {
    loops.removeLast();
  }

  void leave(Stat stat) {
    boolean ends =
        switch (stat) {
          case Stat.Return _, Stat.Break _, Stat.Goto _ -> true;
          case Stat.Do(_, _, var body) -> ending.get(body.id());
          case Stat.If(_, _, var clauses) -> allEnd(clauses);
          case Stat.While loop -> {
            loops.removeLast();
            yield isTrue(loop.condition()) && !broken.get(loop.id());
          }
          case Stat.Repeat loop -> {
            loops.removeLast();
            yield !broken.get(loop.id())
                && (ending.get(loop.body().id()) || isFalse(loop.condition()));
          }
          case Stat.NumericFor _, Stat.GenericFor _ -> {
            loops.removeLast();
            yield false;
          }
          case Stat.ExprStat(_, _, Expr.Call(_, _, var callee, _)) -> neverReturns(callee);
          case Stat.ExprStat _, Stat.Empty _, Stat.Label _, Stat.Local _, Stat.Assign _ -> false;
          case Stat.FunctionDeclaration _, Stat.LocalFunction _ -> false;
          case Stat.Global _, Stat.GlobalAll _, Stat.GlobalFunction _ -> false;
        };
    ending.set(stat.id(), ends);
  }

  private boolean allEnd(List<Clause> clauses) {
    return clauses.getLast() instanceof Clause.Else
        && clauses.stream().allMatch(clause -> ending.get(clause.body().id()));
  }

  private static boolean isTrue(Expr condition) {
    return switch (condition) {
      case Expr.Bool(_, _, var value) -> value;
      case Expr.NumberLiteral _, Expr.StringLiteral _ -> true;
      default -> false;
    };
  }

  private static boolean isFalse(Expr condition) {
    return condition instanceof Expr.Nil || condition instanceof Expr.Bool(_, _, var v) && !v;
  }

  private boolean neverReturns(Expr callee) {
    return switch (callee) {
      case Expr.NameRef name -> name.name().equals("error") && isGlobal(name);
      case Expr.Index(_, _, Expr.NameRef base, var name) ->
          base.name().equals("os") && name.name().equals("exit") && isGlobal(base);
      default -> false;
    };
  }

  private boolean isGlobal(Expr.NameRef name) {
    return file.scopes().use(name) instanceof NameUse.Global;
  }

  /// Whether a block that was left never lets go on with what is behind it.
  boolean ends(Block block) {
    return ending.get(block.id());
  }

  void leave(Block block) {
    List<Stat> stats = block.stats();
    int dead = -1;
    boolean ends = false;
    for (int i = 0; i < stats.size(); i++) {
      if (reached.get(stats.get(i).id())) {
        report(stats, dead, i);
        dead = -1;
        ends = false;
      }
      if (ends && dead < 0 && !(stats.get(i) instanceof Stat.Empty)) {
        dead = i;
      }
      ends |= ending.get(stats.get(i).id());
    }
    report(stats, dead, stats.size());
    ending.set(block.id(), ends);
  }

  /// Reports the statements from `dead` up to `end`, unless `dead` is -1.
  private void report(List<Stat> stats, int dead, int end) {
    if (dead < 0) {
      return;
    }
    Stat last = lastEnding(stats, dead);
    if (last instanceof Stat.ExprStat && stats.get(dead) instanceof Stat.Return) {
      return; // `error(…) return`: said twice for those who do not know that `error` never returns
    }
    Span span = Span.covering(stats.get(dead).span(), stats.get(end - 1).span());
    Finding.Note note = new Finding.Note(firstLine(last.span()), "what is behind this never runs");
    switch (last) {
      case Stat.Return _ -> {}
      case Stat.Break _ -> {
        Dialect dialect = file.tree().dialect();
        if (dialect != Dialect.LUA51 && dialect != Dialect.LUAJIT) { // there it is a syntax error
          findings.add(
              Rule.CODE_AFTER_BREAK, span, "this never runs: 'break' leaves the loop before", note);
        }
      }
      default ->
          findings.add(
              Rule.UNREACHABLE_CODE,
              span,
              "this never runs: remove it, or the way out before",
              note);
    }
  }

  private Stat lastEnding(List<Stat> stats, int dead) {
    int i = dead - 1;
    while (!ending.get(stats.get(i).id())) {
      i--;
    }
    return stats.get(i);
  }

  /// The first line of a span: a whole loop need not be shown.
  private Span firstLine(Span span) {
    int line = file.tree().source().lines().lineOf(span.start());
    int end = file.tree().source().lines().end(line);
    return new Span(span.start(), Math.clamp(end, span.start(), span.end()));
  }
}
