package dev.luna.semantic;

import dev.luna.text.FileId;
import dev.luna.text.Span;

/// A place in a file of the workspace.
public record EntityPlace(FileId file, Span span) {}
