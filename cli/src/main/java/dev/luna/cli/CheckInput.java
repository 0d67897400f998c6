package dev.luna.cli;

import dev.luna.cli.check.CheckedFile;
import dev.luna.cli.check.CheckedFile.Unchecked;
import dev.luna.cli.check.LuaSource;
import dev.luna.project.LuaFiles;
import dev.luna.project.Unread;
import dev.luna.project.WorkspaceLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the paths of `luna check` mean.
///
/// @param sources what is to be checked, in order
/// @param unread the paths and folders that lead to nothing that could be, told of like a file
/// @param complete whether there is something at each path: if not, the others are checked all the
///   same, but the command was wrong
record CheckInput(List<LuaSource> sources, List<CheckedFile> unread, boolean complete) {

  /// Finds it; no path means the current folder.
  static CheckInput of(
      List<String> paths, Console console, GivenProjects projects, WorkspaceLoader loader) {
    paths.forEach(path -> Options.path(path, "name a file or a folder, '.' for this one"));
    List<String> onDisk = paths.stream().filter(p -> !p.equals("-")).toList();
    List<LuaSource> sources = new ArrayList<>();
    if (onDisk.size() < paths.size()) {
      sources.add(LuaSource.stdin(console.in(), loader.placementIn(projects.first())));
    }
    LuaFiles.Found found =
        LuaFiles.find(
            console.folder(), paths.isEmpty() ? List.of(".") : onDisk, projects.ignored());
    found.files().stream()
        .map(file -> LuaSource.of(file, loader.placement(file.path())))
        .forEach(sources::add);
    List<CheckedFile> unread =
        Stream.concat(found.missing().stream(), found.unread().stream())
            .map(CheckInput::unchecked)
            .toList();
    return new CheckInput(sources, unread, found.missing().isEmpty());
  }

  boolean isEmpty() {
    return sources.isEmpty() && unread.isEmpty();
  }

  private static CheckedFile unchecked(Unread unread) {
    return new Unchecked(unread.name(), Unchecked.CANNOT_READ, unread.reason(), Optional.empty());
  }
}
