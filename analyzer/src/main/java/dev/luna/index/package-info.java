/// What files know of each other, and how a question about it can be called off: a [CancelToken] is
/// asked in the loops over a file that answer a question, and between the steps of a file's
/// analysis. A step itself (parsing, binding names, checking the dialect) runs to its end.
@NullMarked
package dev.luna.index;

import org.jspecify.annotations.NullMarked;
