package dev.luna.lsp.session;

import dev.luna.index.Cancelled;
import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// The two pools: one for what people wait for while they type, one for everything else, where
/// requests go before background work.
final class Workers implements AutoCloseable {
  private final ThreadPoolExecutor typing;
  private final ThreadPoolExecutor worker;
  private final AtomicLong count = new AtomicLong();

  Workers() {
    int size = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);
    typing = pool("luna-typing", 1);
    worker = pool("luna-worker", size);
  }

  private static ThreadPoolExecutor pool(String name, int size) {
    // Discarding, because the writer may still be at work when the conversation is over.
    return new ThreadPoolExecutor(
        size,
        size,
        0,
        TimeUnit.SECONDS,
        new PriorityBlockingQueue<>(),
        Threads.named(name),
        new ThreadPoolExecutor.DiscardPolicy());
  }

  /// Where a task runs, and before whom.
  enum Pool {
    TYPING,
    REQUESTS,
    BACKGROUND
  }

  /// A piece of work that may be called off.
  interface Task {
    Pool pool();

    void run();

    /// Instead of an end: the work has noticed that it is no longer wanted.
    void cancelled();

    /// Instead of an end: a mistake of ours.
    void failed(Throwable bug);
  }

  /// Runs `task` as soon as a thread is free.
  void submit(Task task) {
    (task.pool() == Pool.TYPING ? typing : worker).execute(new Job(task, count.incrementAndGet()));
  }

  @Override
  public void close() {
    typing.shutdownNow();
    worker.shutdownNow();
  }

  /// A task in its place: by pool, then first come first served.
  private record Job(Task task, long number) implements Runnable, Comparable<Job> {
    private static final Comparator<Job> ORDER =
        Comparator.comparing((Job job) -> job.task.pool()).thenComparingLong(Job::number);

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
