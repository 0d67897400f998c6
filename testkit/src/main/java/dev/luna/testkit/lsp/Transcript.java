package dev.luna.testkit.lsp;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What went over the pipes, in order, for the eyes of whoever looks into a failure. Written to by
/// several threads.
final class Transcript {
  private static final int LONGEST_LINE = 1_500;

  private final long start = System.nanoTime();
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  void sent(String what) {
    add("-->", what);
  }

  void received(String what) {
    add("<--", what);
  }

  /// A line of the server's stderr, or of ours about it.
  void remark(String what) {
    add("   ", what);
  }

  private void add(String arrow, String what) {
    lines.add("%6d ms %s %s".formatted((System.nanoTime() - start) / 1_000_000, arrow, what));
  }

  @Override
  public String toString() {
    var out = new StringBuilder();
    for (String line : lines) {
      boolean whole = line.length() <= LONGEST_LINE;
      out.append(
              whole
                  ? line
                  : line.substring(0, LONGEST_LINE) + " … " + line.length() + " characters")
          .append('\n');
    }
    return out.toString();
  }
}
