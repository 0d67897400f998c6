package dev.luna.lsp.session;

import java.time.Duration;

/// The time, and calls at a later one. Tests bring their own.
public interface Clock {

  /// Milliseconds since some moment.
  long millis();

  /// Calls `action`, which must be short, after `delay` on a thread of the clock's.
  Alarm schedule(Duration delay, Runnable action);

  /// A call that is still to come.
  interface Alarm {

    /// Calls it off; does nothing if it is too late.
    void cancel();
  }
}
