package dev.luna.infer;

import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;

/// What `type(x)` says of values.
final class Kinds {
  private Kinds() {}

  /// The basic type that all values of `type` are of; [Basic#UNKNOWN] if that is not certain.
  /// Integers are numbers. Classes are tables, as nearly all are.
  static Basic of(LuaType type) {
    return switch (type) {
      case Basic basic -> basic == Basic.INTEGER ? Basic.NUMBER : basic;
      case LuaType.Literal literal ->
          literal.base() == Basic.INTEGER ? Basic.NUMBER : literal.base();
      case LuaType.Table _, LuaType.Array _, LuaType.Tuple _, LuaType.Named _ -> Basic.TABLE;
      case LuaType.Function _, LuaType.FunctionRef _ -> Basic.FUNCTION;
      case LuaType.Intersection(var members) ->
          members.isEmpty() ? Basic.UNKNOWN : of(members.getFirst());
      case LuaType.TypeVar _, LuaType.Union _, LuaType.Operation _ -> Basic.UNKNOWN;
    };
  }
}
