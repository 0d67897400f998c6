/// What the tests of all modules share. Knows none of them, or Maven would see a circle.
///
/// A [Fixture] is a workspace in one string, with the places of interest marked in it; an [Expect]
/// is an expectation that can rewrite itself where it is written down; [LiterateTests] are pages
/// for people that are tests; a [Corpus] is the real Lua that Debian installs, and [Tools] are its
/// programs. A [RandomProject] is Lua that nobody would write. What a machine lacks is a
/// [Requirement]: skipped loudly, and a failure in CI.
@NullMarked
package dev.luna.testkit;

import org.jspecify.annotations.NullMarked;
