package dev.luna.index;

import dev.luna.facts.Decl;
import dev.luna.facts.FileFacts;
import dev.luna.text.FileId;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that the files of a workspace tell, at one moment. Immutable, for any thread.
///
/// Read it through an [IndexReader], which records what was read.
public final class WorkspaceIndex {
  /// No files and no realms.
  public static final WorkspaceIndex EMPTY =
      new WorkspaceIndex(0, Map.of(), Map.of(), Map.of(), Modules.NONE);

  private final long revision;
  private final Map<String, Realm> realmByHome;
  private final Map<String, RootTable> tables;
  private final Map<FileId, String> rootOf;
  private final Modules modules;

  private WorkspaceIndex(
      long revision,
      Map<String, Realm> realmByHome,
      Map<String, RootTable> tables,
      Map<FileId, String> rootOf,
      Modules modules) {
    this.revision = revision;
    this.realmByHome = realmByHome;
    this.tables = tables;
    this.rootOf = rootOf;
    this.modules = modules;
  }

  /// The index of a workspace that has these files.
  ///
  /// @param realms one for each root
  /// @param files the facts of each root's files
  public static WorkspaceIndex of(
      Collection<Realm> realms, Map<String, ? extends Collection<FileFacts>> files, Modules modules) {
    Map<String, Realm> byHome = new HashMap<>();
    realms.forEach(r -> byHome.put(r.home(), r));
    Map<String, RootTable> tables = new HashMap<>();
    Map<FileId, String> rootOf = new HashMap<>();
    files.forEach((root, facts) -> {
      tables.put(root, RootTable.of(List.copyOf(facts)));
      facts.forEach(f -> rootOf.put(f.file(), root));
    });
    return new WorkspaceIndex(1, byHome, tables, rootOf, modules);
  }

  /// Grows with each change.
  public long revision() {
    return revision;
  }

  /// The realm of the files of a root.
  public Optional<Realm> realmOfRoot(String root) {
    return Optional.ofNullable(realmByHome.get(root));
  }

  /// What `file` can see.
  public Optional<Realm> realmOf(FileId file) {
    return Optional.ofNullable(rootOf.get(file)).map(realmByHome::get);
  }

  /// The index after a file of `root` changed from `before` to `after`; null for a file that there
  /// was not, or is no more.
  public Step with(String root, @Nullable FileFacts before, @Nullable FileFacts after) {
    Set<Name> changed = new HashSet<>();
    RootTable table = tables.getOrDefault(root, RootTable.EMPTY);
    RootTable next = table.with(before, after, changed);
    Map<FileId, String> roots = rootOf;
    if (before == null || after == null) {
      roots = new HashMap<>(rootOf);
      if (after == null && before != null) {
        roots.remove(before.file());
      }
      if (after != null) {
        roots.put(after.file(), root);
      }
    }
    if (next == table && roots == rootOf) {
      return new Step(this, changed);
    }
    Map<String, RootTable> all = new HashMap<>(tables);
    all.put(root, next);
    return new Step(
        new WorkspaceIndex(revision + 1, realmByHome, all, roots, modules), changed);
  }

  /// The same files, where requires find other ones.
  public WorkspaceIndex with(Modules found) {
    return new WorkspaceIndex(revision + 1, realmByHome, tables, rootOf, found);
  }

  /// An index and the names by which it differs from the one before, requests aside.
  public record Step(WorkspaceIndex index, Set<Name> changed) {}

  List<Decl> decls(Realm realm, Name name) {
    if (realm.roots().size() == 1) {
      return table(realm.home()).of(name);
    }
    List<Decl> found = List.of();
    boolean several = false;
    for (String root : realm.roots()) {
      List<Decl> here = table(root).of(name);
      if (here.isEmpty()) {
        continue;
      }
      if (found.isEmpty()) {
        found = here;
      } else {
        found = several ? found : new ArrayList<>(found);
        found.addAll(here);
        several = true;
      }
    }
    return found;
  }

  Optional<FileId> find(Realm realm, String request) {
    return modules.find(realm, request);
  }

  /// What stands for the answer to `read`: equal as long as the answer is.
  long hash(Read read) {
    Realm realm = realmByHome.get(read.realm());
    if (realm == null) {
      return 0;
    }
    if (read.name() instanceof Name.Request(var request)) {
      return find(realm, request).map(f -> Hashes.of(f.uri())).orElse(0L);
    }
    long hash = 17;
    for (Decl decl : decls(realm, read.name())) {
      hash = hash * 1_000_003 + Hashes.of(decl.ref().file().uri());
      hash = hash * 1_000_003 + decl.ref().nth();
      hash = hash * 1_000_003 + decl.hash();
    }
    return hash;
  }

  private RootTable table(String root) {
    return tables.getOrDefault(root, RootTable.EMPTY);
  }
}
