package dev.luna.index;

import dev.luna.facts.Decl;
import dev.luna.facts.FileFacts;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The declarations of the files of one root. Immutable.
///
/// The order of a name's declarations is that of their files' names and then of the text, whatever
/// was loaded first.
final class RootTable {
  static final RootTable EMPTY = new RootTable(Map.of());

  private static final Comparator<Decl> ORDER =
      Comparator.comparing((Decl d) -> d.ref().file())
          .thenComparing(d -> d.ref().name().toString())
          .thenComparingInt(d -> d.ref().nth());

  private final Map<Name, Decls> entries;

  private RootTable(Map<Name, Decls> entries) {
    this.entries = entries;
  }

  Set<Name> names() {
    return entries.keySet();
  }

  Decls of(Name name) {
    return entries.getOrDefault(name, Decls.NONE);
  }

  /// The table after some of its files changed; the same one if nothing of what they say did.
  RootTable with(Collection<FileChange> changes) {
    Map<Name, Difference> differences = new HashMap<>();
    changes.forEach(c -> compare(c, differences));
    if (differences.isEmpty()) {
      return this;
    }
    // A copy, not a persistent map: a hundred thousand names copy in a few milliseconds, and only
    // when what a file exports has changed.
    Map<Name, Decls> next = new HashMap<>(entries);
    differences.forEach((name, difference) -> {
      Decls changed = changed(next.getOrDefault(name, Decls.NONE).list(), difference);
      if (changed.list().isEmpty()) {
        next.remove(name);
      } else {
        next.put(name, changed);
      }
    });
    return new RootTable(next);
  }

  /// What a name loses and gets.
  private record Difference(Set<Object> gone, List<Decl> come) {
    Difference() {
      this(new HashSet<>(), new ArrayList<>());
    }

    void add(List<Decl> before, List<Decl> after) {
      before.forEach(d -> gone.add(d.ref()));
      come.addAll(after);
    }
  }

  private static void compare(FileChange change, Map<Name, Difference> differences) {
    Map<Name, List<Decl>> old = decls(change.before());
    Map<Name, List<Decl>> now = decls(change.after());
    old.forEach((name, list) -> {
      if (!sameHashes(list, now.getOrDefault(name, List.of()))) {
        note(name, list, now.getOrDefault(name, List.of()), differences);
      }
    });
    now.forEach((name, list) -> {
      if (!old.containsKey(name)) {
        note(name, List.of(), list, differences);
      }
    });
  }

  private static Map<Name, List<Decl>> decls(Optional<FileFacts> facts) {
    return facts.map(FileFacts::decls).orElse(Map.of());
  }

  private static void note(
      Name name, List<Decl> before, List<Decl> after, Map<Name, Difference> differences) {
    differences.computeIfAbsent(name, _ -> new Difference()).add(before, after);
    if (name instanceof Name.Member(var owner, var key)) {
      differences
          .computeIfAbsent(new Name.Members(owner), _ -> new Difference())
          .add(before, after);
      if (Name.Member.isField(key)) {
        differences.computeIfAbsent(new Name.Keyed(key), _ -> new Difference()).add(before, after);
      }
    }
  }

  private static boolean sameHashes(List<Decl> one, List<Decl> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (one.get(i).hash() != other.get(i).hash()) {
        return false;
      }
    }
    return true;
  }

  private static Decls changed(List<Decl> before, Difference difference) {
    List<Decl> list = new ArrayList<>(before);
    list.removeIf(d -> difference.gone().contains(d.ref()));
    list.addAll(difference.come());
    list.sort(ORDER);
    long hash = 17;
    for (Decl decl : list) {
      // The name, too: a list of the members of a class, say, has declarations of many.
      hash = hash * 1_000_003 + Hashes.of(decl.ref().file().uri());
      hash = hash * 1_000_003 + Hashes.of(decl.ref().name().toString());
      hash = hash * 1_000_003 + decl.hash();
    }
    return new Decls(list, hash);
  }
}
