package dev.luna.syntax;

/// The binary operators of all dialects with their priorities (Lua 5.4 manual, §3.4.8): `a op b op
/// c` groups to the left where the left priority of the second `op` is not above the right priority
/// of the first.
public enum BinaryOperator {
  OR("or", 1, 1),
  AND("and", 2, 2),
  LESS("<", 3, 3),
  GREATER(">", 3, 3),
  LESS_EQUAL("<=", 3, 3),
  GREATER_EQUAL(">=", 3, 3),
  NOT_EQUAL("~=", 3, 3),
  EQUAL("==", 3, 3),
  BIT_OR("|", 4, 4),
  BIT_XOR("~", 5, 5),
  BIT_AND("&", 6, 6),
  SHIFT_LEFT("<<", 7, 7),
  SHIFT_RIGHT(">>", 7, 7),
  CONCAT("..", 9, 8),
  ADD("+", 10, 10),
  SUBTRACT("-", 10, 10),
  MULTIPLY("*", 11, 11),
  DIVIDE("/", 11, 11),
  FLOOR_DIVIDE("//", 11, 11),
  MODULO("%", 11, 11),
  POWER("^", 14, 13);

  private final String sign;
  private final int left;
  private final int right;

  BinaryOperator(String sign, int left, int right) {
    this.sign = sign;
    this.left = left;
    this.right = right;
  }

  /// How it is written.
  public String sign() {
    return sign;
  }

  /// Whether it compares its operands, and so gives a boolean.
  public boolean isComparison() {
    return switch (this) {
      case LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, NOT_EQUAL, EQUAL -> true;
      default -> false;
    };
  }

  /// How strongly it pulls the operand on its left.
  public int leftPriority() {
    return left;
  }

  /// How strongly it pulls the operand on its right; below [#leftPriority] for operators that group
  /// to the right.
  public int rightPriority() {
    return right;
  }
}
