/// Names: which declaration a name means, and what a function captures.
///
/// [Binder] walks a tree once and answers everything that can be said about names without looking
/// at another file: the [Scope]s, the variables that they declare ([LocalSymbol], and
/// [GlobalSymbol] for the `global` declarations of Lua 5.5), what every use of a name refers to
/// ([NameUse]), which variables a function takes from outside ([FunctionScope#upvalues]), and which
/// label a `goto` reaches. The result, [ScopeTree], is a value beside the tree: arrays by node id,
/// and lists by index.
///
/// Lua has one namespace of variables and a simple rule: a name means the innermost declaration
/// that is visible where it stands, and a declaration is visible from the end of its statement
/// (`local x = x` reads an outer `x`), a `local function` from its name on, a parameter or loop
/// variable in its body, and the locals of a `repeat` block also in its `until`. Whatever is not
/// found is a field of `_ENV`, itself a variable since Lua 5.2, which is why every file has a
/// symbol that nobody wrote.
///
/// The dialect decides little here: whether there is an `_ENV`, the hidden `arg` of vararg
/// functions in Lua 5.1, and how many hidden variables a loop has. Whether a dialect *accepts* what
/// was found is not asked here but in `dev.luna.dialect`; so a `goto` is resolved in Lua 5.1 as
/// well.
@NullMarked
package dev.luna.scope;

import org.jspecify.annotations.NullMarked;
