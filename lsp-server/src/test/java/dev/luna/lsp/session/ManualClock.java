package dev.luna.lsp.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A time that moves when the test says so.
final class ManualClock implements Clock {
  private final List<Call> calls = new ArrayList<>();
  private long now;

  private record Call(long at, Runnable action) {}

  @Override
  public synchronized long millis() {
    return now;
  }

  @Override
  public synchronized Alarm schedule(Duration delay, Runnable action) {
    Call call = new Call(now + delay.toMillis(), action);
    calls.add(call);
    notifyAll();
    return () -> {
      synchronized (this) {
        calls.removeIf(c -> c == call);
      }
    };
  }

  /// Waits until a number of calls are to come.
  synchronized void awaitScheduled(int count) throws InterruptedException {
    while (calls.size() != count) {
      wait(10);
    }
  }

  /// How many calls are to come.
  synchronized int scheduled() {
    return calls.size();
  }

  synchronized void advance(Duration duration) {
    now += duration.toMillis();
    for (Call call : List.copyOf(calls)) {
      if (call.at <= now) {
        calls.removeIf(c -> c == call);
        call.action.run();
      }
    }
  }
}
