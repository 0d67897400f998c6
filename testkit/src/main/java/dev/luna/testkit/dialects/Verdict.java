package dev.luna.testkit.dialects;

/// What somebody says about a file.
///
/// @param accepted whether it is a program
/// @param message why not; empty if it is
public record Verdict(boolean accepted, String message) {

  public static final Verdict ACCEPTED = new Verdict(true, "");

  public static Verdict refused(String message) {
    return new Verdict(false, message);
  }

  @Override
  public String toString() {
    return accepted ? "accepts" : "refuses: " + message;
  }
}
