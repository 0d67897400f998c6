package dev.luna.check;

import dev.luna.scope.LocalSymbol;
import dev.luna.scope.ScopeTree;
import dev.luna.scope.Symbol;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TreeWalk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `redefined-local`: a variable that hides another of the same name.
///
/// Quiet where hiding is the point or cannot be helped: `local x = f(x)` goes on with the old
/// value, and `local line, err = …` has to declare `err` again for the sake of `line`.
final class RedefinedLocals {
  private final ScopeTree scopes;
  private final Findings findings;

  /// By symbol, the one that it hides.
  private final @Nullable LocalSymbol[] hidden;

  RedefinedLocals(FileContext file, Findings findings) {
    this.scopes = file.scopes();
    this.findings = findings;
    this.hidden = findings.wants(Rule.REDEFINED_LOCAL) ? hidden(scopes) : new LocalSymbol[0];
  }

  private static @Nullable LocalSymbol[] hidden(ScopeTree scopes) {
    @Nullable LocalSymbol[] hidden = new LocalSymbol[scopes.symbols().size()];
    Map<String, List<LocalSymbol>> inSight = new HashMap<>();
    for (Symbol symbol : scopes.symbols()) {
      if (symbol instanceof LocalSymbol local && local.node() >= 0) {
        List<LocalSymbol> same = inSight.computeIfAbsent(local.name(), _ -> new ArrayList<>());
        while (!same.isEmpty()
            && scopes.scopes().get(same.getLast().scope()).span().end() <= local.span().start()) {
          same.removeLast();
        }
        hidden[local.index()] = same.isEmpty() ? null : same.getLast();
        same.add(local);
      }
    }
    return hidden;
  }

  void enter(Stat.Local local) {
    boolean declaresNew =
        local.names().size() > 1
            && local.names().stream().anyMatch(b -> hiddenInFunction(b.name()).isEmpty());
    for (Binding binding : local.names()) {
      Ident name = binding.name();
      if (hidden(name).isPresent()
          && !(declaresNew && hiddenInFunction(name).isPresent())
          && !mentions(local.values(), name.name())) {
        report(name);
      }
    }
  }

  void enter(Stat.LocalFunction function) {
    report(function.name().name());
  }

  void enter(Stat.NumericFor loop) {
    report(loop.variable().name());
  }

  void enter(Stat.GenericFor loop) {
    loop.variables().forEach(variable -> report(variable.name()));
  }

  void enter(FunctionBody body) {
    for (Param param : body.params()) {
      switch (param) {
        case Param.Named(_, _, var name) -> report(name);
        case Param.NamedVararg(_, _, var name) -> report(name);
        case Param.Vararg _ -> {}
      }
    }
  }

  private Optional<LocalSymbol> hidden(Ident name) {
    return hidden.length == 0 || name.name().startsWith("_") || name.name().equals("self")
        ? Optional.empty()
        : scopes.declared(name).map(symbol -> hidden[symbol.index()]);
  }

  private Optional<LocalSymbol> hiddenInFunction(Ident name) {
    return hidden(name)
        .filter(old -> scopes.declared(name).orElseThrow().function() == old.function());
  }

  private static boolean mentions(List<Expr> values, String name) {
    boolean[] found = new boolean[1];
    for (Expr value : values) {
      TreeWalk.walk(
          value,
          node -> {
            found[0] |= node instanceof Expr.NameRef(_, _, var used) && used.equals(name);
            return !found[0];
          });
    }
    return found[0];
  }

  private void report(Ident name) {
    if (name.isMissing()) {
      return;
    }
    hidden(name)
        .ifPresent(old ->
            findings.add(
                Rule.REDEFINED_LOCAL,
                name.span(),
                "'" + name.name() + "' hides a variable of the same name: rename one of them",
                new Finding.Note(old.span(), "first declared here")));
  }
}
