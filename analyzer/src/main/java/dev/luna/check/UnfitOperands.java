package dev.luna.check;

import dev.luna.dialect.NumberLiterals;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.UnaryOperator;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import dev.luna.types.Unions;

/// `operand-type-mismatch`: an operator gets something that it surely raises an error for.
///
/// The metatable of either operand may say what the operator does, so both must be known beyond
/// doubt.
final class UnfitOperands {
  private final CertainTypes types;
  private final FileContext file;
  private final Findings findings;

  UnfitOperands(FileContext file, Findings findings) {
    this.types = new CertainTypes(file);
    this.file = file;
    this.findings = findings;
  }

  void enter(Expr.Unary unary) {
    if (unary.op() == UnaryOperator.NOT || !findings.wants(Rule.OPERAND_TYPE_MISMATCH)) {
      return;
    }
    LuaType type = types.of(unary.operand());
    boolean fits =
        type == Basic.UNKNOWN
            || (unary.op() == UnaryOperator.LENGTH
                ? kind(type) == Basic.STRING || kind(type) == Basic.TABLE
                : isNumeric(type));
    if (!fits) {
      String use =
          unary.op() == UnaryOperator.LENGTH ? "has no length" : "is no number to calculate with";
      report(unary.operand(), shown(type) + " " + use);
    }
  }

  void enter(Expr.Binary binary) {
    BinaryOperator op = binary.op();
    if (op == BinaryOperator.AND
        || op == BinaryOperator.OR
        || op == BinaryOperator.EQUAL
        || op == BinaryOperator.NOT_EQUAL
        || !findings.wants(Rule.OPERAND_TYPE_MISMATCH)) {
      return;
    }
    LuaType left = types.of(binary.left());
    LuaType right = left == Basic.UNKNOWN ? left : types.of(binary.right());
    if (right == Basic.UNKNOWN) {
      return;
    }
    if (op.isComparison()) {
      compare(binary, left, right);
    } else if (!fits(op, left)) {
      report(binary.left(), shown(left) + " " + complaint(op));
    } else if (!fits(op, right)) {
      report(binary.right(), shown(right) + " " + complaint(op));
    }
  }

  private void compare(Expr.Binary binary, LuaType left, LuaType right) {
    boolean ordered = kind(left) == Basic.NUMBER || kind(left) == Basic.STRING;
    if (kind(left) != kind(right) || !ordered) {
      findings.add(
          Rule.OPERAND_TYPE_MISMATCH,
          binary.span(),
          "%s and %s have no order".formatted(shown(left), shown(right)));
    }
  }

  private boolean fits(BinaryOperator op, LuaType type) {
    if (op == BinaryOperator.CONCAT) {
      return kind(type) == Basic.STRING || kind(type) == Basic.NUMBER;
    }
    // Programs that want '"%d" % n' give it to strings.
    return isNumeric(type) || op == BinaryOperator.MODULO && kind(type) == Basic.STRING;
  }

  private static String complaint(BinaryOperator op) {
    return op == BinaryOperator.CONCAT
        ? "cannot be put together with '..'"
        : "is no number to calculate with";
  }

  /// Whether Lua can calculate with it: a text may be a number.
  private boolean isNumeric(LuaType type) {
    if (type instanceof Literal(var kind, var text) && kind == LiteralKind.STRING) {
      String digits = text.strip();
      String plain =
          digits.startsWith("-") || digits.startsWith("+") ? digits.substring(1) : digits;
      Dialect dialect = file.tree().dialect();
      return NumberLiterals.value(plain, dialect).isPresent();
    }
    return kind(type) == Basic.NUMBER || kind(type) == Basic.STRING;
  }

  private static LuaType kind(LuaType type) {
    LuaType widened = Unions.widened(type);
    return widened == Basic.INTEGER ? Basic.NUMBER : widened;
  }

  private String shown(LuaType type) {
    String printed = file.types().print(type);
    return type == Basic.NIL ? "`nil`" : Article.of(printed) + " `" + printed + "`";
  }

  private void report(Expr operand, String message) {
    findings.add(Rule.OPERAND_TYPE_MISMATCH, operand.span(), message);
  }
}
