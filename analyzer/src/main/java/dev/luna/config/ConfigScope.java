package dev.luna.config;

import dev.luna.syntax.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A part of a project that differs, for instance its tests or one program of several.
///
/// @param paths the files it is about, from the project's root; a folder means all below it
/// @param dialect instead of the project's
/// @param path instead of the project's; empty for the same
/// @param globals besides the project's
/// @param libraries besides the project's
/// @param ignored besides the project's
/// @param quiet what need not be said here
public record ConfigScope(
    Globs paths,
    Optional<Dialect> dialect,
    List<PathTemplate> path,
    GlobalNames globals,
    List<String> libraries,
    Globs ignored,
    List<Quiet> quiet) {
  public ConfigScope {
    path = List.copyOf(path);
    libraries = List.copyOf(libraries);
    quiet = List.copyOf(quiet);
  }

  /// Whether it is about the file at `file`, a path from the project's root.
  public boolean contains(String file) {
    return paths.matchAtOrAbove(file);
  }

  /// What holds here, where `options` hold around.
  LuaOptions over(LuaOptions options) {
    return new LuaOptions(
        dialect.or(options::dialect),
        path.isEmpty() ? options.path() : path,
        options.globals().and(globals),
        Stream.concat(options.libraries().stream(), libraries.stream()).distinct().toList(),
        options.ignored().and(ignored),
        options.gitIgnored());
  }
}
