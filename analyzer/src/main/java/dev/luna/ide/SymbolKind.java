package dev.luna.ide;

/// What an entry of an outline is.
public enum SymbolKind {
  /// A function that is called by its name.
  FUNCTION,
  /// A function with a `self`.
  METHOD,
  /// A local variable.
  VARIABLE,
  /// A local variable that cannot be assigned again.
  CONSTANT,
  /// A global variable.
  GLOBAL,
  /// A value kept in a table.
  FIELD,
  /// A table that holds other entries.
  TABLE
}
