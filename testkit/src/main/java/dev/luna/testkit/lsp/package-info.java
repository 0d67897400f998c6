/// A scripted client for language servers, over real pipes.
///
/// It frames messages by hand and keeps them as raw JSON, so that a test sees what a server really
/// sends, nulls and unknown fields included, and can send what no library would: a broken frame,
/// half a message, a request before `initialize`. An [LspClient] knows nothing of Luna: any server
/// will do.
@NullMarked
package dev.luna.testkit.lsp;

import org.jspecify.annotations.NullMarked;
