package dev.luna.project;

import java.nio.file.Path;

/// Which files and folders a walk leaves out.
@FunctionalInterface
public interface Ignored {
  /// Whether `path`, which lies in a folder that is not left out, is.
  boolean test(Path path, boolean isFolder);
}
