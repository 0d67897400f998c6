package dev.luna.workspace;

import dev.luna.text.Span;

/// Where a declaration stands in the files of one snapshot.
public record DeclarationPlace(SourceFile file, Span span) {}
