/// What Luna sees in a file, printed for people who wonder, a stage at a time: whoever meets a
/// wrong finding looks for the first stage that is not as it should be.
///
/// Here are the tokens and the tree. Doc comments, scopes and facts are printed by the packages
/// that make them, whose tests read the same lines. All agree in how a place is written,
/// `line:column` from 1 ([dev.luna.text.Columns]); the same file always gives the same lines; and
/// everything goes over the tree with [dev.luna.syntax.TreeWalk], so it may be as deep as it likes.
@NullMarked
package dev.luna.cli.inspect;

import org.jspecify.annotations.NullMarked;
