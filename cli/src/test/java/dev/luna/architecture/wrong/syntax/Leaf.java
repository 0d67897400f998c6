package dev.luna.architecture.wrong.syntax;

import dev.luna.architecture.wrong.text.KnowsSyntax;
import org.jspecify.annotations.Nullable;

/// A member of a family with a component that may be null.
public record Leaf(@Nullable String maybe, KnowsSyntax circle) implements Node {}
