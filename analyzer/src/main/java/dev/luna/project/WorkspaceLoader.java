package dev.luna.project;

import dev.luna.config.SourceRoot;
import dev.luna.config.SourceRoot.Kind;
import dev.luna.index.Realm;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.Change;
import dev.luna.workspace.Placement;
import dev.luna.workspace.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads all that the files of a workspace need to be understood.
///
/// That is: the rest of their projects; the libraries that the projects name; of what is installed
/// on the machine, the modules that are required, and what those require; and the standard library.
public final class WorkspaceLoader {
  /// How deep a folder is searched for modules that is a project only because a file in it was
  /// named: it may be somebody's home.
  private static final int SHALLOW = 3;

  /// How many entries are looked at there.
  private static final int ENOUGH = 5_000;

  private final Projects projects;
  private final WorkspaceLayout layout;
  private final Parallel parallel;
  private final Map<String, String> environment;
  private final Set<Path> whole = new HashSet<>();

  /// @param named a dialect that beats all that projects say
  /// @param environment the process' variables
  public WorkspaceLoader(
      Projects projects,
      Optional<Dialect> named,
      Map<String, String> environment,
      Parallel parallel) {
    this.projects = projects;
    this.layout = new WorkspaceLayout(named, environment);
    this.parallel = parallel;
    this.environment = environment;
  }

  /// How the file at `path` is read. Not for use by several threads.
  public Placement placement(Path path) {
    return layout.placement(projects.of(path), path);
  }

  /// Takes all of `folder` into the workspace, unless it is somebody's home, or everything there
  /// is: there it would never end.
  public void open(Path folder) {
    placementIn(folder);
    Path root = projects.at(folder).root();
    boolean tooMuch =
        root.getParent() == null || root.equals(Path.of(environment.getOrDefault("HOME", "/")));
    if (!tooMuch) {
      whole.add(root);
    }
  }

  /// How a text is read that belongs to the project at `folder`.
  public Placement placementIn(Path folder) {
    return layout.placement(projects.at(folder), folder);
  }

  /// A workspace that has `files`, which [#placement] has placed, and everything that they and the
  /// projects that were asked for need. Files that cannot be read are not there.
  public LoadedWorkspace load(Collection<SourceFile> files) {
    return new Load(files).loaded();
  }

  /// What a workspace is to have.
  ///
  /// @param files the given ones first
  public record LoadedWorkspace(Change.Configure configure, List<SourceFile> files) {
    public LoadedWorkspace {
      files = List.copyOf(files);
    }

    /// What makes an empty workspace like this.
    public List<Change> changes() {
      return List.of(configure, new Change.Put(files));
    }
  }

  /// A file that is to be read.
  private record ToRead(FileId id, Placement placement) {}

  /// One call of [#load].
  private final class Load {
    private final Map<FileId, SourceFile> files = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Set<String> incomplete = new HashSet<>();
    private final Set<Path> seen = new HashSet<>();
    private List<SourceFile> fresh = new ArrayList<>();

    Load(Collection<SourceFile> given) {
      given.forEach(this::add);
    }

    private void add(SourceFile file) {
      FileUris.path(file.id()).ifPresent(path -> seen.add(LuaFiles.identity(path)));
      if (files.putIfAbsent(file.id(), file) == null) {
        fresh.add(file);
      }
    }

    LoadedWorkspace loaded() {
      for (Project project : List.copyOf(layout.projects())) {
        readProject(project);
      }
      WorkspaceLayout.Result result = layout.result();
      result.roots().forEach(this::readLibrary);
      List<Realm> realms = result.realms();
      for (Realm realm : realms) {
        StandardLibrary.dialect(realm.home())
            .ifPresent(dialect ->
                read(
                    StandardLibrary.files(realm.home()).stream()
                        .map(id -> new ToRead(id, Placement.ofLibrary(realm.home(), dialect)))
                        .toList()));
      }
      RealmModules modules = RealmModules.of(result.searched(), names, incomplete);
      readRequired(modules);
      return new LoadedWorkspace(
          new Change.Configure(realms, modules), List.copyOf(files.values()));
    }

