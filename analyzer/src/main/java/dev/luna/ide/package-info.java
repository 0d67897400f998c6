/// What an editor shows, as plain records: names, spans, words for kinds. Nothing here mentions a
/// syntax node or a protocol, so any front end can use it.
///
/// Spans are UTF-16 offsets into the text of the file in question.
@NullMarked
package dev.luna.ide;

import org.jspecify.annotations.NullMarked;
