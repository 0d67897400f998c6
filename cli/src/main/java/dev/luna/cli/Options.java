package dev.luna.cli;

import dev.luna.check.Severity;
import dev.luna.text.NearestWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the values of options and arguments. A wrong one is answered with what is right.
final class Options {
  private Options() {}

  /// All severities by their words, worst first.
  static Map<String, Severity> severities() {
    Map<String, Severity> all = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      all.put(severity.word(), severity);
    }
    return all;
  }

  /// The severity from which on a check fails; empty for `never`. Without a word, it is
  /// [Severity#WARNING].
  static Optional<Severity> severityOrNever(@Nullable String word) {
    Map<String, Severity> bySeverity = severities();
    List<String> choices = new ArrayList<>(bySeverity.keySet());
    choices.add("never");
    String chosen = word == null ? "warning" : word;
    choice("--fail-on", "severity", chosen, choices);
    return Optional.ofNullable(bySeverity.get(chosen));
  }

  /// The least severity that is shown. Without a word it is [Severity#WARNING], or what makes the
  /// command fail: that is never hidden.
  ///
  /// @param limit see [#severityOrNever]
  static Severity leastShown(@Nullable String word, Optional<Severity> limit) {
    if (word == null) {
      return limit.filter(l -> l.compareTo(Severity.WARNING) > 0).orElse(Severity.WARNING);
    }
    Map<String, Severity> bySeverity = severities();
    choice("--severity", "severity", word, bySeverity.keySet());
    return Objects.requireNonNull(bySeverity.get(word));
  }

  /// Throws if `value` is none of `choices`.
  static void choice(String option, String kind, String value, Collection<String> choices) {
    if (!choices.contains(value)) {
      throw new UsageError(unknown(option, kind, value, List.copyOf(choices)));
    }
  }

  /// What to say if `value` is none of `choices`: the nearest of them, if there is one, and all.
  static String unknown(String option, String kind, String value, List<String> choices) {
    return "unknown %s '%s' (%s)".formatted(kind, value, option)
        + NearestWord.question(value, choices).map(asked -> asked + " Choose ").orElse(": choose ")
        + oneOf(choices);
  }

  /// Throws if `path` is empty: an unset variable of a script must not mean some other file.
  ///
  /// @param instead what to do
  static void path(String path, String instead) {
    if (path.isEmpty()) {
      throw new UsageError("a path is empty: " + instead);
    }
  }

  /// `a, b or c`.
  static String oneOf(List<String> choices) {
    return String.join(", ", choices.subList(0, choices.size() - 1)) + " or " + choices.getLast();
  }
}
