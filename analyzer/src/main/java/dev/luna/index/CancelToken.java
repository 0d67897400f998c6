package dev.luna.index;

/// A flag that one thread raises and others look at: the answer is not wanted any more.
///
/// It is never lowered. Safe for use by several threads.
public final class CancelToken {
  private volatile boolean cancelled;

  /// Raises the flag.
  public void cancel() {
    cancelled = true;
  }

  public boolean isCancelled() {
    return cancelled;
  }

  /// Throws [Cancelled] if the flag is raised.
  public void check() {
    if (cancelled) {
      throw Cancelled.INSTANCE;
    }
  }
}
