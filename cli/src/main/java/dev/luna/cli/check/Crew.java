package dev.luna.cli.check;

import dev.luna.project.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Threads that share a list of things to do.
public final class Crew implements Parallel, AutoCloseable {
  // Chains of declarations are followed by recursion, as long as the code has them. The memory is
  // only reserved; what is not used costs nothing.
  private static final long STACK_BYTES = 512L << 20;

  private final ExecutorService pool;

  /// A crew of `size` threads.
  public Crew(int size) {
    pool = Executors.newFixedThreadPool(size, task -> new Thread(null, task, "check", STACK_BYTES));
  }

  @Override
  public <A, B> List<B> map(List<A> items, Function<A, B> work) {
    List<B> results = new ArrayList<>();
    try {
      each(items, work, results::add);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    return results;
  }

  /// Hands over each result in the order of the items, on the calling thread, as soon as it and all
  /// before it are there.
  ///
  /// @throws InterruptedException if the calling thread is interrupted
  <A, B> void each(List<A> items, Function<A, B> work, Consumer<B> result)
      throws InterruptedException {
    List<Future<B>> results =
        items.stream().map(item -> pool.submit(() -> work.apply(item))).toList();
    try {
      for (Future<B> each : results) {
        result.accept(each.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      results.forEach(each -> each.cancel(true));
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
