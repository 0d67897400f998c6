package dev.luna.check;

import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Expr;
import dev.luna.syntax.UnaryOperator;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.Unions;

/// `negation-precedence`: `not a == b` compares a boolean; and `constant-table-comparison`: a table
/// that is made on the spot equals no other.
final class VainComparisons {
  private final CertainTypes types;
  private final FileContext file;
  private final Findings findings;

  VainComparisons(FileContext file, Findings findings) {
    this.types = new CertainTypes(file);
    this.file = file;
    this.findings = findings;
  }

  void enter(Expr.Binary binary) {
    if (!binary.op().isComparison()) {
      return;
    }
    boolean equality =
        binary.op() == BinaryOperator.EQUAL || binary.op() == BinaryOperator.NOT_EQUAL;
    if (binary.left() instanceof Expr.Unary(_, _, var op, var operand)
        && op == UnaryOperator.NOT
        && (!equality || isNoBoolean(types.of(binary.right())))) {
      negated(binary, operand);
    } else if (equality && (isNew(binary.left()) || isNew(binary.right()))) {
      findings.add(
          Rule.CONSTANT_TABLE_COMPARISON,
          binary.span(),
          "a table that is made here equals no other: whether one is empty, 'next(t) == nil' says");
    }
  }

  private static boolean isNoBoolean(LuaType type) {
    return type != Basic.UNKNOWN && Unions.widened(type) != Basic.BOOLEAN;
  }

  private static boolean isNew(Expr expr) {
    return expr.bare() instanceof Expr.Table table && table.fields().isEmpty();
  }

  private void negated(Expr.Binary binary, Expr operand) {
    String left = file.tree().text(operand);
    String right = file.tree().text(binary.right());
    String sign = binary.op().sign();
    String meant =
        switch (binary.op()) {
          case EQUAL -> left + " ~= " + right;
          case NOT_EQUAL -> left + " == " + right;
          default -> "not (" + left + " " + sign + " " + right + ")";
        };
    boolean brief = meant.length() <= 60 && meant.indexOf('\n') < 0;
    findings.add(
        Rule.NEGATION_PRECEDENCE,
        binary.span(),
        "'not' comes first, so this compares a boolean" + (brief ? ": write '" + meant + "'" : ""));
  }
}
