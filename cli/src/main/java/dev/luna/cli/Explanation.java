package dev.luna.cli;

import dev.luna.check.Rule;
import dev.luna.cli.explain.CodePage;
import dev.luna.cli.explain.CodePages;
import dev.luna.config.FileStatus;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What `luna check --explain` says.
final class Explanation {
  private static final String ALL = "all";

  private Explanation() {}

  /// The page of a code, or the list of all codes for `all`. Throws for what is no code.
  static String of(String code) {
    CodePages pages = CodePages.load();
    if (code.equals(ALL)) {
      return pages.all().stream()
          .map(page -> "%-25s%s%n".formatted(page.code(), page.summary().replace('`', '\'')))
          .collect(Collectors.joining());
    }
    CodePage page = pages.page(code).orElseThrow(() -> unknown(code, pages));
    return page.code() + "\n\n" + page.text() + use(page.code());
  }

  /// How bad it is, and how it is silenced.
  private static String use(String code) {
    return Arrays.stream(Rule.values())
        .filter(rule -> rule.code().equals(code))
        .map(rule ->
            """

            Severity: %s, of the group '%s'%s
            Not here: ---@diagnostic disable-next-line: %s
            Nowhere:  [check.severity] %4$s = "off" in Luna.toml
            """
                .formatted(
                    rule.severity().word(),
                    rule.group().code(),
                    rule.status() == FileStatus.NONE ? "; off unless Luna.toml gives it one" : "",
                    code))
        .collect(Collectors.joining());
  }

  private static UsageError unknown(String code, CodePages pages) {
    return new UsageError(
        "unknown code '%s' (--explain)".formatted(code)
            + Suggestion.orElse(code, pages.codes(), "'luna check --explain all' lists the codes"));
  }
}
