package dev.luna.lsp.session;

import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// The queue in front of the writer. Anybody adds, without waiting; one thread takes.
final class Inbox {
  private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();

  void add(Event event) {
    events.add(event);
  }

  /// Waits for the next event.
  Event take() throws InterruptedException {
    return events.take();
  }

  /// The event that [#take] would give now, or null.
  @Nullable Event peek() {
    return events.peek();
  }

  /// Drops the event that [#peek] has shown.
  void drop() {
    events.remove();
  }
}
