package dev.luna.index;

import dev.luna.facts.Decl;
import dev.luna.facts.FileFacts;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private final Map<Name, List<Decl>> decls;

  private RootTable(Map<Name, List<Decl>> decls) {
    this.decls = decls;
  }

  List<Decl> of(Name name) {
    return decls.getOrDefault(name, List.of());
  }

  /// The table after `before`, the facts of a file, became `after`; the same one if nothing of what
  /// they say changed.
  ///
  /// @param changed receives the names whose declarations are others now
  RootTable with(@Nullable FileFacts before, @Nullable FileFacts after, Set<Name> changed) {
    Map<Name, List<Decl>> old = before == null ? Map.of() : before.decls();
    Map<Name, List<Decl>> now = after == null ? Map.of() : after.decls();
    Set<Name> different = new HashSet<>();
    old.forEach((name, list) -> note(different, name, list, now.get(name)));
    now.forEach((name, list) -> note(different, name, list, old.get(name)));
    if (different.isEmpty()) {
      return this;
    }
    // A copy, not a persistent map: a hundred thousand names copy in a few milliseconds, and only
    // when what a file exports has changed.
    Map<Name, List<Decl>> next = new HashMap<>(decls);
    for (Name name : different) {
      replace(next, name, old.getOrDefault(name, List.of()), now.getOrDefault(name, List.of()));
      changed.add(name);
      if (name instanceof Name.Member(var owner, _)) {
        Name all = new Name.Members(owner);
        replace(next, all, old.getOrDefault(name, List.of()), now.getOrDefault(name, List.of()));
        changed.add(all);
      }
    }
    return new RootTable(next);
  }

  /// Many files at once, for the first load.
  static RootTable of(Iterable<FileFacts> files) {
    Map<Name, List<Decl>> all = new HashMap<>();
    for (FileFacts file : files) {
      file.decls()
          .forEach((name, list) -> {
            all.computeIfAbsent(name, _ -> new ArrayList<>(1)).addAll(list);
            if (name instanceof Name.Member(var owner, _)) {
              all.computeIfAbsent(new Name.Members(owner), _ -> new ArrayList<>()).addAll(list);
            }
          });
    }
    all.replaceAll((_, list) -> {
      list.sort(ORDER);
      return List.copyOf(list);
    });
    return new RootTable(all);
  }

  private static void note(
      Set<Name> different, Name name, List<Decl> list, @Nullable List<Decl> other) {
    if (other == null || !sameHashes(list, other)) {
      different.add(name);
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

  private static void replace(
      Map<Name, List<Decl>> table, Name name, List<Decl> old, List<Decl> now) {
    List<Decl> list = new ArrayList<>(table.getOrDefault(name, List.of()));
    Set<Object> gone = new HashSet<>();
    old.forEach(d -> gone.add(d.ref()));
    list.removeIf(d -> gone.contains(d.ref()));
    list.addAll(now);
    list.sort(ORDER);
    if (list.isEmpty()) {
      table.remove(name);
    } else {
      table.put(name, List.copyOf(list));
    }
  }
}
