package dev.luna.scope;

import dev.luna.syntax.Expr;
import dev.luna.syntax.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Whether a value is known when a file is compiled, as Lua 5.4 sees it (`luaK_exp2const`).
///
/// It matters because a `<const>` variable with such a value is no variable any more: functions
/// that use it do not capture it. Literals count, other constants of this kind, and arithmetic on
/// numbers that Lua folds; of the last only a sign before a number, because what else is folded
/// depends on the numbers themselves (no division by zero, no NaN, no negative zero).
final class CompileTimeConstants {
  private CompileTimeConstants() {}

  static boolean isConstant(Expr value, @Nullable NameUse[] uses) {
    return switch (value) {
      case Expr.Nil _, Expr.Bool _, Expr.NumberLiteral _, Expr.StringLiteral _ -> true;
      case Expr.Unary(_, _, var op, Expr.NumberLiteral _) -> op != UnaryOperator.LENGTH;
      case Expr.NameRef name ->
          switch (uses[name.id()]) {
            case NameUse.Local(var symbol) -> symbol.compileTimeConstant();
            case NameUse.Upvalue(var symbol, _) -> symbol.compileTimeConstant();
            case NameUse.Global _ -> false;
            case null -> false;
          };
      case Expr.Paren(_, _, var inner) when !(inner instanceof Expr.Paren) ->
          isConstant(inner, uses);
      default -> false;
    };
  }
}
