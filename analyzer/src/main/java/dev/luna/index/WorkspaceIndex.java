package dev.luna.index;

import dev.luna.text.FileId;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that the files of a workspace tell, at one moment. Immutable, for any thread.
///
/// Read it through an [IndexReader], which records what was read.
public final class WorkspaceIndex {
  /// No files and no realms.
  public static final WorkspaceIndex EMPTY =
      new WorkspaceIndex(Map.of(), Map.of(), Map.of(), Modules.NONE);

  private final Map<String, Realm> realmByHome;
  private final Map<String, RootTable> tables;
  private final Map<FileId, String> rootOf;
  private final Modules modules;
  private final Object revision = new Object();

  private WorkspaceIndex(
      Map<String, Realm> realmByHome,
      Map<String, RootTable> tables,
      Map<FileId, String> rootOf,
      Modules modules) {
    this.realmByHome = realmByHome;
    this.tables = tables;
    this.rootOf = rootOf;
    this.modules = modules;
  }

  /// Whether this index has what `file` tells.
  public boolean has(FileId file) {
    return rootOf.containsKey(file);
  }

  /// Stands for this index and no other, and does not keep it from being thrown away.
  Object revision() {
    return revision;
  }

  /// What the files of a root see; of one that is not configured, itself.
  public Realm realm(String root) {
    Realm known = realmByHome.get(root);
    return known == null ? Realm.of(List.of(root)) : known;
  }

  /// What `file`, which is one of these, can see.
  public Realm realmOf(FileId file) {
    String root = rootOf.get(file);
    if (root == null) {
      throw new IllegalArgumentException("not in this workspace: " + file);
    }
    return realm(root);
  }

  /// The index after these changes; this one if what the files tell is the same.
  public WorkspaceIndex with(Collection<FileChange> changes) {
    Map<String, List<FileChange>> byRoot = new HashMap<>();
    changes.forEach(c -> byRoot.computeIfAbsent(c.root(), _ -> new ArrayList<>()).add(c));
    Map<String, RootTable> next = new HashMap<>(tables);
    byRoot.forEach((root, some) -> next.put(root, table(root).with(some)));
    boolean sameFiles =
        changes.stream().allMatch(c -> c.before().isPresent() && c.after().isPresent());
    if (sameFiles && next.equals(tables)) {
      return this;
    }
    return new WorkspaceIndex(
        realmByHome,
        next,
        sameFiles ? rootOf : roots(changes),
        sameFiles ? modules : modules.with(changes));
  }

  private Map<FileId, String> roots(Collection<FileChange> changes) {
    Map<FileId, String> roots = new HashMap<>(rootOf);
    for (FileChange change : changes) {
      if (change.after().isPresent()) {
        roots.put(change.file(), change.root());
      } else {
        roots.remove(change.file());
      }
    }
    return roots;
  }

  /// The same files, seeing each other otherwise.
  ///
  /// @param realms one for each root
  public WorkspaceIndex with(Collection<Realm> realms, Modules found) {
    Map<String, Realm> byHome = new HashMap<>();
    realms.forEach(r -> byHome.put(r.home(), r));
    return new WorkspaceIndex(byHome, tables, rootOf, found);
  }

  Decls decls(Realm realm, Name name) {
    Decls found = Decls.NONE;
    for (String root : realm.roots()) {
      found = found.and(table(root).of(name));
    }
    return found;
  }

  Optional<FileId> find(Realm realm, String request) {
    return modules.find(realm, request);
  }

  boolean mayBeMeant(Realm realm, String request) {
    return modules.mayBeMeant(realm, request);
  }

  Set<String> modules(Realm realm) {
    return modules.names(realm);
  }

  /// The names of one kind that a realm sees, each once.
  <T extends Name> Set<T> names(Realm realm, Class<T> kind) {
    Set<T> found = new LinkedHashSet<>();
    for (String root : realm.roots()) {
      table(root).names().stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
    }
    return found;
  }

  List<String> places(Realm realm, String request) {
    return modules.places(realm, request);
  }

  /// What stands for the answer to `read`: equal as long as the answer is.
  long hash(Read read) {
    Realm realm = realm(read.realm());
    if (read.name() instanceof Name.Request(var request)) {
      // A file that is there but has not been read tells something else once it is.
      // Where nothing is found, messages name the places.
      return find(realm, request)
          .map(f -> Hashes.of(f.uri()) + (has(f) ? 1 : 0))
          .orElseGet(() ->
              Hashes.of(String.join("\n", places(realm, request)))
                  + (mayBeMeant(realm, request) ? 1 : 0));
    }
    return decls(realm, read.name()).hash();
  }

  private RootTable table(String root) {
    return tables.getOrDefault(root, RootTable.EMPTY);
  }
}
