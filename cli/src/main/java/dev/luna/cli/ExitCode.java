package dev.luna.cli;

/// What a process that ends tells scripts: a part of the contract with them.
final class ExitCode {
  /// All is well.
  static final int FINE = 0;

  /// There are findings that the user asked to fail on.
  static final int FINDINGS = 1;

  /// The command cannot be carried out as it was given.
  static final int USAGE = 2;

  /// Luna has a fault, or could not write its output.
  static final int INTERNAL = 3;

  /// The reader of the output went away: 128 and the number of SIGPIPE, as shells have it.
  static final int CLOSED_PIPE = 141;

  private ExitCode() {}
}
