package dev.luna.scope;

import dev.luna.text.Span;

/// A label.
///
/// @param index the place in [ScopeTree#labels]
/// @param span the name
/// @param node the id of the `::name::` statement
public record LabelSymbol(int index, String name, Span span, int node, int scope, int function) {}
