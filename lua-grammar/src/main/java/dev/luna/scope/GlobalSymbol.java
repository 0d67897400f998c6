package dev.luna.scope;

import dev.luna.text.Span;

/// A `global` declaration of Lua 5.5, for one name or, as `global *`, for all.
///
/// @param name the name, or `*`
public record GlobalSymbol(
    int index,
    String name,
    Span span,
    int node,
    int scope,
    int function,
    int visibleFrom,
    boolean readOnly)
    implements Symbol {

  /// Whether it is `global *`.
  public boolean isCollective() {
    return name.equals("*");
  }
}
