package dev.luna.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The declarations in sight, innermost last.
///
/// Every declaration remembers the one that it hides, so that a name is found at once however many
/// variables there are, and leaving a scope costs as much as entering it did.
final class ActiveNames {
  private static final int NONE = -1;

  private final List<Symbol> stack = new ArrayList<>();
  private final List<Integer> hidden = new ArrayList<>();
  private final Map<String, Integer> innermost = new HashMap<>();
  private int namedGlobals;

  int height() {
    return stack.size();
  }

  void push(Symbol symbol) {
    hidden.add(innermost.getOrDefault(symbol.name(), NONE));
    innermost.put(symbol.name(), stack.size());
    stack.add(symbol);
    namedGlobals += isNamedGlobal(symbol) ? 1 : 0;
  }

  void popTo(int height) {
    while (stack.size() > height) {
      Symbol symbol = stack.removeLast();
      int previous = hidden.removeLast();
      if (previous == NONE) {
        innermost.remove(symbol.name());
      } else {
        innermost.put(symbol.name(), previous);
      }
      namedGlobals -= isNamedGlobal(symbol) ? 1 : 0;
    }
  }

  /// The innermost declaration of `name`.
  Optional<Symbol> find(String name) {
    return Optional.ofNullable(innermost.get(name)).map(stack::get);
  }

  /// What allows a name without a declaration of its own to be global: see [NameUse.Global].
  int undeclaredGlobal() {
    Optional<Symbol> collective = find("*");
    if (collective.isPresent()) {
      return collective.get().index();
    }
    return namedGlobals > 0 ? NameUse.Global.UNDECLARED : NameUse.Global.IMPLICIT;
  }

  private static boolean isNamedGlobal(Symbol symbol) {
    return symbol instanceof GlobalSymbol global && !global.isCollective();
  }
}
