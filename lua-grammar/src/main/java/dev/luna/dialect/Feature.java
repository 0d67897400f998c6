package dev.luna.dialect;

import dev.luna.syntax.Dialect;
import java.util.EnumSet;
import java.util.Set;

/// What only some dialects have.
enum Feature {
  GOTO("Lua 5.2", Dialect.LUA52, Dialect.LUA53, Dialect.LUA54, Dialect.LUA55, Dialect.LUAJIT),
  EMPTY_STATEMENT("Lua 5.2", Dialect.LUA52, Dialect.LUA53, Dialect.LUA54, Dialect.LUA55),
  /// `break` before other statements.
  BREAK_ANYWHERE("Lua 5.2", Dialect.LUA52, Dialect.LUA53, Dialect.LUA54, Dialect.LUA55),
  /// A call whose `(` begins a line.
  CALL_ON_NEW_LINE("Lua 5.2", Dialect.LUA52, Dialect.LUA53, Dialect.LUA54, Dialect.LUA55),
  BYTE_ORDER_MARK(
      "Lua 5.2", Dialect.LUA52, Dialect.LUA53, Dialect.LUA54, Dialect.LUA55, Dialect.LUAJIT),
  INTEGER_OPERATORS("Lua 5.3", Dialect.LUA53, Dialect.LUA54, Dialect.LUA55),
  UNICODE_ESCAPE("Lua 5.3", Dialect.LUA53, Dialect.LUA54, Dialect.LUA55, Dialect.LUAJIT),
  ATTRIBUTES("Lua 5.4", Dialect.LUA54, Dialect.LUA55),
  ATTRIBUTE_PREFIX("Lua 5.5", Dialect.LUA55),
  GLOBAL_DECLARATION("Lua 5.5", Dialect.LUA55),
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
