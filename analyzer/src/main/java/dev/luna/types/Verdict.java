package dev.luna.types;

/// Whether a value of one type may stand where another is wanted.
public enum Verdict {
  YES,
  /// Too little is known to say no.
  MAYBE,
  NO;

  /// What two conditions that must both hold amount to.
  public Verdict and(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// What two conditions of which one is enough amount to.
  public Verdict or(Verdict other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
