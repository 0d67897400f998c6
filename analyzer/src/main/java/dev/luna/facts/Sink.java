package dev.luna.facts;

import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    facts.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Placed(fact, span));
  }

  boolean has(Name name) {
    return facts.containsKey(name);
  }

  FileFacts done(FileId file, List<String> requests, Set<String> mentions) {
    Map<Name, List<Decl>> decls = new HashMap<>();
    Map<DeclRef, Span> spans = new HashMap<>();
    facts.forEach((name, placed) -> {
      placed.sort(Comparator.comparingInt(p -> p.span().start()));
      List<Decl> list = new ArrayList<>();
      for (Placed p : placed) {
        DeclRef ref = new DeclRef(file, name, list.size());
        list.add(new Decl(ref, p.fact(), FactHash.of(p.fact())));
        spans.put(ref, p.span());
      }
      decls.put(name, List.copyOf(list));
    });
    return new FileFacts(file, decls, spans, requests, mentions);
  }
}
