package dev.luna.syntax.doc;

import dev.luna.text.Span;

/// A name or another single word of a doc comment, and where it stands.
///
/// @param text the characters, without quotes; empty if nothing is written
public record Word(Span span, String text) {

  /// A word that is not written, at the place where it would stand.
  public static Word none(int offset) {
    return new Word(Span.at(offset), "");
  }

  /// Whether nothing is written: the span is empty then. The text may still be known, as in
  /// `@vararg`, whose parameter is `...`.
  public boolean isAbsent() {
    return span.isEmpty();
  }
}
