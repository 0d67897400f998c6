package dev.luna.facts;

import dev.luna.types.LuaType;
import dev.luna.types.Results;
import dev.luna.types.TypePack;

/// The hash of a type: equal for equal types, in every run.
final class TypeHash {
  private TypeHash() {}

  static long of(LuaType type) {
    return switch (type) {
      case LuaType.Basic basic -> new Hashing("basic").add(basic).value();
      case LuaType.Literal(var kind, var text) ->
          new Hashing("literal").add(kind).add(text).value();
      case LuaType.Table(var fields, var indexers) ->
          new Hashing("table")
              .all(fields, (h, f) -> h.add(f.name()).add(of(f.type())))
              .all(indexers, (h, i) -> h.add(of(i.key())).add(of(i.value())))
              .value();
      case LuaType.Array(var element) -> new Hashing("array").add(of(element)).value();
      case LuaType.Tuple(var items) -> new Hashing("tuple").all(items, TypeHash::add).value();
      case LuaType.Function(var generics, var params, var rest, var results) ->
          new Hashing("function")
              .all(generics, TypeHash::add)
              .all(params, (h, p) -> h.add(p.name()).add(p.optional()).add(of(p.type())))
              .add(of(rest))
              .add(of(results))
              .value();
      case LuaType.FunctionRef(var name, var captured) ->
          new Hashing("reference").add(name).all(captured, TypeHash::add).value();
      case LuaType.Named(var name, var args) ->
          new Hashing("named").add(name).all(args, TypeHash::add).value();
      case LuaType.TypeVar(var name, var bound) ->
          new Hashing("variable").add(name).add(of(bound)).value();
      case LuaType.Union(var members) -> new Hashing("union").all(members, TypeHash::add).value();
      case LuaType.Intersection(var members) ->
          new Hashing("intersection").all(members, TypeHash::add).value();
      case LuaType.Operation(var operator, var operands) ->
          new Hashing("operation").add(operator).all(operands, TypeHash::add).value();
    };
  }

  static void add(Hashing hashing, LuaType type) {
    hashing.add(of(type));
  }

  private static long of(Results results) {
    return new Hashing("results").all(results.alternatives(), (h, p) -> h.add(of(p))).value();
  }

  private static long of(TypePack pack) {
    return new Hashing("pack").all(pack.head(), TypeHash::add).add(of(pack.tail())).value();
  }
}
