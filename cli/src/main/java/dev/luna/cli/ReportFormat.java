package dev.luna.cli;

import java.util.Locale;

/// How `luna check` writes what it finds.
enum ReportFormat {
  TEXT,
  JSON,
  SARIF,
  GITHUB,
  JUNIT;

  /// How users write it: picocli reads and lists it so.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
