package dev.luna.facts;

import dev.luna.dialect.NumberLiterals;
import dev.luna.dialect.StringLiterals;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.SyntaxTree;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import dev.luna.types.Name;
import org.jspecify.annotations.Nullable;

/// The types of literals.
final class Literals {
  /// A longer text says no more than that it is a string, and would be carried through every shape.
  private static final int LONGEST = 64;

  /// How many decimal digits both integers and floats hold.
  private static final int EXACT = 15;

  private Literals() {}

  /// The type of a literal, null if `expr` is none.
  static @Nullable LuaType type(SyntaxTree tree, Expr expr) {
    return switch (expr) {
      case Expr.Nil _ -> Basic.NIL;
      case Expr.Bool(_, _, boolean value) -> value ? Literal.TRUE : Literal.FALSE;
      case Expr.StringLiteral string -> text(StringLiterals.value(tree.text(string)));
      case Expr.NumberLiteral number -> number(tree, number);
      default -> null;
    };
  }

  private static LuaType text(String value) {
    return value.length() > LONGEST ? Basic.STRING : new Literal(LiteralKind.STRING, value);
  }

  private static LuaType number(SyntaxTree tree, Expr.NumberLiteral number) {
    String text = tree.text(number);
    if (isSmall(text)) {
      return new Literal(LiteralKind.INTEGER, Long.toString(Long.parseLong(text)));
    }
    Number value = NumberLiterals.value(text, tree.dialect()).orElse(null);
    boolean whole =
        value instanceof Long
            || value instanceof Double d && d == Math.rint(d) && isWritten(text, tree.dialect());
    if (value == null) {
      return Basic.NUMBER;
    }
    return whole
        ? new Literal(LiteralKind.INTEGER, Long.toString(value.longValue()))
        : new Literal(LiteralKind.NUMBER, Double.toString(value.doubleValue()));
  }

  /// Whether a number without a fraction is an integer as it is written. In a Lua that has but one
  /// kind of numbers it always is.
  private static boolean isWritten(String text, Dialect dialect) {
    boolean oneKind = NumberLiterals.value("1", dialect).orElseThrow() instanceof Double;
    return oneKind || !text.matches(".*[.eEpP].*");
  }

  /// Whether the number is digits and no more, few enough to be exact in every dialect.
  private static boolean isSmall(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() <= EXACT;
  }

  /// The characters of a string literal, null if `expr` is none.
  static @Nullable String string(SyntaxTree tree, Expr expr) {
    return expr instanceof Expr.StringLiteral string
        ? StringLiterals.value(tree.text(string))
        : null;
  }

  /// How a constant key is written in facts: a string as it is, an integer in brackets. Null if
  /// `key` is no such constant, or a string that itself looks like a key in brackets.
  static @Nullable String key(SyntaxTree tree, Expr key) {
    return switch (type(tree, key)) {
      case Literal(var kind, var text) when kind == LiteralKind.STRING ->
          Name.Member.isField(text) ? text : null;
      case Literal(var kind, var text) when kind == LiteralKind.INTEGER -> "[" + text + "]";
      case null, default -> null;
    };
  }
}
