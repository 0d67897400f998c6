package dev.luna.cli.check;

import dev.luna.check.Finding;
import dev.luna.check.Severity;

/// Counts what was checked and found.
public final class Tally {
  private final int[] bySeverity = new int[Severity.values().length];
  private int files;
  private int unchecked;
  private long lines;
  private long characters;

  public void add(CheckedFile file) {
    files++;
    switch (file) {
      case CheckedFile.Clean clean -> add(clean.size());
      case CheckedFile.Flawed flawed -> {
        add(flawed.size());
        for (Finding finding : flawed.findings()) {
          bySeverity[finding.severity().ordinal()]++;
        }
      }
      case CheckedFile.Unchecked _ -> {
        unchecked++;
        bySeverity[Severity.ERROR.ordinal()]++;
      }
    }
  }

  private void add(CheckedFile.Size size) {
    lines += size.lines();
    characters += size.characters();
  }

  /// All files, also those that could not be checked.
  public int files() {
    return files;
  }

  /// The files that could not be checked.
  public int unchecked() {
    return unchecked;
  }

  public long lines() {
    return lines;
  }

  public long characters() {
    return characters;
  }

  /// The findings of this severity; a file that could not be checked counts as an error.
  public int count(Severity severity) {
    return bySeverity[severity.ordinal()];
  }

  /// Whether there is a finding of this severity or a worse one.
  public boolean hasAtLeast(Severity severity) {
    for (int i = 0; i <= severity.ordinal(); i++) {
      if (bySeverity[i] > 0) {
        return true;
      }
    }
    return false;
  }
}
