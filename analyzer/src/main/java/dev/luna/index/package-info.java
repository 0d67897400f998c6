/// What files know of each other, and how a question about it can be called off: a [CancelToken] is
/// asked now and then by everything that may take long.
@NullMarked
package dev.luna.index;

import org.jspecify.annotations.NullMarked;
