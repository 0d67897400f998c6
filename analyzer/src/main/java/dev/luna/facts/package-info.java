/// What one file tells the world, without looking at any other.
///
/// A declaration may hold for some versions of Lua only; [VersionFilter] says for which.
@NullMarked
package dev.luna.facts;

import org.jspecify.annotations.NullMarked;
