/// Another name for a thing, wherever it stands, or the reason why it cannot have it.
@NullMarked
package dev.luna.ide.rename;

import org.jspecify.annotations.NullMarked;
