package dev.luna.config;

import dev.luna.syntax.Dialect;
import java.util.List;
import java.util.Optional;

/// How files are read, and what they can see.
///
/// @param dialect which Lua a file of configuration names; what a project without that word is read
///   as, a [DialectChoice] says
/// @param path where `require` looks under each root, in order
/// @param globals the globals that exist besides the language's own
/// @param libraries folders whose files are known and not complained about; a leading `~` is the
///   user's home
/// @param ignored what is no part of the project, although it lies in its folder
/// @param gitIgnored whether what git ignores is ignored, too
public record LuaOptions(
    Optional<Dialect> dialect,
    List<PathTemplate> path,
    GlobalNames globals,
    List<String> libraries,
    Globs ignored,
    boolean gitIgnored) {
  public static final LuaOptions DEFAULT =
      new LuaOptions(
          Optional.empty(), PathTemplate.DEFAULT, GlobalNames.NONE, List.of(), Globs.NONE, true);

  public LuaOptions {
    path = List.copyOf(path);
    libraries = List.copyOf(libraries);
  }

  /// The same, with modules in other places.
  public LuaOptions searching(List<PathTemplate> places, List<String> folders) {
    return new LuaOptions(dialect, places, globals, folders, ignored, gitIgnored);
  }
}
