/// What is wrong with a file, as values.
@NullMarked
package dev.luna.check;

import org.jspecify.annotations.NullMarked;
