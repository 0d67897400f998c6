package dev.luna.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Patterns of paths, as in a `.gitignore`: of several that match, the last one decides.
public record Globs(List<Glob> globs) {
  public static final Globs NONE = new Globs(List.of());

  public Globs {
    globs = List.copyOf(globs);
  }

  /// The patterns of some lines; empty ones and comments are none.
  public static Globs of(List<String> lines) {
    return new Globs(lines.stream().flatMap(line -> Glob.parse(line).stream()).toList());
  }

  /// What the patterns say of `path` itself; empty if they say nothing.
  ///
  /// @param path from the folder that the patterns are about
  public Optional<Boolean> verdict(String path, boolean isFolder) {
    for (Glob glob : globs.reversed()) {
      if (glob.matches(path, isFolder)) {
        return Optional.of(!glob.negated());
      }
    }
    return Optional.empty();
  }

  /// Whether `path` itself is meant.
  public boolean match(String path, boolean isFolder) {
    return verdict(path, isFolder).orElse(false);
  }

  /// Whether the file at `path`, or a folder above it, is meant.
  public boolean matchAtOrAbove(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (match(path.substring(0, slash), true)) {
        return true;
      }
    }
    return match(path, false);
  }

  /// These, and `more` behind them.
  public Globs and(Globs more) {
    return new Globs(Stream.concat(globs.stream(), more.globs.stream()).toList());
  }
}