    private void readProject(Project project) {
      boolean isWhole = whole.contains(project.root()) || project.isEvident();
      List<Path> found = list(project.root(), isWhole ? projects : shallow(project.root()));
      if (isWhole) {
        read(found.stream().map(path -> new ToRead(FileUris.of(path), placement(path))).toList());
      }
      for (SourceRoot root : layout.own(project)) {
        names.put(root.id(), below(project.root(), found));
        if (!project.findsModules()) {
          incomplete.add(root.id());
        }
      }
    }

    private Ignored shallow(Path root) {
      int deepest = root.getNameCount() + SHALLOW;
      int[] looked = {0};
      return (path, isFolder) ->
          looked[0]++ > ENOUGH
              || isFolder && path.getNameCount() > deepest
              || projects.test(path, isFolder);
    }

    private void readLibrary(SourceRoot root) {
      if (root.kind() == Kind.WORKSPACE) {
        return;
      }
      Path folder = Path.of(root.path());
      List<Path> found = list(folder, (_, _) -> false);
      names.put(root.id(), below(folder, found));
      if (root.kind() == Kind.LIBRARY) {
        Placement placement = Placement.ofLibrary(root.id(), root.dialect());
        read(found.stream().map(path -> new ToRead(FileUris.of(path), placement)).toList());
      }
    }

    /// What the files require, what that requires, and so on.
    private void readRequired(RealmModules modules) {
      while (!fresh.isEmpty()) {
        Map<FileId, ToRead> wanted = new LinkedHashMap<>();
        for (SourceFile file : fresh) {
          for (String request : file.facts().requests()) {
            modules
                .locate(file.root(), request)
                .filter(found -> !files.containsKey(found.file()))
                .ifPresent(found -> wanted.putIfAbsent(found.file(), toRead(found)));
          }
        }
        fresh = new ArrayList<>();
        read(List.copyOf(wanted.values()));
      }
    }

    private ToRead toRead(RealmModules.ModuleFile found) {
      boolean isOwn = found.kind() == Kind.WORKSPACE;
      Placement placement =
          FileUris.path(found.file())
              .filter(_ -> isOwn)
              .map(WorkspaceLoader.this::placement)
              .orElseGet(() -> Placement.ofLibrary(found.root(), found.dialect()));
      return new ToRead(found.file(), placement);
    }

    private void read(List<ToRead> wanted) {
      List<ToRead> missing = wanted.stream().filter(this::isMissing).toList();
      parallel.map(missing, WorkspaceLoader::read).forEach(file -> file.ifPresent(this::add));
    }

    /// Whether neither the file nor, under another name, the same file has been read.
    private boolean isMissing(ToRead file) {
      return !files.containsKey(file.id())
          && FileUris.path(file.id())
              .map(path -> !seen.contains(LuaFiles.identity(path)))
              .orElse(true);
    }
  }

  private static Optional<SourceFile> read(ToRead file) {
    try {
      SourceText text =
          StandardLibrary.has(file.id())
              ? StandardLibrary.read(file.id())
              : DiskText.read(FileUris.path(file.id()).orElseThrow());
      return Optional.of(SourceFile.read(file.id(), file.placement(), text).closed());
    } catch (IOException unreadable) {
      return Optional.empty(); // whoever names it is told why; here it is only looked into
    }
  }

  private static List<Path> list(Path folder, Ignored ignored) {
    return LuaFiles.find(folder, List.of("."), ignored).files().stream()
        .map(file -> file.path().toAbsolutePath().normalize())
        .toList();
  }

  private static Set<String> below(Path folder, List<Path> files) {
    return files.stream()
        .map(file -> Project.slashed(folder.relativize(file)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
