package dev.luna.check;

import dev.luna.scope.LocalSymbol;
import dev.luna.scope.NameUse;
import dev.luna.scope.ScopeTree;
import dev.luna.syntax.Expr;

/// Which names of a file are global variables as every file has them.
final class Globals {
  private Globals() {}

  /// Whether `name` is a field of the environment that every file has, and not declared (Lua 5.5).
  static boolean isPlain(Expr.NameRef name, ScopeTree scopes) {
    return scopes.use(name) instanceof NameUse.Global(_, var environment, var declaration)
        && declaration == NameUse.Global.IMPLICIT
        && (environment < 0
            || scopes.symbols().get(environment) instanceof LocalSymbol symbol
                && symbol.kind() == LocalSymbol.Kind.ENVIRONMENT);
  }
}
