package dev.luna.project;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Variables of the environment within paths: `$HOME`, `${env:HOME}`, `{env:HOME}`.
final class Placeholders {
  private static final Pattern VARIABLE =
      Pattern.compile("\\$?\\{env:(\\w+)\\}|\\$\\{(\\w+)\\}|\\$(\\w+)");

  private Placeholders() {}

  /// The first variable in `text` that is not set.
  static Optional<String> unset(String text, Map<String, String> environment) {
    return VARIABLE
        .matcher(text)
        .results()
        .map(Placeholders::name)
        .filter(name -> !environment.containsKey(name))
        .findFirst();
  }

  private static String name(MatchResult match) {
    String first = match.group(1) != null ? match.group(1) : match.group(2);
    return first != null ? first : match.group(3);
  }

  /// `text` with what the variables hold; one that is not set stays as it is written, so that the
  /// path leads nowhere rather than elsewhere.
  static String fill(String text, Map<String, String> environment) {
    return VARIABLE
        .matcher(text)
        .replaceAll(match -> {
          String value = environment.getOrDefault(name(match), match.group());
          return Matcher.quoteReplacement(value);
        });
  }
}
