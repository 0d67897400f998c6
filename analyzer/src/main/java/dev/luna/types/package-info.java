/// What a value may be: types, and what can be asked of them without knowing any file.
///
/// A [LuaType] is a value: it compares by its contents, holds no snapshot and has no circles.
/// Classes, and every table and function that a file makes, are types *by name*; what the name
/// stands for is asked elsewhere. So the type of `M.new()`, of a recursive function or of a tree
/// that holds trees is a word long, and stays the same while other files change.
///
/// [LuaType.Basic#UNKNOWN] means that Luna does not know, [LuaType.Basic#ANY] that the author said
/// so. No finding may depend on what is unknown.
@NullMarked
package dev.luna.types;

import org.jspecify.annotations.NullMarked;
