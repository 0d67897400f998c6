package dev.luna.cli;

import dev.luna.cli.explain.CodePage;
import dev.luna.cli.explain.CodePages;
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
          .map(page -> "%-24s%s%n".formatted(page.code(), page.summary().replace('`', '\'')))
          .collect(Collectors.joining());
    }
    CodePage page = pages.page(code).orElseThrow(() -> unknown(code, pages));
    return page.code() + "\n\n" + page.text();
  }

  private static UsageError unknown(String code, CodePages pages) {
    return new UsageError(
        "unknown code '%s' (--explain)".formatted(code)
            + Suggestion.orElse(code, pages.codes(), "'luna check --explain all' lists the codes"));
  }
}
