/// What may be written at a place.
///
/// [dev.luna.ide.completion.CompletionContext] says of what kind a place is; for each kind there is
/// a source of what may stand there, and [dev.luna.ide.completion.Completions] asks it.
@NullMarked
package dev.luna.ide.completion;

import org.jspecify.annotations.NullMarked;
