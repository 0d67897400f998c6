package dev.luna.scope;

import dev.luna.text.Span;

/// What a declaration makes known: a local variable, or (Lua 5.5) that a global may be used.
public sealed interface Symbol permits LocalSymbol, GlobalSymbol {

  /// The place in [ScopeTree#symbols].
  int index();

  String name();

  /// The name where it is declared; empty if nobody wrote it.
  Span span();

  /// The id of the node that declares the name, or -1 if nobody wrote it.
  int node();

  /// The index of the scope that it ends with, or -1 for `_ENV`, which comes from outside.
  int scope();

  /// The index of the function that it belongs to, or -1 for `_ENV`.
  int function();

  /// The offset from which names refer to it.
  int visibleFrom();

  /// Whether it may not be assigned: `<const>`, `<close>`, and what a dialect makes read-only.
  boolean readOnly();
}
