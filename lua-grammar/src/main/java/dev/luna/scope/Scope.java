package dev.luna.scope;

import dev.luna.text.Span;

/// A stretch of text whose declarations end with it.
///
/// A function has one scope for parameters and body, a loop one for its variables and body, and a
/// `repeat` one for body and condition.
///
/// @param index the place in [ScopeTree#scopes], in the order in which scopes begin; 0 is the file
/// @param parent the index of the enclosing scope, -1 for the file
/// @param function the index of the function it belongs to, in [ScopeTree#functions]
/// @param node the id of the chunk, function body, loop or block that makes it
public record Scope(int index, Span span, int parent, int function, int node) {}
