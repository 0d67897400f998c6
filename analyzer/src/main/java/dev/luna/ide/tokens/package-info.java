/// What the names of a file are, for editors that colour them by that.
@NullMarked
package dev.luna.ide.tokens;

import org.jspecify.annotations.NullMarked;
