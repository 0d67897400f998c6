package dev.luna.project;

import dev.luna.config.ConfigProblem;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The projects that files belong to, each read once. Not for use by several threads.
///
/// A file belongs to the nearest folder above it that has a file of configuration; if there is
/// none, to the nearest that looks like a project of some program's ([ProjectLook]), to the one of
/// the user's that it lies in, or else to its own. The folder that somebody works in means nothing.
public final class Projects implements Ignored {
  private final Path seenFrom;
  private final List<Path> folders;
  private final Map<String, String> environment;
  private final Map<Path, Project> byFolder = new HashMap<>();
  private final Map<Path, Project> byRoot = new HashMap<>();
  private final GitIgnored git = new GitIgnored();
  private final LastGood lastGood;

  /// @param seenFrom where the user is: from there files are named in problems
  /// @param folders those that the user says are whole projects, or parts of one
  /// @param environment the process' variables, which paths may mention
  public Projects(Path seenFrom, List<Path> folders, Map<String, String> environment) {
    this(seenFrom, folders, environment, ConfigMemory.NONE);
  }

  /// The same for who has looked before.
  ///
  /// @param before what an earlier look remembers
  public Projects(
      Path seenFrom, List<Path> folders, Map<String, String> environment, ConfigMemory before) {
    this.environment = environment;
    this.seenFrom = seenFrom;
    this.folders = folders.stream().map(f -> f.toAbsolutePath().normalize()).toList();
    this.lastGood = new LastGood(before);
  }

  /// The project of the files right in `folder`.
  public Project at(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    Project known = byFolder.get(whole);
    if (known == null) {
      known =
          byRoot.computeIfAbsent(
              root(whole), root -> Project.read(root, seenFrom, environment, lastGood));
      byFolder.put(whole, known);
    }
    return known;
  }

  /// The project of the file at `path`.
  public Project of(Path path) {
    Path parent = path.toAbsolutePath().normalize().getParent();
    return at(parent == null ? path : parent);
  }

  private Path root(Path start) {
    for (Path at = start; at != null; at = at.getParent()) {
      if (Project.isRoot(at)) {
        return at;
      }
    }
    for (Path at = start; at != null; at = at.getParent()) {
      if (ProjectLook.evident(at).isPresent()) {
        return at;
      }
    }
    return folders.stream().filter(start::startsWith).findFirst().orElse(start);
  }

  /// What its project ignores, or git does.
  @Override
  public boolean test(Path path, boolean isFolder) {
    Project project = of(path);
    return project.ignores(path, isFolder)
        || project.config().lua().gitIgnored() && git.test(path, isFolder);
  }

  /// What the next look has to know of the files of configuration.
  public ConfigMemory memory() {
    return lastGood.memory();
  }

  /// What is wrong with the files of configuration that were read, by project.
  public List<ConfigProblem> problems() {
    return byRoot.values().stream()
        .sorted(Comparator.comparing(Project::root))
        .flatMap(p -> p.problems().stream())
        .toList();
  }
}
