package dev.luna.dialect;

import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.UnaryOperator;
import dev.luna.text.Span;

/// Integer division and the operators on bits, which came with the integers of Lua 5.3.
record OperatorRule(Subject subject) {

  void enter(Node node) {
    switch (node) {
      case Expr.Binary(_, _, var op, var operator, _, _) -> {
        switch (op) {
          case FLOOR_DIVIDE, BIT_AND, BIT_OR, BIT_XOR, SHIFT_LEFT, SHIFT_RIGHT ->
              require(operator, op.sign());
          default -> {}
        }
      }
      case Expr.Unary(_, var span, var op, _) when op == UnaryOperator.BIT_NOT ->
          require(new Span(span.start(), span.start() + 1), op.sign());
      default -> {}
    }
  }

  private void require(Span span, String sign) {
    subject.require(Feature.INTEGERS, SyntaxCode.UNSUPPORT_SYMBOL, span, "'" + sign + "'");
  }
}
