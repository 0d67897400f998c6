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

  /// A file, and by what name it was required.
  private record Step(FileId file, String request) {}

  /// The names that are required on the shortest way from `request` back to `home`: the last one
  /// finds `home`.
  ///
  /// @param realm what `home` sees
  /// @param length the most files that the way may have
  List<String> circle(FileId home, Realm realm, String request, int length) {
    Optional<FileId> first = reader.find(realm, request);
    if (first.isEmpty() || first.get().equals(home)) {
      return List.of();
    }
    Set<FileId> seen = new HashSet<>(List.of(first.get()));
    Deque<List<Step>> ways = new ArrayDeque<>();
    ways.add(List.of(new Step(first.get(), request)));
    while (!ways.isEmpty()) {
      List<Step> way = ways.remove();
      FileId last = way.getLast().file();
      if (last.equals(home)) {
        return way.stream().map(Step::request).toList();
      }
      for (Step next : way.size() < length ? loaded(last) : List.<Step>of()) {
        if (seen.add(next.file())) {
          List<Step> longer = new ArrayList<>(way);
          longer.add(next);
          ways.add(longer);
        }
      }
    }
    return List.of();
  }

  private List<Step> loaded(FileId file) {
    if (!reader.has(file)) {
      return List.of();
    }
    Realm realm = reader.realmOf(file);
    List<Step> steps = new ArrayList<>();
    for (var decl : reader.decls(realm, new Name.Loads(file.uri()))) {
      if (decl.fact() instanceof Fact.Value(Shape.ModuleRef(var request, _), _, _)) {
        reader.find(realm, request).map(f -> new Step(f, request)).ifPresent(steps::add);
      }
    }
    return steps;
  }
}
