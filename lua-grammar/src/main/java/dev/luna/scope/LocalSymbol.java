package dev.luna.scope;

import dev.luna.text.Span;
import java.util.List;

/// A local variable.
///
/// @param attributes the names of its attributes, those before a list of names included
/// @param slot how many variables of the function, hidden ones included, are there before it
/// @param compileTimeConstant whether Lua 5.4 and 5.5 replace it by its value, so that no function
///   has to capture it
public record LocalSymbol(
    int index,
    String name,
    Kind kind,
    Span span,
    int node,
    List<String> attributes,
    int scope,
    int function,
    int visibleFrom,
    int slot,
    boolean readOnly,
    boolean compileTimeConstant)
    implements Symbol {

  /// How it is declared.
  public enum Kind {
    LOCAL("local"),
    FUNCTION("function"),
    PARAMETER("parameter"),
    LOOP_VARIABLE("loop"),
    /// The `self` of `function a:b()`.
    SELF("self"),
    /// `...name` of Lua 5.5, and the hidden `arg` of Lua 5.1.
    VARARG("vararg"),
    /// `_ENV` as every file is given it.
    ENVIRONMENT("environment");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// A word for it.
    public String word() {
      return word;
    }
  }
}
