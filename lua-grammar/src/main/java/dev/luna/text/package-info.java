/// Text as the rest of Luna sees it: characters with offsets, lines and columns, and the bytes they
/// came from.
///
/// Every offset in Luna is a 0-based count of UTF-16 code units into [SourceText#text], and every
/// [Span] is half-open. Other ways to count exist only at the edges: the lines and columns of
/// editors, from 0 and in whichever [PositionEncoding], go through [LineIndex]; those for people,
/// from 1 and in code points, through [Columns].
@NullMarked
package dev.luna.text;

import org.jspecify.annotations.NullMarked;
