package dev.luna.text;

/// The replacement of a range by other text.
///
/// @param span what is replaced, in offsets of the text before the edit
/// @param replacement what stands there afterwards
public record TextEdit(Span span, String replacement) {}
