package dev.luna.semantic;

import dev.luna.text.Span;

/// A place where the name of a thing stands.
///
/// @param span the name alone; of a string, what stands between its quotes
public record Occurrence(Entity symbol, Span span, Access access) {}
