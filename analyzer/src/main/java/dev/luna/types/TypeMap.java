package dev.luna.types;

import dev.luna.types.LuaType.Array;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Field;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Indexer;
import dev.luna.types.LuaType.Intersection;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.Named;
import dev.luna.types.LuaType.Operation;
import dev.luna.types.LuaType.Parameter;
import dev.luna.types.LuaType.Table;
import dev.luna.types.LuaType.Tuple;
import dev.luna.types.LuaType.TypeVar;
import dev.luna.types.LuaType.Union;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The parts of a type, and the same type with other parts.
public final class TypeMap {
  private TypeMap() {}

  /// The types that `type` is directly made of.
  public static List<LuaType> partsOf(LuaType type) {
    if (type instanceof Basic || type instanceof Literal) {
      return List.of();
    }
    List<LuaType> parts = new ArrayList<>();
    parts(
        type,
        part -> {
          parts.add(part);
          return part;
        });
    return parts;
  }

  /// `type` with each direct part replaced.
  public static LuaType parts(LuaType type, UnaryOperator<LuaType> change) {
    return switch (type) {
      case Basic _, Literal _ -> type;
      case Table(var fields, var indexers) ->
          new Table(
              fields.stream().map(f -> new Field(f.name(), change.apply(f.type()))).toList(),
              indexers.stream()
                  .map(i -> new Indexer(change.apply(i.key()), change.apply(i.value())))
                  .toList());
      case Array(var element) -> new Array(change.apply(element));
      case Tuple(var items) -> new Tuple(items.stream().map(change).toList());
      case Function(var generics, var params, var rest, var results) ->
          new Function(
              generics,
              params.stream()
                  .map(p -> new Parameter(p.name(), p.optional(), change.apply(p.type())))
                  .toList(),
              change.apply(rest),
              results.map(change));
      case FunctionRef(var name, var captured) ->
          new FunctionRef(name, captured.stream().map(change).toList());
      case Named(var name, var args) -> new Named(name, args.stream().map(change).toList());
      case TypeVar(var name, var bound) -> new TypeVar(name, change.apply(bound));
      case Union(var members) -> Unions.of(members.stream().map(change).toList());
      case Intersection(var members) -> new Intersection(members.stream().map(change).toList());
      case Operation(var operator, var operands) ->
          new Operation(operator, operands.stream().map(change).toList());
    };
  }
}
