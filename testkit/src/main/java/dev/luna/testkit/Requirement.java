package dev.luna.testkit;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// What a test needs of the machine and may not find.
///
/// On a developer's machine the test is skipped, and says so on stderr, once per test and in one
/// line; in CI (`CI=true`) it fails, because there a skipped test is a hole that nobody sees.
public final class Requirement {
  private Requirement() {}

  /// Ends the test that needs `what`, which is not there.
  ///
  /// @param remedy what to install or do
  public static void missing(String what, String remedy) {
    missing(what, remedy, "true".equals(System.getenv("CI")));
  }

  static void missing(String what, String remedy, boolean ci) {
    String reason = "%s is missing: %s".formatted(what, remedy);
    if (ci) {
      Assertions.fail(reason);
    }
    skip(reason);
  }

  /// The same for what is taken from a moving suite of Debian, which may be gone tomorrow through
  /// nobody's fault: this alone is skipped in CI as well.
  public static void movingSuiteMissing(String what, String remedy) {
    skip("%s is missing (a moving suite): %s".formatted(what, remedy));
  }

  private static void skip(String reason) {
    System.err.println("SKIPPED " + reason);
    Assumptions.abort(reason);
  }
}
