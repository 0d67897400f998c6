/// The invariants of the house, as tests.
///
/// Rules about classes read bytecode ([House]), rules about how code is written read the parsed
/// sources ([Sources]), rules about the repository read its files ([Repository]). Each rule is a
/// function from these to a list of violations. It is asserted to be empty for Luna, and to find
/// what is planted in `wrong`, a small house that breaks every rule once: a rule that cannot fail
/// holds nothing.
@NullMarked
package dev.luna.architecture;

import org.jspecify.annotations.NullMarked;
