package dev.luna.ide.completion;

import dev.luna.text.Span;

/// Something that may be written at a place.
///
/// @param replaced what it takes the place of; the cursor is within or at its end
/// @param label what is shown, and written
/// @param detail what it is, in one line; may be empty
/// @param deprecated whether its author wants it to be used no more
/// @param rank how far it is from what is probably wanted: 0 first
public record Completion(
    Span replaced,
    String label,
    CompletionKind kind,
    String detail,
    boolean deprecated,
    int rank) {}
