/// What files know of each other, at one moment.
///
/// A [WorkspaceIndex] merges the facts of all files and is immutable; [WorkspaceIndex#with] makes
/// the next one. What a file can see of it is its [Realm]. Nobody looks into an index without
/// leaving a trace: an [IndexReader] records each question as a [Read], those that found nothing
/// included, so that an answer can be kept for exactly as long as what it read stays the same.
///
/// Whatever takes long can be called off: a [CancelToken] is asked in the loops over a file and at
/// each question.
@NullMarked
package dev.luna.index;

import org.jspecify.annotations.NullMarked;
