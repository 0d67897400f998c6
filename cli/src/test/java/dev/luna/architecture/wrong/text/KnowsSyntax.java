package dev.luna.architecture.wrong.text;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.luna.architecture.wrong.syntax.Leaf;

/// Knows the layer above its own, in a circle with it, and a library that nobody owns.
public record KnowsSyntax(Leaf leaf, JavaClass library) {}
