package dev.luna.check;

import java.util.Locale;

/// How bad a [Finding] is, worst first.
public enum Severity {
  ERROR,
  WARNING,
  INFORMATION,
  HINT;

  /// How it is written, for instance `warning`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
