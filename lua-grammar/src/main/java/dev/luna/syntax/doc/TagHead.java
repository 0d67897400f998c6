package dev.luna.syntax.doc;

import dev.luna.text.Span;
import java.util.List;

/// How a tag begins: `@param[opt=1,readonly]`.
///
/// @param span from `@` to the word or the `]`
/// @param word the tag's name as written, without `@`
/// @param modifiers LDoc's modifiers
public record TagHead(Span span, String word, List<Modifier> modifiers) {

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
