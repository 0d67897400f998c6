package dev.luna.facts;

import dev.luna.facts.Shape.Pack;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A function whose body is being walked.
final class Frame {
  final int function;
  final String name;

  /// What is given, each pack once, and whether the text has a `return` at all.
  final Set<Pack> returns = new LinkedHashSet<>();

  /// For each loop around the place, where its `break`s lead.
  final List<@Nullable Env> breaks = new ArrayList<>();

  /// What is known where `goto`s to a label begin, by the id of the label's node.
  final Map<Integer, Env> jumps = new HashMap<>();

  /// Where the first `return` stands.
  Span span = Span.at(0);

  /// Behind which of the events of the first walk the function ends.
  int end;

  /// A `return` is reached.
  void give(Pack pack, Span at) {
    if (returns.isEmpty()) {
      span = at;
    }
    returns.add(pack);
  }

  Frame(int function, String name) {
    this.function = function;
    this.name = name;
  }
}
