package dev.luna.infer;

import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.TypeVar;
import dev.luna.types.Results;
import dev.luna.types.TypeMap;
import dev.luna.types.Unions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Types for the type variables of a generic function, class or alias. Grows while arguments are
/// compared with parameters. For one thread.
final class Substitution {
  private final Set<String> variables;
  private final Map<String, LuaType> types = new HashMap<>();

  private Substitution(Set<String> variables) {
    this.variables = variables;
  }

  /// None of these is known yet.
  static Substitution of(List<TypeVar> variables) {
    return new Substitution(Set.copyOf(variables.stream().map(TypeVar::name).distinct().toList()));
  }

  /// The first variable is the first of `args`, and so on.
  static Substitution of(List<TypeVar> variables, List<LuaType> args) {
    Substitution made = of(variables);
    for (int i = 0; i < Math.min(variables.size(), args.size()); i++) {
      made.types.put(variables.get(i).name(), args.get(i));
    }
    return made;
  }

  boolean has(String variable) {
    return variables.contains(variable);
  }

  /// The variable may be that, too.
  void add(String variable, LuaType type) {
    types.merge(variable, Unions.widened(type), Unions::of);
  }

  /// `type` with what is known put in; a variable of which nothing is known is what it is bound to.
  LuaType apply(LuaType type) {
    if (variables.isEmpty()) {
      return type;
    }
    if (type instanceof TypeVar(var name, var bound)) {
      if (!variables.contains(name)) {
        return type;
      }
      LuaType known = types.get(name);
      return known != null ? known : bound instanceof TypeVar ? Basic.UNKNOWN : bound;
    }
    return TypeMap.parts(type, this::apply);
  }

  Results apply(Results results) {
    return variables.isEmpty() ? results : results.map(this::apply);
  }

  /// `type` with what is known put in, other variables left for a later call.
  LuaType applyKnown(LuaType type) {
    if (type instanceof TypeVar(var name, _)) {
      return types.getOrDefault(name, type);
    }
    return TypeMap.parts(type, this::applyKnown);
  }
}
