package dev.luna.syntax;

import dev.luna.text.Span;
import java.util.List;

/// A mistake in a file's syntax.
///
/// @param code what kind of mistake
/// @param span where a person would point: the token that is wrong or, where something is missing,
///   the end of what stands before it
/// @param message one sentence without a full stop that says what was expected and what was found
/// @param notes other places that explain it, for instance where the unclosed bracket was opened
public record SyntaxError(SyntaxCode code, Span span, String message, List<Note> notes) {

  /// A place and what it has to do with the mistake.
  public record Note(Span span, String message) {}

  public static SyntaxError of(SyntaxCode code, Span span, String message) {
    return new SyntaxError(code, span, message, List.of());
  }

  public static SyntaxError of(SyntaxCode code, Span span, String message, Note note) {
    return new SyntaxError(code, span, message, List.of(note));
  }
}
