package dev.luna.syntax;

import dev.luna.text.Span;

/// An entry of a table constructor.
public sealed interface TableField extends Node {

  /// What is stored.
  Expr value();

  /// `name = value`.
  record Named(int id, Span span, Ident name, Expr value) implements TableField {}

  /// `[key] = value`.
  record Keyed(int id, Span span, Expr key, Expr value) implements TableField {}

  /// `value`.
  record Item(int id, Span span, Expr value) implements TableField {}
}
