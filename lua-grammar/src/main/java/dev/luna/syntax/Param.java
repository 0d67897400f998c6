package dev.luna.syntax;

import dev.luna.text.Span;

/// A parameter of a function.
public sealed interface Param extends Node {

  /// `name`.
  record Named(int id, Span span, Ident name) implements Param {}

  /// `...`.
  record Vararg(int id, Span span) implements Param {}

  /// `...name`, Lua 5.5: the extra arguments as a table.
  record NamedVararg(int id, Span span, Ident name) implements Param {}
}
