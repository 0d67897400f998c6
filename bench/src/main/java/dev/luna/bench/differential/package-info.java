/// Luna's verdicts against those of the real interpreters, on many more files than the tests can
/// afford.
///
/// [DifferentialRun] is a program: it judges the sample projects as they are, thousands of seeded
/// mutants of their files, and mutants of the written snippets, prints the counts, and ends with 1
/// if a difference is not on the list of known ones, if the list has other numbers, or if nothing
/// was compared.
@NullMarked
package dev.luna.bench.differential;

import org.jspecify.annotations.NullMarked;
