package dev.luna.check;

import dev.luna.scope.NameUse;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TableField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The local variables of a file that only ever hold the table that is written behind them: `local
/// point = { x = 1 }`. Who reads a field of such a variable sees all that the table has.
final class OwnTables {
  private final FileContext file;
  private final Map<Integer, Expr.Table> made = new HashMap<>();
  private final Set<Integer> reassigned = new HashSet<>();
  private final Set<Integer> named = new HashSet<>();

  OwnTables(FileContext file) {
    this.file = file;
  }

  void enter(Stat.Local local) {
    for (int i = 0; i < Math.min(local.names().size(), local.values().size()); i++) {
      if (local.values().get(i) instanceof Expr.Table table) {
        file.scopes()
            .declared(local.names().get(i).name())
            .ifPresent(symbol -> made.put(symbol.index(), table));
      }
    }
  }

  void enter(Stat.Assign assign) {
    for (Expr target : assign.targets()) {
      if (target instanceof Expr.NameRef name) {
        variable(name).ifPresent(reassigned::add);
      }
    }
  }

  void enter(Expr.NameRef name) {
    variable(name).ifPresent(named::add);
  }

  /// The table with names that is written behind the `local _ENV` of which a global is a field, if
  /// `_ENV` itself is never mentioned: else it may get more. To be asked when the whole file has
  /// been seen.
  Optional<Expr.Table> environment(Expr.NameRef global) {
    return file.scopes().use(global) instanceof NameUse.Global(_, var environment, _)
            && !reassigned.contains(environment)
            && !named.contains(environment)
        ? Optional.ofNullable(made.get(environment))
            .filter(t -> t.fields().stream().anyMatch(TableField.Named.class::isInstance))
        : Optional.empty();
  }

  /// Whether a table is written behind the declaration of the variable `expr`.
  boolean isMade(Expr expr) {
    return expr instanceof Expr.NameRef name
        && variable(name).filter(made::containsKey).isPresent();
  }

  /// Whether `expr` is such a variable. To be asked when the whole file has been seen.
  boolean has(Expr expr) {
    return isMade(expr)
        && expr instanceof Expr.NameRef name
        && variable(name).filter(reassigned::contains).isEmpty();
  }

  /// Whether its table is written with names, so that they are all that were meant. To an empty one
  /// much may be added.
  boolean isNamed(Expr expr) {
    return expr instanceof Expr.NameRef name
        && variable(name).map(made::get).stream()
            .flatMap(table -> table.fields().stream())
            .anyMatch(TableField.Named.class::isInstance);
  }

  private Optional<Integer> variable(Expr.NameRef name) {
    return switch (file.scopes().use(name)) {
      case NameUse.Local(var symbol) -> Optional.of(symbol.index());
      case NameUse.Upvalue(var symbol, _) -> Optional.of(symbol.index());
      case NameUse.Global _ -> Optional.empty();
    };
  }
}
