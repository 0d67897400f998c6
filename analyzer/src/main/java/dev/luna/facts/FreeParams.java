package dev.luna.facts;

import dev.luna.facts.Shape.Pack;
import dev.luna.facts.Shape.Param;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// On which parameters a function's results, or a table's fields, depend.
final class FreeParams {
  private final Map<String, String> around = new HashMap<>();
  private final Map<String, Set<Shape>> parts = new HashMap<>();
  private final String file;

  /// @param file the name of the main chunk, which has no parameters that anybody passes
  FreeParams(String file) {
    this.file = file;
  }

  /// A function or table, made in the function `outer`, and what it gives or holds.
  void add(String name, String outer, Collection<Shape> shapes) {
    around.putIfAbsent(name, outer);
    parts.computeIfAbsent(name, _ -> new LinkedHashSet<>()).addAll(shapes);
  }

  List<Param> ofFunction(String name) {
    return mentioned(name, scopes(name));
  }

  List<Param> ofTable(String name) {
    return mentioned(name, scopes(around.getOrDefault(name, file)));
  }

  /// The functions from `function` outwards.
  private List<String> scopes(String function) {
    List<String> scopes = new ArrayList<>();
    String at = function;
    while (at != null && !at.equals(file) && !scopes.contains(at)) {
      scopes.add(at);
      at = around.get(at);
    }
    return scopes;
  }

  private List<Param> mentioned(String name, List<String> scopes) {
    if (scopes.isEmpty()) {
      return List.of();
    }
    Set<Param> params = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>(Set.of(name));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (Shape shape : parts.getOrDefault(open.pop(), Set.of())) {
        ShapeParts.walk(shape, part -> collect(part, scopes, params, seen, open));
      }
    }
    if (params.size() < 2) {
      return List.copyOf(params);
    }
    return params.stream()
        .sorted(
            Comparator.<Param>comparingInt(p -> -scopes.indexOf(p.function()))
                .thenComparingInt(Param::index))
        .toList();
  }

  private void collect(
      Shape part, List<String> scopes, Set<Param> params, Set<String> seen, Deque<String> open) {
    switch (part) {
      case Param param when scopes.contains(param.function()) -> params.add(param);
      case Shape.Rest(var function) when scopes.contains(function) ->
          params.add(new Param(function, -1));
      case Shape.Function(var name) -> follow(name, seen, open);
      case Shape.NewTable(var name) -> follow(name, seen, open);
      case Shape.NewClass(var name, _) -> follow(name, seen, open);
      case Shape.LocalRef(var name) -> follow(name, seen, open);
      default -> {}
    }
  }

  /// What the main chunk makes mentions parameters of its own functions only.
  private void follow(String name, Set<String> seen, Deque<String> open) {
    if (!file.equals(around.getOrDefault(name, file)) && seen.add(name)) {
      open.add(name);
    }
  }

  /// The values of packs, flat.
  static List<Shape> shapes(Collection<Pack> packs) {
    List<Shape> shapes = new ArrayList<>();
    packs.forEach(p -> ShapeParts.of(p, shapes::add));
    return shapes;
  }
}
