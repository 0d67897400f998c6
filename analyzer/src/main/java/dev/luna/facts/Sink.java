package dev.luna.facts;

import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects the facts of a file, in whatever order flow meets them.
final class Sink {
  private final Map<Name, List<Placed>> facts = new LinkedHashMap<>();

  /// A fact and where its name stands.
  private record Placed(Fact fact, Span span) {}

  void add(Name name, Fact fact, Span span) {
    facts.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(new Placed(fact, span));
  }

  boolean has(Name name) {
    return facts.containsKey(name);
  }

  FileFacts done(FileId file, List<String> requests, Set<String> mentions) {
    // The entries of maps that are final at once: to fill others and copy them would hash thrice.
    List<Map.Entry<Name, List<Decl>>> decls = new ArrayList<>(facts.size());
    List<Map.Entry<DeclRef, Span>> spans = new ArrayList<>(facts.size());
    for (Map.Entry<Name, List<Placed>> entry : facts.entrySet()) {
      List<Placed> placed = entry.getValue();
      if (placed.size() > 1) {
        placed.sort(Comparator.comparingInt(p -> p.span().start()));
      }
      List<Decl> list = new ArrayList<>(placed.size());
      for (Placed p : placed) {
        DeclRef ref = new DeclRef(file, entry.getKey(), list.size());
        list.add(new Decl(ref, p.fact(), FactHash.of(p.fact())));
        spans.add(Map.entry(ref, p.span()));
      }
      decls.add(Map.entry(entry.getKey(), List.copyOf(list)));
    }
    return new FileFacts(file, map(decls), map(spans), requests, mentions);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <K, V> Map<K, V> map(List<Map.Entry<K, V>> entries) {
    return Map.ofEntries(entries.toArray(new Map.Entry[0]));
  }
}
