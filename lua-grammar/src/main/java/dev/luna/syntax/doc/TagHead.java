package dev.luna.syntax.doc;

import dev.luna.text.Span;
import java.util.List;

/// How a tag begins: `@param[opt=1,readonly]`.
///
/// @param span from `@` to the word or the `]`
/// @param style how it is told from prose
/// @param word the tag's name as written, without `@`
/// @param modifiers LDoc's modifiers
public record TagHead(Span span, Style style, String word, List<Modifier> modifiers) {

  /// How a tag is told from prose.
  public enum Style {
    /// `@param`
    AT,
    /// `param:` in LDoc's colon mode.
    COLON,
    /// `!T:` or `?T:` there: the word is the sign, and the `?`, a part of the type, is not covered.
    TYPE
  }

  /// `name` or `name=value`.
  ///
  /// @param value where the value stands and what it is; absent if there is none
  public record Modifier(Span span, String name, Word value) {}

  public TagHead {
    modifiers = List.copyOf(modifiers);
  }

  /// Whether a modifier of that name is there.
  public boolean has(String modifier) {
    return modifiers.stream().anyMatch(m -> m.name().equals(modifier));
  }
}
