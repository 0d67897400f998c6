package dev.luna.facts;

import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Expr;
import dev.luna.syntax.UnaryOperator;
import java.util.ArrayList;
import java.util.List;

/// Evaluates conditions: their shape, and what holds where they are true, and where they are not.
final class Conditions {
  private final Pass pass;
  private final Checks checks;

  Conditions(Pass pass) {
    this.pass = pass;
    this.checks = new Checks(pass);
  }

  /// A condition that was evaluated.
  ///
  /// @param yes what is known where it is true
  /// @param no what is known where it is false
  record Tested(Shape shape, Env yes, Env no) {
    Tested not(Shape negated) {
      return new Tested(negated, no, yes);
    }
  }

  /// The value of `a and b` or `a or b`; flow goes on behind it.
  Shape value(Expr.Binary binary) {
    Tested tested = logical(binary);
    pass.store.env = Env.join(tested.yes, tested.no);
    return tested.shape;
  }

  /// Evaluates a condition. Flow goes on in one of the two environments.
  Tested test(Expr condition) {
    if (!isAround(condition)) {
      return inner(condition);
    }
    List<Expr> around = new ArrayList<>();
    Expr at = condition;
    while (isAround(at)) {
      around.add(at);
      at = at instanceof Expr.Paren(_, _, var inner) ? inner : ((Expr.Unary) at).operand();
    }
    Tested tested = inner(at);
    for (Expr outer : around.reversed()) {
      boolean paren = outer instanceof Expr.Paren;
      Shape shape = paren ? tested.shape : Shapes.unary(UnaryOperator.NOT, tested.shape);
      tested = paren ? tested : tested.not(shape);
      pass.note(outer, shape);
    }
    return tested;
  }

  private static boolean isAround(Expr expr) {
    return expr instanceof Expr.Paren
        || expr instanceof Expr.Unary(_, _, var op, _) && op == UnaryOperator.NOT;
  }

  private Tested inner(Expr expr) {
    if (!(expr instanceof Expr.Binary binary) || !Expressions.isLogical(binary.op())) {
      return checks.simple(expr);
    }
    Tested tested = logical(binary);
    pass.note(binary, tested.shape);
    return tested;
  }

  /// A chain of `and` and `or`, which leans to the left.
  private Tested logical(Expr.Binary chain) {
    List<Expr.Binary> open = new ArrayList<>();
    Expr at = chain;
    while (at instanceof Expr.Binary b && Expressions.isLogical(b.op())) {
      open.add(b);
      at = b.left();
    }
    Tested tested = test(at);
    for (Expr.Binary binary : open.reversed()) {
      tested = then(binary, tested);
      pass.note(binary, tested.shape);
    }
    return tested;
  }

  private Tested then(Expr.Binary binary, Tested left) {
    boolean and = binary.op() == BinaryOperator.AND;
    pass.store.env = and ? left.yes : left.no;
    Tested right = test(binary.right());
    if (!and) {
      pass.parameters.fallback(left.shape, right.shape);
    }
    Shape shape = Shapes.binary(binary.op(), Shapes.first(left.shape), Shapes.first(right.shape));
    return and
        ? new Tested(shape, right.yes, Env.join(left.no, right.no))
        : new Tested(shape, Env.join(left.yes, right.yes), right.no);
  }
}
