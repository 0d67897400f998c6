package dev.luna.cli.report;

import dev.luna.cli.check.CheckedFile;
import dev.luna.cli.check.Tally;

/// A way of showing what was found. It is told of every file in order, and of the end.
public interface Report {
  void add(CheckedFile file);

  void finish(Tally tally);
}
