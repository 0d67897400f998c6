/// What Luna sees in a file, printed for people who wonder: its tokens, its tree.
///
/// Everything here goes over the tree with [dev.luna.syntax.TreeWalk], so it is as deep as it
/// likes.
@NullMarked
package dev.luna.cli.inspect;

import org.jspecify.annotations.NullMarked;
