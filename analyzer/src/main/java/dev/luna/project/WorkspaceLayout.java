package dev.luna.project;

import dev.luna.config.LuaOptions;
import dev.luna.config.SourceRoot;
import dev.luna.config.SourceRoot.Kind;
import dev.luna.index.Realm;
import dev.luna.syntax.Dialect;
import dev.luna.workspace.Placement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who sees whom in the projects of a workspace, and where `require` looks.
///
/// The files of a project that are read as one dialect are a realm; those of a scope with libraries
/// or a path of its own another, and so are tests for busted, in which busted's globals are known.
/// They see each other, the project's other files, the libraries, and the standard library. A
/// library sees the other libraries and the standard library, but not the project: it was there
/// before.
///
/// Grows with the projects that are asked for. Not for use by several threads.
final class WorkspaceLayout {
  /// Behind the root's id, for the tests in it.
  private static final String SPECS = "+busted";

  private final Optional<Dialect> named;
  private final Map<String, String> environment;
  private final Map<Project, Set<Reading>> readings = new LinkedHashMap<>();

  /// @param named a dialect that beats all that projects say
  /// @param environment the process' variables
  WorkspaceLayout(Optional<Dialect> named, Map<String, String> environment) {
    this.named = named;
    this.environment = environment;
  }

  /// What files of a project have in common that see the same.
  ///
  /// @param options what the configuration says of them; only libraries and path differ
  /// @param isSpec whether they are tests for busted, which knows more globals
  private record Reading(Dialect dialect, LuaOptions options, boolean isSpec) {
    static Reading of(Project project, Path path, Dialect dialect) {
      LuaOptions all = project.config().lua();
      LuaOptions here = project.luaOf(path);
      return new Reading(
          dialect,
          all.searching(here.path(), here.libraries()),
          BustedSpecs.has(project.root(), path));
    }

    /// The root of such files.
    String home(Project project) {
      LuaOptions all = project.config().lua();
      String scope = options.equals(all) ? "" : "+" + options.path() + options.libraries();
      return own(project, dialect).id() + scope + (isSpec ? SPECS : "");
    }
  }

  /// How the file at `path` of `project` is read.
  Placement placement(Project project, Path path) {
    Dialect dialect = named.orElseGet(() -> project.dialectOf(path));
    Reading reading = Reading.of(project, path, dialect);
    readings.computeIfAbsent(project, _ -> new LinkedHashSet<>()).add(reading);
    return new Placement(reading.home(project), dialect, project.settingsOf(path));
  }

  /// The projects of which files were asked for.
  Set<Project> projects() {
    return readings.keySet();
  }

  /// The project's folder as a root, for each dialect of its files.
  List<SourceRoot> own(Project project) {
    return readings.getOrDefault(project, Set.of()).stream()
        .map(reading -> own(project, reading.dialect()))
        .distinct()
        .toList();
  }

  /// The project's folder, as a root of those files that are read as `dialect`.
  private static SourceRoot own(Project project, Dialect dialect) {
    return new SourceRoot(Kind.WORKSPACE, Project.slashed(project.root()), dialect, List.of());
  }

  /// How things are now.
  Result result() {
    Result result = new Result();
    readings.forEach((project, all) -> all.forEach(reading -> add(project, reading, all, result)));
    return result;
  }

  private void add(Project project, Reading reading, Set<Reading> all, Result result) {
    Dialect dialect = reading.dialect();
    List<SourceRoot> roots = SourceRoots.of(project, reading.options(), dialect, environment);
    List<SourceRoot> libraries =
        roots.stream().filter(root -> root.kind() != Kind.WORKSPACE).toList();
    List<String> standard = standard(project, dialect);
    standard.forEach(root -> result.realms.put(root, libraryRealm(root, standard)));
    String home = reading.home(project);
    Stream<String> own =
        Stream.concat(Stream.of(home), all.stream().map(other -> other.home(project)));
    List<String> seen = new ArrayList<>(standard);
    if (reading.isSpec()) {
      seen.addFirst(StandardLibrary.BUSTED);
      result.realms.put(StandardLibrary.BUSTED, libraryRealm(StandardLibrary.BUSTED, standard));
    }
    result.realms.put(
        home, Realm.of(joined(own, libraries.stream().map(SourceRoot::id), seen.stream())));
    result.searched.put(home, roots);
    for (SourceRoot library : libraries) {
      List<SourceRoot> order = new ArrayList<>(List.of(library));
      libraries.stream().filter(other -> other != library).forEach(order::add);
      result.realms.putIfAbsent(
          library.id(),
          Realm.of(joined(order.stream().map(SourceRoot::id), standard.stream(), Stream.of())));
      result.searched.putIfAbsent(library.id(), order);
    }
  }

  /// What describes the standard library, and what the program adds in which the project runs.
  private static List<String> standard(Project project, Dialect dialect) {
    return Stream.concat(
            project.look().stream().map(StandardLibrary::root),
            Stream.of(StandardLibrary.root(dialect)))
        .toList();
  }

  private static Realm libraryRealm(String root, List<String> standard) {
    return new Realm(joined(Stream.of(root), standard.stream(), Stream.of()), true);
  }

  private static List<String> joined(
      Stream<String> some, Stream<String> more, Stream<String> still) {
    return Stream.of(some, more, still).flatMap(each -> each).distinct().toList();
  }

  /// What a workspace is configured with.
  static final class Result {
    private final Map<String, Realm> realms = new LinkedHashMap<>();
    private final Map<String, List<SourceRoot>> searched = new LinkedHashMap<>();

    List<Realm> realms() {
      return List.copyOf(realms.values());
    }

    /// Where the files of each realm look for modules, by its home.
    Map<String, List<SourceRoot>> searched() {
      return searched;
    }

    /// All folders in which modules lie, each once.
    Set<SourceRoot> roots() {
      Set<SourceRoot> all = new LinkedHashSet<>();
      searched.values().forEach(all::addAll);
      return all;
    }
  }
}
