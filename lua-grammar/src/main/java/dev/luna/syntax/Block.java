package dev.luna.syntax;

import dev.luna.text.Span;
import java.util.List;

/// Statements that share a scope.
///
/// The span reaches from behind the token that opens the block (`do`, `then`, `)` …) to the start
/// of the token that closes it, trivia included, so that a cursor in an empty body is in its block.
public record Block(int id, Span span, List<Stat> stats) implements Node {}
