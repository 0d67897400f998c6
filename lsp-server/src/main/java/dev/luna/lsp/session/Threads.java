package dev.luna.lsp.session;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/// The server's threads: platform threads with names. They are daemons, because the conversation's
/// end is the process's, whatever they are at.
final class Threads {
  // Generous, because chains of declarations are followed by recursion, as long as the code has
  // them; it is only reserved, not used.
  private static final long STACK_BYTES = 128L << 20;

  private Threads() {}

  /// Threads called `name-1`, `name-2` …
  static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    return body -> create(name + "-" + count.incrementAndGet(), body);
  }

  /// A started thread.
  static Thread start(String name, Runnable body) {
    Thread thread = create(name, body);
    thread.start();
    return thread;
  }

  private static Thread create(String name, Runnable body) {
    return Thread.ofPlatform().daemon().name(name).stackSize(STACK_BYTES).unstarted(body);
  }
}
