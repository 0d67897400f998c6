package dev.luna.check;

import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;

/// `ambiguity-1`: `a + b or 0`, where the `or` was meant for `b` alone. What an arithmetic operator
/// gives is never false, so the `or` has nothing to do. And `a or 0 + b`, unless a text is put
/// together: `name or "at " .. place` is how people write it and mean it. As in LuaLS, `a + 1 or 0`
/// is left alone: a literal before the `or` cannot have been meant to be its operand.
final class OrPrecedence {
  private static final int LONGEST = 30;

  private final FileContext file;
  private final Findings findings;

  OrPrecedence(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(Expr.Binary or) {
    if (or.op() != BinaryOperator.OR) {
      return;
    }
    if (or.left() instanceof Expr.Binary left
        && computes(left.op())
        && isLiteral(or.right())
        && !isLiteral(left.right())) {
      report(
          or,
          "(" + show(left) + ") or " + show(or.right()),
          show(left.left())
              + " "
              + left.op().sign()
              + " ("
              + show(left.right())
              + " or "
              + show(or.right())
              + ")");
    } else if (or.right() instanceof Expr.Binary right
        && computes(right.op())
        && right.op() != BinaryOperator.CONCAT
        && isLiteral(right.left())
        && !isOneNumber(right)
        && !(or.left() instanceof Expr.Binary || or.left() instanceof Expr.Unary)) {
      report(
          or,
          show(or.left()) + " or (" + show(right) + ")",
          "("
              + show(or.left())
              + " or "
              + show(right.left())
              + ") "
              + right.op().sign()
              + " "
              + show(right.right()));
    }
  }

  /// `10 * 1024` and `2 ^ 10` are read as one number; but who would write `0 + 1`?
  private static boolean isOneNumber(Expr.Binary arithmetic) {
    return arithmetic.op() != BinaryOperator.ADD
        && arithmetic.op() != BinaryOperator.SUBTRACT
        && arithmetic.right() instanceof Expr.NumberLiteral;
  }

  private void report(Expr.Binary or, String meaning, String perhaps) {
    findings.add(
        Rule.AMBIGUITY_1,
        or.span(),
        "this means '" + meaning + "': write the parentheses, or '" + perhaps + "'");
  }

  private static boolean computes(BinaryOperator op) {
    return switch (op) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, FLOOR_DIVIDE, MODULO, POWER, CONCAT -> true;
      case SHIFT_LEFT, SHIFT_RIGHT, BIT_AND, BIT_OR, BIT_XOR -> true;
      case OR, AND, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, NOT_EQUAL, EQUAL -> false;
    };
  }

  private static boolean isLiteral(Expr expr) {
    return switch (expr) {
      case Expr.NumberLiteral _, Expr.StringLiteral _, Expr.Bool _, Expr.Table _ -> true;
      default -> false;
    };
  }

  private String show(Node node) {
    String text = file.tree().text(node).replaceAll("\\s+", " ");
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
