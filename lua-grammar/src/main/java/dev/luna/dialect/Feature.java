package dev.luna.dialect;

import dev.luna.syntax.Dialect;
import java.util.EnumSet;
import java.util.Set;

/// What only some dialects have. How much they take of what they all have says [Limits].
enum Feature {
  GOTO("Lua 5.2", Dialect.LUA52, Dialect.LUA53, Dialect.LUA54, Dialect.LUA55, Dialect.LUAJIT),
  /// A label with the name of one in a block around it.
  LABEL_SHADOWING("Lua 5.2", Dialect.LUA52, Dialect.LUA53, Dialect.LUAJIT),
  EMPTY_STATEMENT("Lua 5.2", Dialect.LUA52, Dialect.LUA53, Dialect.LUA54, Dialect.LUA55),
  /// `break` before other statements.
  BREAK_ANYWHERE("Lua 5.2", Dialect.LUA52, Dialect.LUA53, Dialect.LUA54, Dialect.LUA55),
  /// A call whose `(` begins a line.
  CALL_ON_NEW_LINE("Lua 5.2", Dialect.LUA52, Dialect.LUA53, Dialect.LUA54, Dialect.LUA55),
  BYTE_ORDER_MARK(
      "Lua 5.2", Dialect.LUA52, Dialect.LUA53, Dialect.LUA54, Dialect.LUA55, Dialect.LUAJIT),
  /// Integers beside floats, and the operators that they brought.
  INTEGERS("Lua 5.3", Dialect.LUA53, Dialect.LUA54, Dialect.LUA55),
  /// A number with `LL`, `ULL` or `i` behind it, or in binary.
  NUMBER_SUFFIX("LuaJIT", Dialect.LUAJIT),
  /// Any character behind a backslash, where it stands for itself.
  UNKNOWN_ESCAPE("Lua 5.1", Dialect.LUA51),
  /// `\x41` and `\z`.
  HEX_ESCAPE("Lua 5.2", Dialect.LUA52, Dialect.LUA53, Dialect.LUA54, Dialect.LUA55, Dialect.LUAJIT),
  UNICODE_ESCAPE("Lua 5.3", Dialect.LUA53, Dialect.LUA54, Dialect.LUA55, Dialect.LUAJIT),
  /// A code point of a surrogate in such an escape.
  SURROGATE_ESCAPE("Lua 5.3", Dialect.LUA53, Dialect.LUA54, Dialect.LUA55),
  ATTRIBUTES("Lua 5.4", Dialect.LUA54, Dialect.LUA55),
  ATTRIBUTE_PREFIX("Lua 5.5", Dialect.LUA55),
  GLOBAL_DECLARATION("Lua 5.5", Dialect.LUA55),
  /// `...name`: the further arguments are a variable, with a name or without.
  NAMED_VARARG("Lua 5.5", Dialect.LUA55),
  UNICODE_NAME("LuaJIT", Dialect.LUAJIT),
  GOTO_AS_NAME("Lua 5.1 or LuaJIT", Dialect.LUA51, Dialect.LUAJIT);

  private final String needed;
  private final Set<Dialect> dialects;

  Feature(String needed, Dialect first, Dialect... others) {
    this.needed = needed;
    this.dialects = EnumSet.of(first, others);
  }

  /// What to use to have it.
  String needed() {
    return needed;
  }

  boolean isIn(Dialect grammar) {
    return dialects.contains(grammar);
  }
}
