package dev.luna.facts;

/// One declaration of a name.
///
/// @param hash of the fact: equal for equal facts; places in the text are not part of it
public record Decl(DeclRef ref, Fact fact, long hash) {}
