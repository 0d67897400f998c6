package dev.luna.ide;

/// What a name of an outline, or of the workspace, stands for.
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
  TABLE,
  /// A class or alias of annotations.
  CLASS,
  /// An `@enum`.
  ENUM
}
