package dev.luna.project;

import dev.luna.config.SourceRoot;
import dev.luna.syntax.Dialect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What the files of a project see besides themselves, for people who want to know.
///
/// @param roots the folders in which their modules lie, in the order in which they are searched;
///   the project's own is the first
/// @param described what Luna describes for them: `Lua 5.4`, `LÖVE`, `busted`
public record Surroundings(List<SourceRoot> roots, List<String> described) {
  public Surroundings {
    roots = List.copyOf(roots);
    described = List.copyOf(described);
  }

  /// Those of the files of `project` that are read as `dialect`.
  ///
  /// @param files the project's, as far as they are known
  /// @param environment the process' variables
  public static Surroundings of(
      Project project, Dialect dialect, Collection<Path> files, Map<String, String> environment) {
    List<String> described = new ArrayList<>(List.of(dialect.title()));
    project.look().map(ProjectLook::program).ifPresent(described::add);
    if (files.stream().anyMatch(file -> BustedSpecs.has(project.root(), file))) {
      described.add("busted (for its tests)");
    }
    return new Surroundings(
        SourceRoots.of(project, project.config().lua(), dialect, environment), described);
  }
}
