package dev.luna.check;

import dev.luna.infer.Callable;
import dev.luna.infer.FileTypes;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.types.LuaType;
import java.util.List;

/// `discard-returns`: a call that is good for nothing but its results, which are not used.
final class DiscardedResults {
  private final FileTypes types;
  private final Findings findings;

  DiscardedResults(FileContext file, Findings findings) {
    this.types = file.types();
    this.findings = findings;
  }

  void enter(Stat.ExprStat statement) {
    switch (statement.expr()) {
      case Expr.Call call -> check(types.of(call.callee()), call);
      case Expr.MethodCall call ->
          types
              .member(types.of(call.receiver()), call.method().name())
              .ifPresent(method -> check(method, call));
      default -> {}
    }
  }

  private void check(LuaType callee, Expr call) {
    List<Callable> callables = types.callables(callee);
    if (!callables.isEmpty() && callables.stream().allMatch(c -> c.marks().nodiscard())) {
      String label = callables.getFirst().label();
      findings.add(
          Rule.DISCARD_RETURNS,
          call.span(),
          "the result of %s is not used, and it does nothing else"
              .formatted(label.isEmpty() ? "the function" : "'" + label + "'"));
    }
  }
}
