package dev.luna.index;

import dev.luna.facts.Decl;
import java.util.ArrayList;
import java.util.List;

/// The declarations of a name.
///
/// @param hash of all that the list says; 0 of none
record Decls(List<Decl> list, long hash) {
  static final Decls NONE = new Decls(List.of(), 0);

  Decls {
    list = List.copyOf(list);
  }

  /// These, and those of another root. A root that says nothing of the name adds nothing: who sees
  /// one more, or one less, has the same answer.
  Decls and(Decls other) {
    if (list.isEmpty()) {
      return other;
    }
    if (other.list.isEmpty()) {
      return this;
    }
    List<Decl> both = new ArrayList<>(list);
    both.addAll(other.list);
    return new Decls(both, hash * 1_000_003 + other.hash);
  }
}
