/// What a dialect refuses, and what its literals mean.
///
/// The grammar accepts the union of all Luas. Everything that only some of them accept, and
/// everything that none accepts although it has the right shape (`f() = 1`, a `break` outside
/// loops), is found here, over the tree and its names, by [DialectCheck]. So an error says what a
/// person would say ("'//' needs Lua 5.3; this file is Lua 5.2") instead of what a parser stumbled
/// over, and the tree is there all the same.
///
/// A family of rules is a class, a `…Rule`: it sees every node of one common walk, [DialectWalk],
/// and reports what it finds. What is refused is not read from manuals, which are silent about most
/// of it, but from the five programs that people run: a table of snippets and thousands of broken
/// files are judged by them and by us, and the verdicts have to be the same. Where two of them
/// differ, [Feature] says who has what and [Limits] how much of it; the rules only ask. Lua 5.5 is
/// held to its manual and its published source.
///
/// Exact are labels, attributes, numbers, escapes and the numbers of locals and upvalues. How deep
/// things may nest, and how many values may wait at the same time, depends on the C stack and on
/// registers, which are the business of each implementation: there the check agrees in kind, within
/// a few levels.
///
/// Beside it, what the outline and the analyzer ask about the same things, and a compiler will:
/// [StringLiterals] and [NumberLiterals] give the values of literals, [FunctionNames] how people
/// call a function.
@NullMarked
package dev.luna.dialect;

import org.jspecify.annotations.NullMarked;
