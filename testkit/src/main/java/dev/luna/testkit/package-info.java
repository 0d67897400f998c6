/// What the tests of all modules share. Knows none of them, or Maven would see a circle.
@NullMarked
package dev.luna.testkit;

import org.jspecify.annotations.NullMarked;
