package dev.luna.syntax;

/// The unary operators. All have one priority, between `*` and `^`: `-x^2` is `-(x^2)`.
public enum UnaryOperator {
  NOT("not"),
  NEGATE("-"),
  LENGTH("#"),
  BIT_NOT("~");

  /// How strongly a unary operator pulls its operand, on the scale of
  /// [BinaryOperator#leftPriority].
  public static final int PRIORITY = 12;

  private final String sign;

  UnaryOperator(String sign) {
    this.sign = sign;
  }

  /// How it is written.
  public String sign() {
    return sign;
  }
}
