package dev.luna.cli;

/// The command cannot be carried out as it was given. The message is for the user: what, where in
/// parentheses, and after a colon what to do.
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageError(String message) {
    super(message);
  }
}
