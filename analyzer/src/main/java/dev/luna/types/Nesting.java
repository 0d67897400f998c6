package dev.luna.types;

import dev.luna.types.LuaType.Basic;
import java.util.List;

/// How deep names carry arguments that carry arguments.
///
/// `function wrap(x) return wrap({x}) end` would make a new type each time round. Two levels are
/// what people can follow; cut there, a file has finitely many types, and questions about recursive
/// functions end.
final class Nesting {
  private static final int LIMIT = 2;

  private Nesting() {}

  static List<LuaType> cut(List<LuaType> args) {
    return args.stream().map(a -> cut(a, LIMIT)).toList();
  }

  private static LuaType cut(LuaType type, int levels) {
    if (depth(type) <= levels) {
      return type;
    }
    return levels <= 0
        ? Basic.UNKNOWN
        : TypeMap.parts(type, part -> cut(part, below(type, levels)));
  }

  private static int below(LuaType type, int levels) {
    return type instanceof LuaType.Union ? levels : levels - 1;
  }

  private static int depth(LuaType type) {
    int deepest = 0;
    for (LuaType part : TypeMap.partsOf(type)) {
      deepest = Math.max(deepest, depth(part));
    }
    boolean counts = !(type instanceof LuaType.Union) && !TypeMap.partsOf(type).isEmpty();
    return deepest + (counts ? 1 : 0);
  }
}
