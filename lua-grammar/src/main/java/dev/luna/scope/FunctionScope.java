package dev.luna.scope;

import dev.luna.text.Span;
import java.util.List;

/// A function as names see it; the file is one too.
///
/// @param index the place in [ScopeTree#functions], in the order of the text; 0 is the file
/// @param parent the index of the enclosing function, -1 for the file
/// @param node the id of the function's body, or of the chunk
/// @param vararg whether `...` may be used
/// @param upvalues the variables of enclosing functions that this one, or one within it, uses, in
///   the order of first use
public record FunctionScope(
    int index, int parent, int node, Span span, boolean vararg, List<LocalSymbol> upvalues) {}
