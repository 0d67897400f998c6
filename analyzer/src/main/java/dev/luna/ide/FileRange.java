package dev.luna.ide;

import dev.luna.text.FileId;
import dev.luna.text.Span;

/// A place in a file of the workspace.
public record FileRange(FileId file, Span span) {}
