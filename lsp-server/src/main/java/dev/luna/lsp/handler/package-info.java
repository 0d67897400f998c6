/// The requests that the server answers, one small class each: convert, ask the analyzer once,
/// convert back.
///
/// The step that all share, from the request to the text that it is about, is [Route]'s. A handler
/// holds no state and catches nothing. Everything around it (its snapshot, its thread,
/// cancellation, errors) is `lsp.session`'s; everything about Lua is the analyzer's.
@NullMarked
package dev.luna.lsp.handler;

import org.jspecify.annotations.NullMarked;
