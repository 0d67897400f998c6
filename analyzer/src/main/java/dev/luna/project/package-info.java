/// What Luna reads from disk.
///
/// The only package of the analyzer that touches files: everything else works on texts that it is
/// given, and so cannot fail on I/O. What cannot be read is data, too, with a reason in words a
/// user knows.
///
/// [Projects] finds the project of a file and reads its configuration (what a text means is the
/// business of `dev.luna.project.settings`; what a broken one said before, of [ConfigMemory]),
/// [LuaFiles] finds files, [SourceRoots] where modules lie.
@NullMarked
package dev.luna.project;

import org.jspecify.annotations.NullMarked;
