package dev.luna.project;

import java.nio.file.Files;
import java.nio.file.Path;

/// Which files are tests for busted, so that `describe`, `it` and `assert.are.equal` are known in
/// them.
final class BustedSpecs {
  private BustedSpecs() {}

  /// Whether the file at `path` of the project at `root` is one: it is called `…_spec.lua`, lies in
  /// a folder `spec`, or the project has a configuration of busted's, which may call its tests as
  /// it likes.
  static boolean has(Path root, Path path) {
    Path whole = path.toAbsolutePath().normalize();
    if (whole.toString().endsWith("_spec.lua") || Files.isRegularFile(root.resolve(".busted"))) {
      return true;
    }
    // Whoever checks only the folder spec has made a project of it.
    for (Path at = whole.getParent(); at != null && at.startsWith(root); at = at.getParent()) {
      if (at.endsWith("spec")) {
        return true;
      }
    }
    return false;
  }
}
