package dev.luna.check;

import dev.luna.config.Quiet;
import java.util.List;

/// What the project's `.luacheckrc` says need not be told: its `ignore`, and what is not in its
/// `only` or `enable`.
final class QuietFindings {
  private final FileContext file;
  private final List<Quiet> quiet;
  private final LuacheckCodes codes;

  QuietFindings(FileContext file) {
    this.file = file;
    this.quiet = file.settings().quiet();
    this.codes = new LuacheckCodes(quiet.isEmpty() ? List.of() : file.scopes().symbols());
  }

  /// Whether `finding` need not be told. What luacheck has no number for, it does not speak of.
  boolean covers(Finding finding) {
    if (quiet.isEmpty()) {
      return false;
    }
    String about = file.tree().source().text(finding.span());
    return codes.of(finding).stream()
        .anyMatch(number -> quiet.stream().anyMatch(q -> q.covers(number, about)));
  }
}
