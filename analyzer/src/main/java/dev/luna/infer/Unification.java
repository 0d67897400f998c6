package dev.luna.infer;

import dev.luna.index.Realm;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Array;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Intersection;
import dev.luna.types.LuaType.Named;
import dev.luna.types.LuaType.Parameter;
import dev.luna.types.LuaType.Table;
import dev.luna.types.LuaType.Tuple;
import dev.luna.types.LuaType.TypeVar;
import dev.luna.types.LuaType.Union;
import dev.luna.types.TypeMap;
import dev.luna.types.TypePack;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.List;

/// Finds what type variables are in a call, from what is passed for the parameters that mention
/// them.
final class Unification {
  private final Inference inference;

  Unification(Inference inference) {
    this.inference = inference;
  }

  /// What the signature's type variables are in this call. Variables that the signature only
  /// mentions (it came from a generic function that left them open) count as its own.
  Substitution bind(Function signature, TypePack args, Realm realm) {
    List<TypeVar> variables = new ArrayList<>(signature.generics());
    signature.params().forEach(p -> collect(p.type(), variables));
    Substitution types = Substitution.of(variables);
    if (variables.isEmpty()) {
      return types;
    }
    List<Parameter> params = signature.params();
    for (int i = 0; i < params.size(); i++) {
      unify(params.get(i).type(), args.at(i), types, realm);
    }
    for (int i = params.size(); i < args.head().size(); i++) {
      unify(signature.rest(), args.at(i), types, realm);
    }
    return types;
  }

  private static void collect(LuaType type, List<TypeVar> variables) {
    if (type instanceof TypeVar variable) {
      variables.add(variable);
    } else {
      TypeMap.partsOf(type).forEach(p -> collect(p, variables));
    }
  }

  /// Finds what variables of `wanted` must be for `given` to be of that type.
  private void unify(LuaType wanted, LuaType given, Substitution types, Realm realm) {
    switch (wanted) {
      case TypeVar(var name, _) when types.has(name) -> types.add(name, given);
      case Array(var element) -> types(given, Basic.INTEGER, element, types, realm);
      case Table(_, var indexers) ->
          indexers.forEach(i -> {
            unify(i.key(), inference.contents().keys(given, realm), types, realm);
            unify(i.value(), inference.contents().values(given, i.key(), realm), types, realm);
          });
      case Union(var members) -> {
        LuaType rest = given;
        for (LuaType member : members) {
          if (!(member instanceof TypeVar)) {
            unify(member, given, types, realm);
            rest = Narrowing.without(rest, member);
          }
        }
        for (LuaType member : members) {
          if (member instanceof TypeVar) {
            unify(member, rest, types, realm);
          }
        }
      }
      case Function function -> function(function, given, types, realm);
      case Named named -> named(named, given, types, realm);
      case Intersection(var members) -> members.forEach(m -> unify(m, given, types, realm));
      case Tuple(var items) -> {
        for (int i = 0; i < items.size(); i++) {
          LuaType key = new LuaType.Literal(LuaType.LiteralKind.INTEGER, Integer.toString(i + 1));
          types(given, key, items.get(i), types, realm);
        }
      }
      case Basic _, LuaType.Literal _, TypeVar _, FunctionRef _, LuaType.Operation _ -> {}
    }
  }

  private void types(LuaType given, LuaType key, LuaType element, Substitution types, Realm realm) {
    LuaType found = inference.members().element(given, key, realm);
    if (found != Basic.NEVER) {
      unify(element, found, types, realm);
    }
  }

  private void named(Named wanted, LuaType given, Substitution types, Realm realm) {
    for (LuaType each : Unions.members(given)) {
      if (each instanceof Named(var name, var args) && name.equals(wanted.name())) {
        for (int i = 0; i < Math.min(args.size(), wanted.args().size()); i++) {
          unify(wanted.args().get(i), args.get(i), types, realm);
        }
      }
    }
  }

  /// A callback's results say what its caller's variables are.
  private void function(Function wanted, LuaType given, Substitution types, Realm realm) {
    TypePack params =
        new TypePack(
            wanted.params().stream()
                .map(p -> types.applyKnown(p.type()))
                .map(Unification::known)
                .toList(),
            Basic.NIL);
    for (LuaType each : Unions.members(given)) {
      if (each instanceof FunctionRef || each instanceof Function) {
        TypePack results = inference.calls().call(each, params, realm).pack();
        TypePack wants = wanted.results().pack();
        for (int i = 0; i < wants.head().size(); i++) {
          unify(wants.at(i), results.at(i), types, realm);
        }
      }
    }
  }

  private static LuaType known(LuaType type) {
    return type instanceof TypeVar ? Basic.UNKNOWN : type;
  }
}
