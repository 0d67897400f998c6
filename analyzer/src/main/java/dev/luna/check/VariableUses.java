package dev.luna.check;

import dev.luna.scope.LocalSymbol;
import dev.luna.scope.NameUse;
import dev.luna.scope.ScopeTree;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// How often each local variable is read and written.
///
/// A read that only serves to store a field (`t.x = 1`) counts apart: a new table that nobody does
/// anything else with is of no use.
final class VariableUses {
  private final ScopeTree scopes;
  private final int[] reads;
  private final int[] stores;
  private final int[] writes;
  private final BitSet newTables = new BitSet();

  /// Ids of names that are assigned, and of names whose field is.
  private final BitSet targets = new BitSet();

  private final BitSet bases = new BitSet();

  VariableUses(FileContext file) {
    this.scopes = file.scopes();
    int symbols = scopes.symbols().size();
    this.reads = new int[symbols];
    this.stores = new int[symbols];
    this.writes = new int[symbols];
  }

  /// The variable that a name means, unless it is a global.
  static Optional<LocalSymbol> variable(ScopeTree scopes, Expr.NameRef name) {
    return switch (scopes.use(name)) {
      case NameUse.Local(var symbol) -> Optional.of(symbol);
      case NameUse.Upvalue(var symbol, _) -> Optional.of(symbol);
      case NameUse.Global _ -> Optional.empty();
    };
  }

  void enter(Stat.Local local) {
    List<Expr> values = local.values();
    for (int i = 0; i < Math.min(local.names().size(), values.size()); i++) {
      if (values.get(i) instanceof Expr.Table) {
        scopes
            .declared(local.names().get(i).name())
            .ifPresent(symbol -> newTables.set(symbol.index()));
      }
    }
  }

  void enter(Stat.Assign assign) {
    for (Expr target : assign.targets()) {
      switch (target) {
        case Expr.NameRef name -> targets.set(name.id());
        case Expr.Index(_, _, Expr.NameRef base, _) -> bases.set(base.id());
        case Expr.Subscript(_, _, Expr.NameRef base, _) -> bases.set(base.id());
        default -> {}
      }
    }
  }

  void enter(Stat.FunctionDeclaration function) {
    (function.name().fields().isEmpty() ? targets : bases).set(function.name().base().id());
  }

  void enter(Expr.NameRef name) {
    variable(scopes, name)
        .ifPresent(symbol -> {
          int[] counts = targets.get(name.id()) ? writes : bases.get(name.id()) ? stores : reads;
          counts[symbol.index()]++;
        });
  }

  /// Whether the name, which the walk has met, only takes a value.
  boolean isWrite(Expr.NameRef name) {
    return targets.get(name.id());
  }

  /// Whether what it holds is ever looked at, or could be elsewhere.
  boolean isUsed(LocalSymbol symbol) {
    return reads[symbol.index()] > 0 || stores[symbol.index()] > 0 && !isOnlyFilled(symbol);
  }

  /// Whether it is a new table whose fields are stored and that is never read.
  boolean isOnlyFilled(LocalSymbol symbol) {
    int index = symbol.index();
    return reads[index] == 0 && stores[index] > 0 && writes[index] == 0 && newTables.get(index);
  }

  /// Whether it gets a value after its declaration.
  boolean isWritten(LocalSymbol symbol) {
    return writes[symbol.index()] > 0;
  }
}
