/// What is wrong with a file, as values: a [Finding] says what and where, a [FileAnalysis] holds
/// all of them for one text.
///
/// [Rule] is the table of all rules. [RuleWalk] calls each of them on one walk over the tree; it is
/// given a [FileContext], which knows the tree, the names and the types, and tells [Findings]. What
/// several rules share has classes of its own: [FunctionDocs] (the comment of the function that the
/// walk is in), [VariableUses], [Globals], [NilChecks] and [TestedFields] (what the code asks
/// about), [TypeFit] (whether a value may stand where a type is declared).
///
/// Nothing here knows who asks: the command line prints findings, the language server publishes
/// them, and both see the same list in the same order.
@NullMarked
package dev.luna.check;

import org.jspecify.annotations.NullMarked;
