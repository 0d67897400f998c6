package dev.luna.testkit.dialects;

/// What somebody says about a file.
///
/// @param accepted whether it is a program
/// @param message why not; empty if it is
public record Acceptance(boolean accepted, String message) {

  public static final Acceptance ACCEPTED = new Acceptance(true, "");

  public static Acceptance refused(String message) {
    return new Acceptance(false, message);
  }

  @Override
  public String toString() {
    return accepted ? "accepts" : "refuses: " + message;
  }
}
