package dev.luna.syntax;

import dev.luna.text.Span;

/// A name where only a name may stand. One of width 0 is still to be typed; its name is empty.
public record Ident(int id, Span span, String name) implements Node {

  /// Whether the name is still to be typed.
  public boolean isMissing() {
    return span.isEmpty();
  }
}
