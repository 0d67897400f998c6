package dev.luna.project;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Variables of the environment within paths: `$HOME`, `${env:HOME}`, `{env:HOME}`.
final class Placeholders {
  private static final Pattern VARIABLE =
      Pattern.compile("\\$?\\{env:(\\w+)\\}|\\$\\{(\\w+)\\}|\\$(\\w+)");

  private Placeholders() {}

  /// `text` with what the variables hold; one that is not set stays as it is written, so that the
  /// path leads nowhere rather than elsewhere.
  static String fill(String text, Map<String, String> environment) {
    return VARIABLE
        .matcher(text)
        .replaceAll(match -> {
          String name =
              match.group(1) != null
                  ? match.group(1)
                  : match.group(2) != null ? match.group(2) : match.group(3);
          return Matcher.quoteReplacement(environment.getOrDefault(name, match.group()));
        });
  }
}
