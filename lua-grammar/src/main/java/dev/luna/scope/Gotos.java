package dev.luna.scope;

import dev.luna.syntax.Stat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Labels, and the `goto`s that wait for them.
///
/// A `goto` reaches a label of the block that it stands in, or of one around that within the same
/// function, before or behind it; the innermost such block wins. All versions agree in that; what
/// they refuse besides is not decided here.
final class Gotos {
  private final List<LabelSymbol> labels = new ArrayList<>();
  private final List<GotoUse> gotos = new ArrayList<>();

  void label(Stat.Label label, int scope, int function) {
    String name = label.name().name();
    labels.add(
        new LabelSymbol(labels.size(), name, label.name().span(), label.id(), scope, function));
  }

  void jump(Stat.Goto jump, int scope, int function) {
    String name = jump.label().name();
    gotos.add(new GotoUse(name, jump.label().span(), jump.id(), scope, function, GotoUse.NOWHERE));
  }

  List<LabelSymbol> labels() {
    return labels;
  }

  List<GotoUse> resolved(List<Scope> scopes) {
    Map<Integer, Map<String, LabelSymbol>> byScope = new HashMap<>();
    for (LabelSymbol label : labels) {
      byScope.computeIfAbsent(label.scope(), _ -> new HashMap<>()).putIfAbsent(label.name(), label);
    }
    return gotos.stream().map(g -> resolve(g, scopes, byScope)).toList();
  }

  private static GotoUse resolve(
      GotoUse use, List<Scope> scopes, Map<Integer, Map<String, LabelSymbol>> byScope) {
    int scope = use.scope();
    while (scope >= 0 && scopes.get(scope).function() == use.function()) {
      LabelSymbol label = byScope.getOrDefault(scope, Map.of()).get(use.name());
      if (label != null) {
        return new GotoUse(
            use.name(), use.span(), use.node(), use.scope(), use.function(), label.index());
      }
      scope = scopes.get(scope).parent();
    }
    return use;
  }
}
