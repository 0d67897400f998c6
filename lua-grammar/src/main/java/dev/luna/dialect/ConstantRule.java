package dev.luna.dialect;

import dev.luna.scope.LocalSymbol;
import dev.luna.scope.NameUse;
import dev.luna.scope.Symbol;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxCode;

/// What may not be assigned: `<const>` and `<close>` variables and, in Lua 5.5, the first variable
/// of a loop, named varargs, and globals declared `<const>`.
record ConstantRule(Subject subject) {

  void enter(Node node) {
    if (!Feature.ATTRIBUTES.isIn(subject.dialect())) {
      return;
    }
    switch (node) {
      case Stat.Assign(_, _, var targets, _) -> {
        for (Expr target : targets) {
          if (target instanceof Expr.NameRef name) {
            checkTarget(name);
          }
        }
      }
      case Stat.FunctionDeclaration(_, _, var name, _) when name.fields().isEmpty() ->
          checkTarget(name.base());
      default -> {}
    }
  }

  private void checkTarget(Expr.NameRef target) {
    switch (subject.names().use(target)) {
      case NameUse.Local(var symbol) -> checkLocal(target, symbol);
      case NameUse.Upvalue(var symbol, _) -> checkLocal(target, symbol);
      case NameUse.Global(_, _, var declaration) when declaration >= 0 -> {
        Symbol symbol = subject.names().symbols().get(declaration);
        if (symbol.readOnly()) {
          subject.report(
              SyntaxCode.ASSIGN_CONST_GLOBAL,
              target.span(),
              "cannot assign to the constant global '" + target.name() + "'",
              symbol.span(),
              "it is declared <const> here");
        }
      }
      case NameUse.Global _ -> {}
    }
  }

  private void checkLocal(Expr.NameRef target, LocalSymbol symbol) {
    if (symbol.readOnly()) {
      subject.report(
          SyntaxCode.SET_CONST,
          target.span(),
          "cannot assign to " + word(symbol) + " '" + symbol.name() + "'",
          symbol.span(),
          "it is declared here");
    }
  }

  private static String word(LocalSymbol symbol) {
    return switch (symbol.kind()) {
      case LOOP_VARIABLE -> "the loop variable";
      case VARARG -> "the vararg table";
      default -> symbol.attributes().contains("close") ? "the <close> variable" : "the constant";
    };
  }
}
