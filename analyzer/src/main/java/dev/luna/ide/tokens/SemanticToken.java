package dev.luna.ide.tokens;

import dev.luna.text.Span;
import java.util.Set;

/// A name, and what it is.
///
/// @param span within one line
public record SemanticToken(Span span, Kind kind, Set<Modifier> modifiers) {
  public SemanticToken {
    modifiers = Set.copyOf(modifiers);
  }

  /// What a name stands for.
  public enum Kind {
    VARIABLE,
    PARAMETER,
    PROPERTY,
    FUNCTION,
    METHOD,
    CLASS,
    LABEL
  }

  /// What else is true of it.
  public enum Modifier {
    /// It is made known here.
    DECLARATION,
    /// It cannot be assigned.
    READONLY,
    DEPRECATED,
    GLOBAL,
    /// It comes with Lua.
    DEFAULT_LIBRARY
  }
}
