package dev.luna.facts;

import dev.luna.facts.Shape.Pack;
import dev.luna.types.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the pass before found out. Flow goes over a file twice, for some things are said behind
/// where they matter: what a loop assigns at its end, what a closure assigns that was made earlier,
/// that a table is a metatable, that a function never comes back.
final class Earlier {
  /// What the variables were assigned that have facts of their own.
  final Map<String, Set<Shape>> locals = new HashMap<>();

  /// What the fields of tables of this file were assigned, by owner and key.
  final Map<Name.Member, Set<Shape>> members = new HashMap<>();

  /// Variables that some place refers to, by symbol.
  final Set<Integer> referenced = new HashSet<>();

  /// Functions that never come back.
  final Set<String> endless = new HashSet<>();

  /// Constructors that make an instance of a class, with the class.
  final Map<String, String> instances = new HashMap<>();

  /// What functions of this file were called with.
  final Map<String, Set<Pack>> sites = new HashMap<>();

  /// Functions that may be called from elsewhere.
  final Set<String> escaped = new HashSet<>();

  /// By node: what the place was assigned.
  final @Nullable Shape[] shapes;

  Earlier(@Nullable Shape[] shapes) {
    this.shapes = shapes;
  }

  void member(String owner, String key, Shape value) {
    members.computeIfAbsent(new Name.Member(owner, key), _ -> new LinkedHashSet<>()).add(value);
  }

  Set<Shape> member(Name.Member member) {
    return members.getOrDefault(member, Set.of());
  }

  void local(String name, Shape value) {
    locals.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(value);
  }

  List<Pack> sites(String function) {
    return escaped.contains(function)
        ? List.of()
        : List.copyOf(sites.getOrDefault(function, Set.of()));
  }
}
