package dev.luna.syntax.doc;

import dev.luna.text.Span;

/// A part of a table type.
public sealed interface TableEntry {
  Span span();

  /// `name?: T` or LDoc's `name=T`.
  ///
  /// @param readonly `readonly`, `+readonly` or `-readonly`; `""` if nothing is said
  /// @param sign `:` or `=`
  record Named(Span span, String readonly, Word name, boolean optional, String sign, TypeExpr type)
      implements TableEntry {}

  /// `[K]: V`.
  record Indexer(
      Span span, String readonly, TypeExpr key, boolean optional, String sign, TypeExpr type)
      implements TableEntry {}

  /// `[P in keyof T]?: T[P]`.
  ///
  /// @param question `?`, `+?` or `-?`; `""` if nothing is said
  record Mapped(
      Span span, String readonly, Word name, TypeExpr keys, String question, TypeExpr type)
      implements TableEntry {}

  /// `T`, the next item of a list.
  record Item(Span span, TypeExpr type) implements TableEntry {}

  /// `...`: the list goes on like this.
  record Rest(Span span) implements TableEntry {}
}
