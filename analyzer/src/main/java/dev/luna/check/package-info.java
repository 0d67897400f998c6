/// What is wrong with a file, as values: a [Finding] says what and where, a [FileAnalysis] holds
/// all of them for one text.
///
/// Nothing here knows who asks: the command line prints findings, the language server publishes
/// them, and both see the same list in the same order.
@NullMarked
package dev.luna.check;

import org.jspecify.annotations.NullMarked;
