package dev.luna.ide.completion;

import dev.luna.text.SourceText;
import dev.luna.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is offered at one place: what fits what has been typed, each name once, the nearest first.
final class Offer {
  private final Span replaced;
  private final String typed;
  private final Map<String, Completion> found = new LinkedHashMap<>();

  /// @param replaced the word that the cursor touches
  /// @param typed what of it stands before the cursor
  Offer(Span replaced, String typed) {
    this.replaced = replaced;
    this.typed = typed.toLowerCase(Locale.ROOT);
  }

  /// Whether the characters that were typed come in `label` in that order, whatever their case.
  boolean wants(String label) {
    int at = 0;
    for (int i = 0; i < label.length() && at < typed.length(); i++) {
      if (Character.toLowerCase(label.charAt(i)) == typed.charAt(at)) {
        at++;
      }
    }
    return at == typed.length();
  }

  /// The word that is replaced, as it stands there.
  String word(SourceText text) {
    return text.text(replaced);
  }

  /// Adds what may be written, unless a name like that is there already.
  void add(String label, CompletionKind kind, String detail, boolean deprecated, int rank) {
    if (wants(label)) {
      found.putIfAbsent(label, new Completion(replaced, label, kind, detail, deprecated, rank));
    }
  }

  void add(String label, CompletionKind kind, int rank) {
    add(label, kind, "", false, rank);
  }

  List<Completion> all() {
    return List.copyOf(found.values());
  }
}
