package dev.luna.architecture.wrong.syntax;

/// The root of a family.
public sealed interface Node permits Leaf {}
