package dev.luna.check;

import dev.luna.scope.LocalSymbol;
import dev.luna.scope.NameUse;
import dev.luna.scope.ScopeTree;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import java.util.List;

/// Which names of a file are global variables as every file has them.
final class Globals {
  private Globals() {}

  /// Whether `name` is a field of the environment that every file has, and not declared (Lua 5.5).
  static boolean isPlain(Expr.NameRef name, ScopeTree scopes) {
    return scopes.use(name) instanceof NameUse.Global global
        && global.declaration() == NameUse.Global.IMPLICIT
        && isShared(global, scopes);
  }

  /// The same, or declared.
  static boolean isAllowed(Expr.NameRef name, ScopeTree scopes) {
    return scopes.use(name) instanceof NameUse.Global global
        && global.declaration() != NameUse.Global.UNDECLARED
        && isShared(global, scopes);
  }

  private static boolean isShared(NameUse.Global global, ScopeTree scopes) {
    return global.environment() < 0
        || scopes.symbols().get(global.environment()) instanceof LocalSymbol symbol
            && symbol.kind() == LocalSymbol.Kind.ENVIRONMENT;
  }

  /// The variables among what is assigned.
  static List<Expr.NameRef> assigned(Stat.Assign assign) {
    return assign.targets().stream()
        .filter(Expr.NameRef.class::isInstance)
        .map(Expr.NameRef.class::cast)
        .toList();
  }

  /// The variable that gets a function, if it is no field.
  static List<Expr.NameRef> assigned(Stat.FunctionDeclaration function) {
    return function.name().fields().isEmpty() ? List.of(function.name().base()) : List.of();
  }

  /// Whether it is a name, and the configuration does not say that it may be assigned.
  static boolean isUnforeseen(String name, FileContext file) {
    return !name.isEmpty() && !file.settings().globals().allowsAssignment(name);
  }
}
