/// What one file tells the world, without looking at any other.
///
/// [FileFacts] is a pure function of a text and its dialect. What a file says about values whose
/// types depend on other files is kept as a [Shape], a symbolic expression that `dev.luna.infer`
/// resolves later: `local c = require("a").new()` is *the first result of calling the field `new`
/// of what the request "a" finds*.
///
/// Flow comes before facts. One forward walk over the file ([FactsBuilder]) knows at each place
/// what a variable was last assigned and what was checked of it, so a shape already says what holds
/// there; every expression of the file gets its shape on the way. A type is thus the same at home
/// and abroad: both read the same shapes.
///
/// Functions and table constructors are facts of their own, under a name. Shapes refer to them by
/// that name, and are therefore small: [Shapes] cuts what grows deeper than people write.
@NullMarked
package dev.luna.facts;

import org.jspecify.annotations.NullMarked;
