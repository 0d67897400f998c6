package dev.luna.check;

/// How bad a [Finding] is, worst first.
public enum Severity {
  ERROR,
  WARNING,
  INFORMATION,
  HINT
}
