package dev.luna.facts;

import dev.luna.dialect.NumberLiterals;
import dev.luna.dialect.StringLiterals;
import dev.luna.syntax.Expr;
import dev.luna.syntax.SyntaxTree;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import org.jspecify.annotations.Nullable;

/// The types of literals.
final class Literals {
  /// A longer text says no more than that it is a string, and would be carried through every shape.
  private static final int LONGEST = 64;

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
    Number value = NumberLiterals.value(text, tree.dialect()).orElse(null);
    boolean whole =
        value instanceof Long
            || value instanceof Double d && d == Math.rint(d) && !text.matches(".*[.eEpP].*");
    if (value == null) {
      return Basic.NUMBER;
    }
    return whole
        ? new Literal(LiteralKind.INTEGER, Long.toString(value.longValue()))
        : new Literal(LiteralKind.NUMBER, Double.toString(value.doubleValue()));
  }

  /// The characters of a string literal, null if `expr` is none.
  static @Nullable String string(SyntaxTree tree, Expr expr) {
    return expr instanceof Expr.StringLiteral string
        ? StringLiterals.value(tree.text(string))
        : null;
  }

  /// How a constant key is written in facts: a string as it is, an integer in brackets, which no
  /// field can be called. Null if `key` is no such constant.
  static @Nullable String key(SyntaxTree tree, Expr key) {
    return switch (type(tree, key)) {
      case Literal(var kind, var text) when kind == LiteralKind.STRING -> text;
      case Literal(var kind, var text) when kind == LiteralKind.INTEGER -> "[" + text + "]";
      case null, default -> null;
    };
  }
}
