package dev.luna.config;

/// What an editor writes between the words of a file.
///
/// @param enabled whether anything
/// @param parameterNames in which calls the names of parameters
/// @param parameterTypes the types of a function's parameters
/// @param variableTypes the types of variables
/// @param indices when the indices of a table's items
/// @param await whether a call that may yield is marked
/// @param semicolons where a `;` would end a statement
public record HintOptions(
    boolean enabled,
    ParameterNames parameterNames,
    boolean parameterTypes,
    boolean variableTypes,
    Indices indices,
    boolean await,
    Semicolons semicolons) {
  public static final HintOptions DEFAULT =
      new HintOptions(
          false, ParameterNames.ALL, true, false, Indices.AUTO, true, Semicolons.SAMELINE);

  /// For which arguments.
  public enum ParameterNames {
    ALL,
    /// For literals.
    LITERAL,
    DISABLE
  }

  /// For which tables.
  public enum Indices {
    ENABLE,
    /// For those with more than three items, or of mixed kinds.
    AUTO,
    DISABLE
  }

  /// Behind which statements.
  public enum Semicolons {
    ALL,
    /// If the next one is on the same line.
    SAMELINE,
    DISABLE
  }
}
