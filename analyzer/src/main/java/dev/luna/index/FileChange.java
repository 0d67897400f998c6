package dev.luna.index;

import dev.luna.facts.FileFacts;
import dev.luna.text.FileId;
import java.util.Optional;

/// A file of `root` tells something else than before.
///
/// @param before empty if there was no such file
/// @param after empty if there is none any more
public record FileChange(
    String root, FileId file, Optional<FileFacts> before, Optional<FileFacts> after) {}
