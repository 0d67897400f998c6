/// The shape of a file as an editor uses it: what can be folded away, what a selection grows to,
/// which keywords belong together.
@NullMarked
package dev.luna.ide.structure;

import org.jspecify.annotations.NullMarked;
