package dev.luna.lsp.session;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The real time.
final class SystemClock implements Clock, AutoCloseable {
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, Threads.named("luna-clock"));

  SystemClock() {
    timer.setRemoveOnCancelPolicy(true);
  }

  @Override
  public long millis() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  @Override
  public Alarm schedule(Duration delay, Runnable action) {
    var call = timer.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
    return () -> call.cancel(false);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
