package dev.luna.syntax;

import dev.luna.text.Span;

/// A part of an `if` statement, from its keyword to the next one.
public sealed interface Clause extends Node {

  /// What runs.
  Block body();

  /// `if condition then body` or `elseif condition then body`.
  record Conditional(int id, Span span, Expr condition, Block body) implements Clause {}

  /// `else body`. More than one, or one that is not the last, is an error of the file.
  record Else(int id, Span span, Block body) implements Clause {}
}
