package dev.luna.dialect;

import dev.luna.scope.ScopeTree;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The file that is checked, and what was found in it.
final class Subject {
  private final SyntaxTree tree;
  private final ScopeTree names;
  private final Dialect dialect;
  private final List<SyntaxError> errors = new ArrayList<>();

  Subject(SyntaxTree tree, ScopeTree names) {
    this.tree = tree;
    this.names = names;
    this.dialect = tree.dialect().grammar();
  }

  SyntaxTree tree() {
    return tree;
  }

  ScopeTree names() {
    return names;
  }

  /// The dialect whose grammar counts.
  Dialect dialect() {
    return dialect;
  }

  String text(Node node) {
    return tree.text(node);
  }

  /// Whether an error of the parser begins within `span` or at its edges.
  boolean hasSyntaxErrorIn(Span span) {
    List<SyntaxError> sorted = tree.errors();
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sorted.size() && sorted.get(low).span().start() <= span.end();
  }

  void report(SyntaxCode code, Span span, String message) {
    errors.add(SyntaxError.of(code, span, message));
  }

  void report(SyntaxCode code, Span span, String message, Span otherPlace, String note) {
    errors.add(SyntaxError.of(code, span, message, new SyntaxError.Note(otherPlace, note)));
  }

  /// Reports `what` if this dialect has no `feature`.
  ///
  /// @return whether it has
  boolean require(Feature feature, SyntaxCode code, Span span, String what) {
    boolean present = feature.isIn(dialect);
    if (!present) {
      report(code, span, what + " needs " + feature.needed() + "; " + tree.dialect().ofFile());
    }
    return present;
  }

  /// What was found, in the order of the text.
  List<SyntaxError> sorted() {
    return errors.stream()
        .sorted(
            Comparator.comparingInt((SyntaxError e) -> e.span().start())
                .thenComparingInt(e -> e.span().end())
                .thenComparing(SyntaxError::code))
        .toList();
  }
}
