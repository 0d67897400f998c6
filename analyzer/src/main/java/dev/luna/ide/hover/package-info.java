/// What a name is, and what its author says about it.
@NullMarked
package dev.luna.ide.hover;

import org.jspecify.annotations.NullMarked;
