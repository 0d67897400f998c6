package dev.luna.scope;

import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A function under way.
final class OpenFunction {
  final int index;
  final int parent;
  private final int node;
  private final Span span;
  private final boolean vararg;
  private final List<LocalSymbol> upvalues = new ArrayList<>();
  private final Set<Integer> captured = new HashSet<>();

  /// The number of its variables in sight, hidden ones included.
  int slots;

  OpenFunction(int index, int parent, int node, Span span, boolean vararg) {
    this.index = index;
    this.parent = parent;
    this.node = node;
    this.span = span;
    this.vararg = vararg;
  }

  /// Takes `symbol` from outside; `false` if it had it already.
  boolean capture(LocalSymbol symbol) {
    boolean first = captured.add(symbol.index());
    if (first) {
      upvalues.add(symbol);
    }
    return first;
  }

  FunctionScope done() {
    return new FunctionScope(index, parent, node, span, vararg, List.copyOf(upvalues));
  }
}
