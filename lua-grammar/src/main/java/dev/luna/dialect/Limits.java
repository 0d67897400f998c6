package dev.luna.dialect;

import dev.luna.syntax.Dialect;

/// How much of something a dialect takes, and what it counts. Who has what at all says [Feature].
///
/// Each function takes the dialect whose grammar counts, as [Subject#dialect] gives it.
final class Limits {
  /// How many locals a function may have at a time (`LUAI_MAXVARS`).
  static final int LOCALS = 200;

  private Limits() {}

  /// How many variables of the functions around it a function may use.
  static int upvalues(Dialect grammar) {
    return switch (grammar) {
      case LUA51, LUAJIT -> 60;
      case LUA52, LUA53, LUA54, LUA55, LUNA -> 255;
    };
  }

  /// The registers of a function, for its variables and for what it is computing.
  static int registers(Dialect grammar) {
    return switch (grammar) {
      case LUA51, LUA52, LUAJIT, LUNA -> 249;
      case LUA53, LUA54, LUA55 -> 254;
    };
  }

  /// The registers that a call takes besides its arguments.
  static int callFrame(Dialect grammar) {
    return switch (grammar) {
      case LUAJIT -> 2;
      case LUA51, LUA52, LUA53, LUA54, LUA55, LUNA -> 1;
    };
  }

  /// The registers that a loop sets aside: Lua 5.1 and 5.2 see to it that the iterator can be
  /// called while all values still wait.
  static int iteratorCall(Dialect grammar) {
    return switch (grammar) {
      case LUA51, LUA52, LUNA -> 3;
      case LUA53, LUA54, LUA55, LUAJIT -> 0;
    };
  }

  /// Items of a table that are stored together (`LFIELDS_PER_FLUSH`); LuaJIT stores each at once,
  /// and so does Lua 5.5 where registers get scarce (`maxtostore`).
  static int tableBatch(Dialect grammar) {
    return switch (grammar) {
      case LUAJIT, LUA55 -> 1;
      case LUA51, LUA52, LUA53, LUA54, LUNA -> 50;
    };
  }

  /// How many levels deep things may nest (`LUAI_MAXCCALLS`, `LJ_MAX_XLEVEL`).
  static int nesting(Dialect grammar) {
    return switch (grammar) {
      case LUA51, LUA52, LUA53, LUAJIT, LUNA -> 199;
      case LUA54, LUA55 -> 198;
    };
  }

  /// Whether each block is such a level; elsewhere each statement is.
  static boolean nestingCountsBlocks(Dialect grammar) {
    return switch (grammar) {
      case LUA51, LUAJIT -> true;
      case LUA52, LUA53, LUA54, LUA55, LUNA -> false;
    };
  }

  /// The largest code point that an escape may name.
  static long codePoint(Dialect grammar) {
    return switch (grammar) {
      case LUA51, LUA52, LUA53, LUAJIT, LUNA -> 0x10FFFF;
      case LUA54, LUA55 -> 0x7FFFFFFFL;
    };
  }
}
