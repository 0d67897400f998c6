package dev.luna.lsp.session;

import dev.luna.index.Cancelled;
import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// The threads that answer requests, and behind these work in the background.
final class Workers implements AutoCloseable {
  /// How many there are.
  static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

  // Discarding, because the writer may still be at work when the conversation is over.
  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          0,
          TimeUnit.SECONDS,
          new PriorityBlockingQueue<>(),
          Threads.named("luna-worker"),
          new ThreadPoolExecutor.DiscardPolicy());

  private final AtomicLong count = new AtomicLong();

  /// Who goes before whom.
  enum Priority {
    REQUEST,
    BACKGROUND
  }

  /// A piece of work that may be called off.
  interface Task {
    Priority priority();

    void run();

    /// Instead of an end: the work has noticed that it is no longer wanted.
    void cancelled();

    /// Instead of an end: a mistake of ours.
    void failed(Throwable bug);
  }

  /// Runs `task` as soon as a thread is free.
  void submit(Task task) {
    pool.execute(new Job(task, count.incrementAndGet()));
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }

  /// A task in its place: by priority, then first come first served.
  private record Job(Task task, long number) implements Runnable, Comparable<Job> {
    private static final Comparator<Job> ORDER =
        Comparator.comparing((Job job) -> job.task.priority()).thenComparingLong(Job::number);

    @Override
    public int compareTo(Job other) {
      return ORDER.compare(this, other);
    }

    // The one place where Cancelled is caught, and bugs of ours are.
    @Override
    public void run() {
      try {
        task.run();
      } catch (Cancelled _) {
        task.cancelled();
      } catch (RuntimeException | Error bug) {
        task.failed(bug);
      }
    }
  }
}
