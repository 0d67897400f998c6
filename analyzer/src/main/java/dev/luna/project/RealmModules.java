package dev.luna.project;

import dev.luna.config.SourceRoot;
import dev.luna.config.SourceRoot.Kind;
import dev.luna.index.FileChange;
import dev.luna.index.ModuleResolver;
import dev.luna.index.ModuleResolver.Resolution;
import dev.luna.index.Modules;
import dev.luna.index.Realm;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// What `require` finds in each realm of a workspace: a file of one of the realm's folders, else
/// the description of a module that has no source in Lua. Immutable.
final class RealmModules implements Modules {
  private final Map<String, Search> byHome;

  private RealmModules(Map<String, Search> byHome) {
    this.byHome = byHome;
  }

  /// Where a module is.
  ///
  /// @param kind of the root that it is in
  /// @param root the root's id
  /// @param dialect what the root's files are read as
  record ModuleFile(FileId file, Kind kind, String root, Dialect dialect) {}

  /// What a realm finds for a request.
  ///
  /// @param places where it was looked for, as paths from the folders
  /// @param mayBeMeant where nothing was found: whether some file lies deeper
  private record Looked(Optional<ModuleFile> file, List<String> places, boolean mayBeMeant) {}

  /// The folders of one realm, and the files in them. Every file that requires something asks anew,
  /// so what was found is kept, for as long as no file comes or goes.
  ///
  /// @param complete whether what is in none of the folders is nowhere; see [Project#findsModules]
  private record Search(
      Dialect dialect,
      List<SourceRoot> roots,
      boolean complete,
      ModuleResolver resolver,
      ConcurrentMap<String, Looked> known) {

    Search(Dialect dialect, List<SourceRoot> roots, boolean complete, ModuleResolver resolver) {
      this(dialect, roots, complete, resolver, new ConcurrentHashMap<>());
    }

    Looked look(String request) {
      Looked found = known.get(request);
      if (found == null) {
        Optional<ModuleFile> file = find(request);
        found = new Looked(file, places(request), file.isEmpty() && mayBeMeant(request));
        known.put(request, found);
      }
      return found;
    }

    /// Where folders are missing, only what belongs to the project's own is surely nowhere.
    private boolean mayBeMeant(String request) {
      String first = request.replace('/', '.').split("\\.", 2)[0];
      return resolver.liesDeeper(request) || !complete && !resolver.isOwn(first);
    }

    private List<String> places(String request) {
      return roots.stream()
          .flatMap(root -> root.templates().stream())
          .map(template -> template.of(request))
          .distinct()
          .toList();
    }

    private Optional<ModuleFile> find(String request) {
      return switch (resolver.resolve(request)) {
        case Resolution.Found(var root, var path) ->
            Optional.of(
                new ModuleFile(
                    FileUris.ofSlashed(root.path() + "/" + path),
                    root.kind(),
                    root.id(),
                    root.dialect()));
        case Resolution.BuiltIn _, Resolution.NotFound _ -> described(request, dialect);
      };
    }

    Search with(Set<String> come, Set<String> gone) {
      ModuleResolver next = resolver;
      for (SourceRoot root : roots) {
        next = next.with(root, below(root, come)).without(root, below(root, gone));
      }
      return new Search(dialect, roots, complete, next);
    }

    private static Set<String> below(SourceRoot root, Set<String> files) {
      String folder = root.path().endsWith("/") ? root.path() : root.path() + "/";
      Set<String> below = new HashSet<>();
      for (String file : files) {
        if (file.startsWith(folder)) {
          below.add(file.substring(folder.length()));
        }
      }
      return below;
    }
  }

  /// @param rootsByHome the folders in which the files of each realm look for modules, in order
  /// @param files those in each folder, by the root's id, as paths from there
  /// @param incomplete the realms of which some folders are not known
  static RealmModules of(
      Map<String, List<SourceRoot>> rootsByHome,
      Map<String, Set<String>> files,
      Set<String> incomplete) {
    Map<String, Search> byHome = new HashMap<>();
    rootsByHome.forEach((home, roots) -> {
      ModuleResolver resolver = ModuleResolver.of(roots, Set.of());
      for (SourceRoot root : roots) {
        resolver = resolver.with(root, files.getOrDefault(root.id(), Set.of()));
      }
      byHome.put(
          home,
          new Search(roots.getFirst().dialect(), roots, !incomplete.contains(home), resolver));
    });
    return new RealmModules(byHome);
  }

  @Override
  public Optional<FileId> find(Realm realm, String request) {
    return locate(realm.home(), request).map(ModuleFile::file);
  }

  @Override
  public List<String> places(Realm realm, String request) {
    Search search = byHome.get(realm.home());
    return search == null ? List.of() : search.look(request).places();
  }

  @Override
  public Set<String> names(Realm realm) {
    Search search = byHome.get(realm.home());
    return search == null ? Set.of() : search.resolver().names();
  }

  @Override
  public boolean mayBeMeant(Realm realm, String request) {
    Search search = byHome.get(realm.home());
    return search != null && search.look(request).mayBeMeant();
  }

  /// The same, with the root.
  Optional<ModuleFile> locate(String home, String request) {
    Search search = byHome.get(home);
    if (search != null) {
      return search.look(request).file();
    }
    // A description says by `require` which others it builds on.
    return StandardLibrary.dialect(home).flatMap(dialect -> described(request, dialect));
  }

  private static Optional<ModuleFile> described(String request, Dialect dialect) {
    return StandardLibrary.module(request, dialect)
        .map(file -> new ModuleFile(file, Kind.LIBRARY, StandardLibrary.root(dialect), dialect));
  }

  @Override
  public Modules with(Collection<FileChange> changes) {
    Set<String> come = new HashSet<>();
    Set<String> gone = new HashSet<>();
    for (FileChange change : changes) {
      FileUris.slashed(change.file())
          .ifPresent(path -> (change.after().isPresent() ? come : gone).add(path));
    }
    gone.removeAll(come);
    Map<String, Search> next = new HashMap<>();
    byHome.forEach((home, search) -> next.put(home, search.with(come, gone)));
    return new RealmModules(next);
  }
}
