package dev.luna.project;

import dev.luna.config.Globs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What git ignores: the `.gitignore` of each folder up to the top of the working tree, the nearest
/// one first, and the repository's `info/exclude`. What one user ignores everywhere
/// (`core.excludesFile`) is no property of the project, and not looked at. Outside a working tree
/// nothing is ignored.
///
/// Files are read once; what cannot be read ignores nothing. Not for use by several threads.
final class GitIgnored implements Ignored {
  private final Map<Path, Globs> globsOf = new HashMap<>();
  private final Map<Path, Boolean> isTop = new HashMap<>();

  @Override
  public boolean test(Path path, boolean isFolder) {
    Path whole = path.toAbsolutePath().normalize();
    Optional<Boolean> verdict = Optional.empty();
    for (Path folder = whole.getParent(); folder != null; folder = folder.getParent()) {
      if (verdict.isEmpty()) {
        verdict = verdict(folder, ".gitignore", whole, isFolder);
      }
      if (isTop(folder)) {
        return verdict.orElse(verdict(folder, ".git/info/exclude", whole, isFolder).orElse(false));
      }
    }
    return false;
  }

  private boolean isTop(Path folder) {
    return isTop.computeIfAbsent(folder, f -> Files.exists(f.resolve(".git")));
  }

  private Optional<Boolean> verdict(Path folder, String file, Path path, boolean isFolder) {
    Globs globs = globsOf.computeIfAbsent(folder.resolve(file), GitIgnored::read);
    return globs.verdict(Project.slashed(folder.relativize(path)), isFolder);
  }

  private static Globs read(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return Globs.of(text.lines().toList());
    } catch (IOException notThere) {
      return Globs.NONE;
    }
  }
}
