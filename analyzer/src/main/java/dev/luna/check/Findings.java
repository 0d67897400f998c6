package dev.luna.check;

import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes down what the rules find, as bad as the user's settings say.
final class Findings {
  private final Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
  private final List<Finding> all = new ArrayList<>();

  Findings(RuleSettings settings) {
    for (Rule rule : Rule.values()) {
      settings.severity(rule).ifPresent(severity -> severities.put(rule, severity));
    }
  }

  /// Whether anybody wants to know, so that a rule need not look if not.
  boolean wants(Rule rule) {
    return severities.containsKey(rule);
  }

  /// @param message one sentence without a full stop
  void add(Rule rule, Span span, String message, Finding.Note... notes) {
    Severity severity = severities.get(rule);
    if (severity != null) {
      all.add(new Finding(rule.code(), severity, span, message, List.of(notes), rule.tags()));
    }
  }

  /// The same, explained by a declaration that may be in another file.
  void add(Rule rule, Span span, String message, Finding.Elsewhere elsewhere) {
    add(rule, span, message, Optional.of(elsewhere));
  }

  /// The same, if there is such a declaration.
  void add(Rule rule, Span span, String message, Optional<Finding.Elsewhere> elsewhere) {
    Severity severity = severities.get(rule);
    if (severity != null) {
      all.add(
          new Finding(
              rule.code(),
              severity,
              span,
              message,
              List.of(),
              rule.tags(),
              elsewhere.stream().toList()));
    }
  }

  List<Finding> all() {
    return List.copyOf(all);
  }
}
