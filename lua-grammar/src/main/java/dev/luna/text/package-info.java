/// Text as the rest of Luna sees it: characters with offsets, lines and columns, and the bytes they
/// came from.
///
/// Every offset in Luna is a 0-based count of UTF-16 code units into [SourceText#text], and every
/// [Span] is half-open. Other ways to count (UTF-8 bytes, code points, lines and columns) exist
/// only at the edges and go through [LineIndex].
@NullMarked
package dev.luna.text;

import org.jspecify.annotations.NullMarked;
