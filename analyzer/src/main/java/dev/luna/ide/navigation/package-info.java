/// From a name to other places: where the thing is declared, where it is used.
@NullMarked
package dev.luna.ide.navigation;

import org.jspecify.annotations.NullMarked;
