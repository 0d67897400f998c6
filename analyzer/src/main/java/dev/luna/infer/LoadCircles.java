package dev.luna.infer;

import dev.luna.facts.Fact;
import dev.luna.facts.Shape;
import dev.luna.index.IndexReader;
import dev.luna.index.Realm;
import dev.luna.text.FileId;
import dev.luna.types.Name;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Files that require each other in a circle while they are loaded.
final class LoadCircles {
  private final IndexReader reader;

  LoadCircles(IndexReader reader) {
    this.reader = reader;
  }

  /// The shortest way from what `request` finds back to `home`, both included.
  ///
  /// @param realm what `home` sees
  /// @param length the most files that the way may have
  List<FileId> circle(FileId home, Realm realm, String request, int length) {
    Optional<FileId> first = reader.find(realm, request);
    if (first.isEmpty() || first.get().equals(home)) {
      return List.of();
    }
    Set<FileId> seen = new HashSet<>(List.of(first.get()));
    Deque<List<FileId>> ways = new ArrayDeque<>(List.of(List.of(first.get())));
    while (!ways.isEmpty()) {
      List<FileId> way = ways.remove();
      if (way.getLast().equals(home)) {
        return way;
      }
      for (FileId next : way.size() < length ? loaded(way.getLast()) : List.<FileId>of()) {
        if (seen.add(next)) {
          List<FileId> longer = new ArrayList<>(way);
          longer.add(next);
          ways.add(longer);
        }
      }
    }
    return List.of();
  }

  private List<FileId> loaded(FileId file) {
    if (!reader.has(file)) {
      return List.of();
    }
    Realm realm = reader.realmOf(file);
    List<FileId> files = new ArrayList<>();
    for (var decl : reader.decls(realm, new Name.Loads(file.uri()))) {
      if (decl.fact() instanceof Fact.Value(Shape.ModuleRef(var request, _), _, _)) {
        reader.find(realm, request).ifPresent(files::add);
      }
    }
    return files;
  }
}
