package dev.luna.cli;

import dev.luna.cli.check.CheckedFile;
import dev.luna.cli.check.CheckedFile.Unchecked;
import dev.luna.cli.check.LuaSource;
import dev.luna.config.DialectChoice;
import dev.luna.project.LuaFile;
import dev.luna.project.LuaFiles;
import dev.luna.project.Unread;
import dev.luna.project.WorkspaceLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the paths of `luna check` mean.
///
/// @param sources what is to be checked, in order
/// @param unread the paths and folders that lead to nothing that could be, told of like a file
/// @param withoutLua the folders that were named and have no Lua file, and perhaps why
/// @param complete whether there is something at each path: if not, the others are checked all the
///   same, but the command was wrong
record CheckInput(
    List<Source> sources, List<CheckedFile> unread, List<WithoutLua> withoutLua, boolean complete) {

  /// @param readAs which Lua it is taken for, and why
  record Source(LuaSource text, DialectChoice readAs) {}

  /// @param folder as it was named
  /// @param ignored something in it that git or the configuration ignores
  record WithoutLua(String folder, Optional<String> ignored) {}

  /// Finds it; no path means the current folder.
  static CheckInput of(
      List<String> paths, Console console, GivenProjects projects, WorkspaceLoader loader) {
    paths.forEach(path -> Options.path(path, "name a file or a folder, '.' for this one"));
    List<String> onDisk = paths.stream().filter(p -> !p.equals("-")).toList();
    List<Source> sources = new ArrayList<>();
    if (onDisk.size() < paths.size()) {
      LuaSource stdin = LuaSource.stdin(console.in(), loader.placementIn(projects.first()));
      sources.add(new Source(stdin, projects.mainDialect()));
    }
    List<String> searched = paths.isEmpty() ? List.of(".") : onDisk;
    LuaFiles.Found found = LuaFiles.find(console.folder(), searched, projects.ignored());
    for (LuaFile file : found.files()) {
      LuaSource text = LuaSource.of(file, loader.placement(file.path()));
      sources.add(new Source(text, projects.dialectOf(file.path())));
    }
    List<CheckedFile> unread =
        Stream.concat(found.missing().stream(), found.unread().stream())
            .map(CheckInput::unchecked)
            .toList();
    List<WithoutLua> withoutLua =
        searched.stream()
            .filter(path -> isWithoutLua(console.folder(), path, found))
            .map(path -> new WithoutLua(path, ignored(console.folder(), path, found)))
            .toList();
    return new CheckInput(sources, unread, withoutLua, found.missing().isEmpty());
  }

  List<LuaSource> texts() {
    return sources.stream().map(Source::text).toList();
  }

  List<DialectChoice> readAs() {
    return sources.stream().map(Source::readAs).toList();
  }

  boolean isEmpty() {
    return sources.isEmpty() && unread.isEmpty();
  }

  /// Whether `given` is a folder in which nothing was found, and everything could be listed.
  private static boolean isWithoutLua(Path here, String given, LuaFiles.Found found) {
    if (found.missing().stream().anyMatch(missing -> missing.name().equals(given))) {
      return false;
    }
    Path folder = here.resolve(given).normalize();
    return Files.isDirectory(folder)
        && found.unread().isEmpty()
        && found.files().stream().noneMatch(f -> f.path().normalize().startsWith(folder));
  }

  private static Optional<String> ignored(Path here, String given, LuaFiles.Found found) {
    Path folder = here.resolve(given).normalize();
    return found.ignored().stream()
        .filter(name -> here.resolve(name).normalize().startsWith(folder))
        .findFirst();
  }

  private static CheckedFile unchecked(Unread unread) {
    return new Unchecked(unread.name(), Unchecked.CANNOT_READ, unread.reason(), Optional.empty());
  }
}
