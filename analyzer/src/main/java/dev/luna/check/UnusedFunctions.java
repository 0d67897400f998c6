package dev.luna.check;

import dev.luna.scope.LocalSymbol;
import dev.luna.scope.ScopeTree;
import dev.luna.scope.Symbol;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Stat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `unused-function`: a local function that nothing alive uses. One that only calls itself, or a
/// ring of them that call each other, is as dead as one that nobody names.
final class UnusedFunctions {
  private static final int ALIVE = -1;

  private final ScopeTree scopes;
  private final VariableUses uses;
  private final Findings findings;

  /// By the id of its body, the variable that holds the function.
  private final Map<Integer, LocalSymbol> named = new HashMap<>();

  private final List<LocalSymbol> candidates = new ArrayList<>();
  private final BitSet covered = new BitSet();

  /// The functions around the walk's place that are named, innermost last.
  private final List<Integer> open = new ArrayList<>();

  /// By the function that reads them, or [#ALIVE], the variables that are read.
  private final Map<Integer, BitSet> readBy = new HashMap<>();

  UnusedFunctions(FileContext file, VariableUses uses, Findings findings) {
    this.scopes = file.scopes();
    this.uses = uses;
    this.findings = findings;
  }

  void enter(Stat.LocalFunction function) {
    scopes.declared(function.name().name()).ifPresent(s -> candidate(s, function.body()));
  }

  /// Only a function that is alone in its statement: in `local a, b = f, function …` it is a value
  /// like others.
  void enter(Stat.Local local) {
    if (local.names().size() == 1
        && local.values().size() == 1
        && local.values().getFirst() instanceof Expr.Function(_, _, var body)) {
      scopes.declared(local.names().getFirst().name()).ifPresent(s -> candidate(s, body));
    }
  }

  private void candidate(Symbol symbol, FunctionBody body) {
    if (symbol instanceof LocalSymbol local) {
      candidates.add(local);
      covered.set(local.index());
      named.put(body.id(), local);
    }
  }

  /// Whether a variable is a function, so that this rule speaks about it and no other.
  boolean covers(LocalSymbol symbol) {
    return covered.get(symbol.index());
  }

  void enter(FunctionBody body) {
    LocalSymbol symbol = named.get(body.id());
    if (symbol != null) {
      open.add(symbol.index());
    }
  }

  void leave(FunctionBody body) {
    if (named.containsKey(body.id())) {
      open.removeLast();
    }
  }

  void enter(Expr.NameRef name) {
    if (uses.isWrite(name)) {
      return;
    }
    VariableUses.variable(scopes, name)
        .ifPresent(symbol -> {
          int reader = open.isEmpty() ? ALIVE : open.getLast();
          readBy.computeIfAbsent(reader, _ -> new BitSet()).set(symbol.index());
        });
  }

  void finish() {
    BitSet alive = alive();
    for (LocalSymbol function : candidates) {
      if (!alive.get(function.index())
          && !uses.isWritten(function)
          && !function.name().startsWith("_")
          && !function.span().isEmpty()) {
        findings.add(Rule.UNUSED_FUNCTION, function.span(), message(function));
      }
    }
  }

  /// The variables that are read outside of named functions, or in functions that are alive.
  private BitSet alive() {
    BitSet alive = new BitSet();
    List<Integer> work = new ArrayList<>(List.of(ALIVE));
    // A variable that gets other values later may hold anything: what its function reads is alive.
    candidates.stream().filter(uses::isWritten).forEach(c -> work.add(c.index()));
    while (!work.isEmpty()) {
      BitSet read = readBy.getOrDefault(work.removeLast(), new BitSet());
      for (int i = read.nextSetBit(0); i >= 0; i = read.nextSetBit(i + 1)) {
        if (!alive.get(i)) {
          alive.set(i);
          if (covered.get(i)) {
            work.add(i);
          }
        }
      }
    }
    return alive;
  }

  private String message(LocalSymbol function) {
    String name = function.name();
    if (!uses.isUsed(function)) {
      return "function '" + name + "' is never used: remove it, or call it '_" + name + "'";
    }
    BitSet own = readBy.getOrDefault(function.index(), new BitSet());
    return own.get(function.index())
        ? "function '" + name + "' is used by itself only: remove it"
        : "function '" + name + "' is used only by functions that are never used: remove it";
  }
}
