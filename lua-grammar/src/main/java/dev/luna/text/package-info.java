/// Text and places in it: what a file holds before anyone reads it as Lua.
@NullMarked
package dev.luna.text;

import org.jspecify.annotations.NullMarked;
