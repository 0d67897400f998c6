package dev.luna.config;

import java.util.List;
import java.util.stream.Stream;

/// All that a project says about itself, merged from its files of configuration.
///
/// @param lua how its files are read, wherever no scope says otherwise
/// @param scopes parts of the project that differ; of several that meet, the later one wins
/// @param check what may be complained about
public record ProjectConfig(LuaOptions lua, List<ConfigScope> scopes, CheckOptions check) {
  public static final ProjectConfig DEFAULT =
      new ProjectConfig(LuaOptions.DEFAULT, List.of(), CheckOptions.DEFAULT);

  public ProjectConfig {
    scopes = List.copyOf(scopes);
  }

  /// How the file at `path` is read.
  ///
  /// @param path from the project's root
  public LuaOptions luaOf(String path) {
    LuaOptions options = lua;
    for (ConfigScope scope : scopes) {
      if (scope.contains(path)) {
        options = scope.over(options);
      }
    }
    return options;
  }

  /// What need not be said of the file at `path`.
  ///
  /// @param path from the project's root
  public List<Quiet> quietOf(String path) {
    return Stream.concat(
            check.quiet().stream(),
            scopes.stream().filter(s -> s.contains(path)).flatMap(s -> s.quiet().stream()))
        .toList();
  }
}
