/// What an editor writes between the code: names of parameters, types that nobody wrote.
@NullMarked
package dev.luna.ide.hints;

import org.jspecify.annotations.NullMarked;
