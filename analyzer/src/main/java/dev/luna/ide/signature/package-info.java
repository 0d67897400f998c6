/// How the function is called whose arguments are being written.
@NullMarked
package dev.luna.ide.signature;

import org.jspecify.annotations.NullMarked;
