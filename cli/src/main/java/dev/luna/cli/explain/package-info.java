/// What the codes of findings mean: the pages that `luna check --explain` prints and SARIF carries.
///
/// A page is written once, in Markdown, where people read it, too: syntax errors in
/// `syntax-errors.md` beside this package, rules in a file for each group beside `dev.luna.check`.
/// A terminal gets the same text without the Markdown. Its examples are tests: each `wrong` one has
/// the finding, each `right` one has it not, so no page promises what Luna does not do.
@NullMarked
package dev.luna.cli.explain;

import org.jspecify.annotations.NullMarked;
