/// What a project says about itself, as plain records: which Lua it is, where its modules lie, what
/// may be complained about.
///
/// Who read it, and from which file, is not the business of anyone here or above:
/// `dev.luna.project` reads `Luna.toml` and the configurations of other tools, and hands over one
/// [ProjectConfig]. Every record has its defaults in `DEFAULT`, so that a project without a
/// configuration is an ordinary one. Paths are text with `/` between the parts, relative to the
/// project's root unless absolute.
@NullMarked
package dev.luna.config;

import org.jspecify.annotations.NullMarked;
