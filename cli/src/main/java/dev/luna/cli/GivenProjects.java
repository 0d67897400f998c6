package dev.luna.cli;

import dev.luna.config.ConfigProblem;
import dev.luna.config.DialectChoice;
import dev.luna.config.Level;
import dev.luna.project.Ignored;
import dev.luna.project.Parallel;
import dev.luna.project.Project;
import dev.luna.project.Projects;
import dev.luna.project.WorkspaceLoader;
import dev.luna.syntax.Dialect;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The projects of the files that a command is given, and what the command line says instead.
///
/// @param projects read as they are asked for
/// @param first the folder whose project speaks for the whole run: what the first path names, or
///   lies in
/// @param named the dialect of the command line, which beats all files
record GivenProjects(Projects projects, Path first, Optional<Dialect> named) {

  /// The projects of `paths`; of the current folder if there are none.
  static GivenProjects of(Console console, List<String> paths, Optional<Dialect> named) {
    List<Path> given =
        paths.stream().flatMap(path -> resolve(console.folder(), path).stream()).toList();
    Path first = given.isEmpty() ? console.folder() : given.getFirst();
    Path parent = first.toAbsolutePath().getParent();
    return new GivenProjects(
        new Projects(console.folder(), paths.isEmpty() ? List.of(first) : given, console.env()),
        Files.isDirectory(first) || parent == null ? first : parent,
        named);
  }

  /// What is no path is no project either; those say so who read it. Standard input is read where
  /// the user is.
  private static Optional<Path> resolve(Path here, String path) {
    try {
      return Optional.of(path.equals("-") ? here : here.resolve(path));
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  /// What the file at `path` is read as.
  DialectChoice dialectOf(Path path) {
    return given().orElseGet(() -> projects.of(path).choiceOf(path));
  }

  /// What a text without a file is read as, and most files are.
  DialectChoice mainDialect() {
    return given().orElseGet(() -> project().dialect());
  }

  private Optional<DialectChoice> given() {
    return named.map(dialect -> DialectChoice.said(dialect, "--dialect"));
  }

  /// Finds what the files need to be understood.
  WorkspaceLoader loader(Map<String, String> environment, Parallel parallel) {
    return new WorkspaceLoader(projects, named, environment, parallel);
  }

  /// The project that speaks for the whole run.
  Project project() {
    return projects.at(first);
  }

  /// What the files of `project` are read as, if no scope says otherwise.
  DialectChoice of(Project project) {
    return given().orElse(project.dialect());
  }

  /// The severity from which on a check fails, in the word for it: that of the command line, else
  /// the project's; null if nobody says.
  @Nullable String failOn(@Nullable String given) {
    return given != null
        ? given
        : project()
            .config()
            .check()
            .failOn()
            .map(level -> level == Level.OFF ? "never" : level.word())
            .orElse(null);
  }

  /// What is left out where folders are searched.
  Ignored ignored() {
    return projects;
  }

  /// Whether one of those files could not be understood.
  boolean haveBrokenConfig() {
    return problems().stream().anyMatch(p -> p.severity() == Level.ERROR);
  }

  /// What is wrong with the files of configuration that were read until now.
  List<ConfigProblem> problems() {
    return projects.problems();
  }
}
