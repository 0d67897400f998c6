package dev.luna.cli.report;

import dev.luna.check.Severity;
import dev.luna.cli.check.CheckedFile;
import dev.luna.cli.check.Tally;

/// A report of what is bad enough. The counts at its end are those of everything.
public record FilteredReport(Report report, Severity least) implements Report {

  @Override
  public void add(CheckedFile file) {
    report.add(file.atLeast(least));
  }

  @Override
  public void finish(Tally tally) {
    report.finish(tally);
  }
}
