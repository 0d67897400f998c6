package dev.luna.dialect;

import dev.luna.scope.NameUse;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Span;

/// `global` declarations of Lua 5.5, and names that miss one.
record GlobalRule(Subject subject) {

  void enter(Node node) {
    switch (node) {
      case Stat.Global stat -> require(stat);
      case Stat.GlobalFunction stat -> require(stat);
      case Stat.GlobalAll stat -> require(stat);
      case Expr.NameRef name when subject.names().use(name) instanceof NameUse.Global use ->
          checkUse(name, use);
      default -> {}
    }
  }

  private void require(Stat stat) {
    int start = stat.span().start();
    subject.require(
        Feature.GLOBAL_DECLARATION,
        SyntaxCode.UNSUPPORT_SYMBOL,
        new Span(start, Math.min(start + "global".length(), stat.span().end())),
        "a 'global' declaration");
  }

  private void checkUse(Expr.NameRef name, NameUse.Global use) {
    if (!Feature.GLOBAL_DECLARATION.isIn(subject.dialect()) || name.name().isEmpty()) {
      return;
    }
    if (use.declaration() == NameUse.Global.UNDECLARED) {
      subject.report(
          SyntaxCode.VARIABLE_NOT_DECLARED,
          name.span(),
          "variable '"
              + name.name()
              + "' is not declared; expected 'global "
              + name.name()
              + "'"
              + " or 'global *' before it, because other globals are declared");
    } else if (use.environment() == NameUse.Global.GLOBAL_ENVIRONMENT) {
      subject.report(
          SyntaxCode.ENV_IS_GLOBAL,
          name.span(),
          "'_ENV' is declared global here, so '" + name.name() + "' cannot be looked up in it");
    }
  }
}
