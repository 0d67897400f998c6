package dev.luna.syntax;

import dev.luna.text.Span;

/// A part of a syntax tree.
///
/// Nodes are values, but not keys: on a chain of 10 000 calls the `equals`, `hashCode` and
/// `toString` that records come with would overflow the stack. Results about nodes are kept in
/// arrays by [#id].
public sealed interface Node
    permits Chunk,
        Block,
        Stat,
        Expr,
        Ident,
        Attrib,
        Binding,
        Arguments,
        Clause,
        FunctionName,
        FunctionBody,
        Param,
        TableField {

  /// The place in preorder, 0 for the [Chunk]. The descendants of a node have the ids that follow
  /// its own.
  int id();

  /// The characters from the node's first token to its last, without trivia before and after.
  Span span();
}
