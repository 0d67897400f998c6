package dev.luna.infer;

import dev.luna.facts.Shape;
import dev.luna.types.LuaType;
import dev.luna.types.TypePack;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What parameters are, while a shape is resolved for a certain call. A value.
///
/// @param params in the order of the facts that list them
/// @param values one for each
record Bindings(List<Shape.Param> params, List<LuaType> values) {
  /// Nothing is passed: parameters are what annotations or their use show.
  static final Bindings NONE = new Bindings(List.of(), List.of());

  /// The place of a parameter that stands for `...`.
  static final int REST = -1;

  static Bindings of(List<Shape.Param> params, List<LuaType> values) {
    return params.isEmpty() ? NONE : new Bindings(params, values);
  }

  /// What is bound to a parameter, null if nothing is.
  @Nullable LuaType find(Shape.Param param) {
    int at = params.indexOf(param);
    return at < 0 || at >= values.size() ? null : values.get(at);
  }

  /// The list that `...` is, as the value of its parameter: a tuple, or if its length is not known,
  /// an array.
  static LuaType ofRest(TypePack pack) {
    if (pack.tail() == LuaType.Basic.NIL) {
      return new LuaType.Tuple(pack.head());
    }
    List<LuaType> all = new ArrayList<>(pack.head());
    all.add(pack.tail());
    return new LuaType.Array(Unions.of(all));
  }

  /// The list that [#ofRest] made a value of.
  static TypePack rest(LuaType value) {
    return switch (value) {
      case LuaType.Tuple(var items) -> new TypePack(items, LuaType.Basic.NIL);
      case LuaType.Array(var element) -> new TypePack(List.of(), element);
      default -> TypePack.UNKNOWN;
    };
  }

  /// Those of `wanted` that are bound, for a question about something that mentions only these.
  Bindings only(List<Shape.Param> wanted) {
    List<Shape.Param> kept = new ArrayList<>();
    List<LuaType> with = new ArrayList<>();
    for (Shape.Param param : wanted) {
      LuaType value = find(param);
      if (value != null) {
        kept.add(param);
        with.add(value);
      }
    }
    return of(kept, with);
  }
}
