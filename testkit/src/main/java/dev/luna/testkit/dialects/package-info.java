/// The real Luas as judges: which programs they are, what they say to a file, and the files that
/// they are asked about.
///
/// An [Oracle] is a process per interpreter that answers for thousands of files; a [SnippetTable]
/// holds written snippets with everybody's verdicts; [Mutations] breaks files at random, the same
/// way for the same seed; a [Differential] compares the judges with a front end; [KnownDifferences]
/// are the places where it is accepted that they disagree.
@NullMarked
package dev.luna.testkit.dialects;

import org.jspecify.annotations.NullMarked;
