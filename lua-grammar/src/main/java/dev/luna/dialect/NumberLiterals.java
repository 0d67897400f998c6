package dev.luna.dialect;

import dev.luna.syntax.Dialect;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/// The values of number literals.
///
/// A `Long` is an integer of Lua 5.3 and later, or a 64-bit integer of LuaJIT (`1LL`, the bits of
/// `1ULL`); a `Double` is every other number, and the imaginary part of LuaJIT's `1i`.
public final class NumberLiterals {
  private static final BigInteger WRAP = BigInteger.ONE.shiftLeft(64);

  private NumberLiterals() {}

  /// The value of `literal` by the rules of `dialect`; empty if it is no number there.
  public static Optional<Number> value(String literal, Dialect dialect) {
    try {
      String digits = literal.toLowerCase(Locale.ROOT);
      return Feature.NUMBER_SUFFIX.isIn(dialect.grammar())
          ? Optional.of(ofLuaJit(digits))
          : Optional.of(plain(digits, Feature.INTEGERS.isIn(dialect.grammar())));
    } catch (NumberFormatException malformed) {
      return Optional.empty();
    }
  }

  private static Number ofLuaJit(String digits) {
    boolean hex = digits.startsWith("0x");
    if (digits.endsWith("ll") || digits.endsWith("llu")) {
      String plain = digits.replaceFirst("u?llu?$", "");
      return integer(plain).longValue();
    }
    if (digits.endsWith("i")) {
      return plain(digits.substring(0, digits.length() - 1), false);
    }
    return digits.startsWith("0b") && !hex ? integer(digits).doubleValue() : plain(digits, false);
  }

  private static Number plain(String digits, boolean integers) {
    boolean hex = digits.startsWith("0x");
    boolean whole = hex ? digits.matches("0x[0-9a-f]+") : digits.matches("[0-9]+");
    if (whole && integers) {
      BigInteger value = integer(digits);
      // Hexadecimal integers wrap around, decimal ones that are too large become floats.
      if (hex || value.bitLength() < 64) {
        return value.mod(WRAP).longValue();
      }
      return value.doubleValue();
    }
    if (whole) {
      return integer(digits).doubleValue();
    }
    if (!digits.matches("[0-9a-fx.p+-]+")) {
      throw new NumberFormatException(digits);
    }
    return Double.valueOf(hex && digits.indexOf('p') < 0 ? digits + "p0" : digits);
  }

  private static BigInteger integer(String digits) {
    if (digits.startsWith("0x")) {
      return new BigInteger(digits.substring(2), 16);
    }
    return digits.startsWith("0b")
        ? new BigInteger(digits.substring(2), 2)
        : new BigInteger(digits);
  }
}
