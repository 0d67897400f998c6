package dev.luna.infer;

import dev.luna.facts.DeclRef;
import dev.luna.facts.Fact;
import dev.luna.types.LuaType.Function;
import java.util.Optional;

/// One way in which a value can be called.
///
/// @param signature what it takes, the receiver of a method included; parameters of which no
///   annotation says anything are [dev.luna.types.LuaType.Basic#UNKNOWN]
/// @param label how people call it, `M.open`; empty if it has no name
/// @param marks what annotations say of it besides
/// @param declaration of the function, if it is one of a file
public record Callable(
    Function signature, String label, Fact.Marks marks, Optional<DeclRef> declaration) {}
