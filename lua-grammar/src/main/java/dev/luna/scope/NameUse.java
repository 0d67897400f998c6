package dev.luna.scope;

/// What a name in an expression refers to.
public sealed interface NameUse {

  /// A variable of the function that the name stands in.
  record Local(LocalSymbol symbol) implements NameUse {}

  /// A variable of an enclosing function.
  ///
  /// @param function the index of the function that uses it
  record Upvalue(LocalSymbol symbol, int function) implements NameUse {}

  /// A field of the environment.
  ///
  /// @param environment the symbol index of the `_ENV` in sight, [#NO_ENVIRONMENT] where the
  ///   language has none, or [#GLOBAL_ENVIRONMENT]
  /// @param declaration the symbol index of the [GlobalSymbol] that allows it, [#IMPLICIT] where
  ///   none is needed, or [#UNDECLARED]
  record Global(String name, int environment, int declaration) implements NameUse {

    /// Lua 5.1 and LuaJIT: the environment belongs to the function.
    public static final int NO_ENVIRONMENT = -1;

    /// `_ENV` is itself declared `global` here, which no program can mean.
    public static final int GLOBAL_ENVIRONMENT = -2;

    /// No declaration is in sight, so every name may be global.
    public static final int IMPLICIT = -1;

    /// There are `global` declarations in sight, and none is for this name.
    public static final int UNDECLARED = -2;
  }
}
