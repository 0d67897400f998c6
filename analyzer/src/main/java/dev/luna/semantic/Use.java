package dev.luna.semantic;

import dev.luna.text.FileId;

/// A place where a name stands, in some file.
public record Use(FileId file, Occurrence occurrence) {}
