package dev.luna.check;

import dev.luna.dialect.NumberLiterals;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.syntax.UnaryOperator;
import dev.luna.text.Span;
import java.util.List;
import java.util.OptionalDouble;

/// `count-down-loop`: a loop that should count down and counts up, so that it hardly ever runs.
final class CountDownLoops {
  private final FileContext file;
  private final Findings findings;

  CountDownLoops(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(Stat.NumericFor loop) {
    List<Expr> bounds = loop.bounds();
    if (bounds.size() < 2 || bounds.size() > 3) {
      return;
    }
    OptionalDouble step = bounds.size() == 3 ? number(bounds.get(2)) : OptionalDouble.of(1);
    if (step.isPresent() && step.getAsDouble() > 0 && countsDown(bounds.get(0), bounds.get(1))) {
      findings.add(
          Rule.COUNT_DOWN_LOOP,
          Span.covering(bounds.getFirst().span(), bounds.getLast().span()),
          "this loop counts up, which it can hardly be meant to: to count down, give it the step -1");
    }
  }

  /// Whether the numbers fall. From a length to 1, as in `for i = #t, 1` and `for i = #t - 1, 1`,
  /// they are meant to.
  private boolean countsDown(Expr start, Expr limit) {
    OptionalDouble from = number(start);
    OptionalDouble to = number(limit);
    if (to.isEmpty()) {
      return false;
    }
    return from.isPresent()
        ? from.getAsDouble() > to.getAsDouble()
        : to.getAsDouble() == 1 && isLength(start);
  }

  private static boolean isLength(Expr start) {
    return switch (start) {
      case Expr.Unary(_, _, var op, _) -> op == UnaryOperator.LENGTH;
      case Expr.Binary(_, _, var minus, _, Expr.Unary(_, _, var op, _), _) ->
          minus == BinaryOperator.SUBTRACT && op == UnaryOperator.LENGTH;
      default -> false;
    };
  }

  private OptionalDouble number(Expr expr) {
    return switch (expr) {
      case Expr.NumberLiteral literal ->
          NumberLiterals.value(file.tree().text(literal), file.tree().dialect())
              .map(n -> OptionalDouble.of(n.doubleValue()))
              .orElse(OptionalDouble.empty());
      case Expr.Unary(_, _, var op, Expr.NumberLiteral operand) when op == UnaryOperator.NEGATE -> {
        OptionalDouble value = number(operand);
        yield value.isPresent() ? OptionalDouble.of(-value.getAsDouble()) : value;
      }
      default -> OptionalDouble.empty();
    };
  }
}
