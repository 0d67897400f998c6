/// What names mean: which thing a name in a file stands for, where that thing is declared, where it
/// is used, and what its author says about it. The layer between types and what an editor shows.
///
/// A [dev.luna.semantic.Entity] is a thing, an [dev.luna.semantic.Occurrence] a place where its
/// name stands. [dev.luna.semantic.FileSymbols] finds the occurrences of one file,
/// [dev.luna.semantic.Semantics] knows all files of a snapshot.
///
/// Spans are UTF-16 offsets into the text of the file in question.
@NullMarked
package dev.luna.semantic;

import org.jspecify.annotations.NullMarked;
