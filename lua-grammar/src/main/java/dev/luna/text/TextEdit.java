package dev.luna.text;

/// The replacement of a range by other text. Formatting and renaming will answer with these; today
/// only measurements make some, to break files.
///
/// @param span what is replaced, in offsets of the text before the edit
/// @param replacement what stands there afterwards
public record TextEdit(Span span, String replacement) {}
