/// The syntax tree: what a file says, before anyone asks what it means.
///
/// A tree is a value. Nodes hold offsets into their [dev.luna.text.SourceText] (UTF-16, half-open)
/// and an `id`, their place in preorder, so that later stages keep results in arrays beside the
/// tree instead of in it. There are no parent links: [NodePath#at] walks from the root to an
/// offset, and [TreeWalk] visits everything without recursion, because a chain of 10 000 calls is
/// legal Lua.
///
/// The tree is a superset of all dialects: what a [Dialect] refuses is found over the tree by
/// `dev.luna.dialect`.
///
/// Broken input is part of the language: whatever the user has not typed yet is an [Expr.Missing]
/// or an [Ident] of width 0, and a parse always yields a whole tree.
@NullMarked
package dev.luna.syntax;

import org.jspecify.annotations.NullMarked;
