package dev.luna.check;

import dev.luna.scope.LocalSymbol;
import dev.luna.scope.NameUse;
import dev.luna.syntax.Block;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `global-in-nil-env`: a global under `local _ENV = nil`, or behind `_ENV = nil`, which can only
/// fail.
///
/// Behind an assignment only what the same block surely runs next counts: up to the next
/// assignment, or a label that something else may go to, and not inside of functions, which run
/// later.
final class NilEnvironments {
  private final FileContext file;
  private final Findings findings;
  private final BitSet nil = new BitSet();
  private final List<Expr.NameRef> globals = new ArrayList<>();
  private final List<Behind> behind = new ArrayList<>();

  /// In which functions an `_ENV` is assigned, by its symbol.
  private final Map<Integer, Set<Integer>> assigned = new HashMap<>();

  /// A global that is used behind an assignment of `nil`.
  private record Behind(Expr.NameRef global, int environment, Span assignment) {}

  NilEnvironments(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(Stat.Local local) {
    for (int i = 0; i < local.names().size(); i++) {
      boolean isNil =
          local.values().isEmpty()
              || i < local.values().size() && local.values().get(i) instanceof Expr.Nil;
      if (isNil && local.names().get(i).name().name().equals("_ENV")) {
        file.scopes().declared(local.names().get(i).name()).ifPresent(s -> nil.set(s.index()));
      }
    }
  }

  void enter(Block block) {
    for (int i = 0; i < block.stats().size(); i++) {
      if (block.stats().get(i) instanceof Stat.Assign assign) {
        int environment = takenAway(assign);
        if (environment >= 0) {
          look(environment, assign, block.stats().subList(i + 1, block.stats().size()));
        }
      }
    }
  }

  void enter(Stat.Assign assign) {
    for (Expr.NameRef target : Globals.assigned(assign)) {
      if (target.name().equals("_ENV")) {
        switch (file.scopes().use(target)) {
          case NameUse.Local(var symbol) -> assignedIn(symbol.function(), symbol);
          case NameUse.Upvalue(var symbol, var function) -> assignedIn(function, symbol);
          case NameUse.Global _ -> {}
        }
      }
    }
  }

  private void assignedIn(int function, LocalSymbol symbol) {
    assigned.computeIfAbsent(symbol.index(), _ -> new HashSet<>()).add(function);
  }

  /// The symbol of the `_ENV` that is assigned `nil`; negative if none is.
  private int takenAway(Stat.Assign assign) {
    int last = Math.min(assign.targets().size(), assign.values().size());
    for (int i = 0; i < last; i++) {
      if (assign.targets().get(i) instanceof Expr.NameRef name
          && name.name().equals("_ENV")
          && assign.values().get(i) instanceof Expr.Nil) {
        return environment(name);
      }
    }
    return -1;
  }

  private int environment(Expr.NameRef name) {
    return VariableUses.variable(file.scopes(), name).map(LocalSymbol::index).orElse(-1);
  }

  private void look(int environment, Stat.Assign assign, List<Stat> next) {
    for (Stat stat : next) {
      if (stat instanceof Stat.Label || assigns(stat, environment)) {
        return;
      }
      TreeWalk.walk(
          stat,
          node -> {
            if (node instanceof Expr.NameRef name
                && file.scopes().use(name) instanceof NameUse.Global global
                && global.environment() == environment) {
              behind.add(new Behind(name, environment, assign.span()));
            }
            return !(node instanceof FunctionBody);
          });
    }
  }

  private boolean assigns(Stat stat, int environment) {
    BitSet found = new BitSet();
    TreeWalk.walk(
        stat,
        node -> {
          if (node instanceof Stat.Assign assign) {
            Globals.assigned(assign).stream()
                .filter(name -> name.name().equals("_ENV") && environment(name) == environment)
                .forEach(name -> found.set(name.id()));
          }
          return true;
        });
    return !found.isEmpty();
  }

  void enter(Expr.NameRef name) {
    if (nil.isEmpty()) {
      return;
    }
    switch (file.scopes().use(name)) {
      case NameUse.Global(_, var environment, _) when environment >= 0 && nil.get(environment) ->
          globals.add(name);
      case NameUse.Global _ -> {}
      // Whatever else is done with it, it may be given a table.
      case NameUse.Local(var symbol) -> nil.clear(symbol.index());
      case NameUse.Upvalue(var symbol, _) -> nil.clear(symbol.index());
    }
  }

  void finish() {
    for (Expr.NameRef name : globals) {
      int environment = ((NameUse.Global) file.scopes().use(name)).environment();
      if (nil.get(environment)) {
        LocalSymbol symbol = (LocalSymbol) file.scopes().symbols().get(environment);
        findings.add(
            Rule.GLOBAL_IN_NIL_ENV,
            name.span(),
            message(name),
            new Finding.Note(symbol.span(), "declared without globals here"));
      }
    }
    // What several functions assign, a call in between may have given back.
    behind.stream()
        .filter(b -> assigned.getOrDefault(b.environment(), Set.of()).size() == 1)
        .forEach(b ->
            findings.add(
                Rule.GLOBAL_IN_NIL_ENV,
                b.global().span(),
                message(b.global()),
                new Finding.Note(b.assignment(), "taken away here")));
  }

  private static String message(Expr.NameRef global) {
    return "global '" + global.name() + "' cannot be reached: '_ENV' is nil here";
  }
}
