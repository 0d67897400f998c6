/// The outline of a file: what is declared where.
///
/// It lists what the Lua language server lists (locals at any depth, globals, fields, the entries
/// of tables, functions with and without a name), each under the function or table that it stands
/// in. Left out are parameters, which stand in the detail of their function, loop variables, and
/// every assignment after the first to one name in one function.
@NullMarked
package dev.luna.ide.symbols;

import org.jspecify.annotations.NullMarked;
