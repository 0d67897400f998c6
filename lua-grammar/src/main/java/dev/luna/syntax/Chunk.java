package dev.luna.syntax;

import dev.luna.text.Span;

/// A whole file. Its span is the whole text, trivia included.
public record Chunk(int id, Span span, Block body) implements Node {}
