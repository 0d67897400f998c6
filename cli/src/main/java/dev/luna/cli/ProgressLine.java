package dev.luna.cli;

import dev.luna.cli.check.Progress;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongSupplier;

/// How far a check is, in one line on the terminal that is wiped away before anything else is
/// written there. Quick checks show none.
///
/// Only the thread that checks may use it.
final class ProgressLine implements Progress {
  private static final long FIRST = Duration.ofMillis(500).toNanos();
  private static final long EVERY = Duration.ofMillis(100).toNanos();
  private static final String WIPED = "\r\033[K";

  private final OutputStream terminal;
  private final LongSupplier nanos;
  private long next;
  private String what = "";
  private int files;
  private int through;
  private boolean shown;
  private boolean atLineStart = true;

  /// @param nanos a clock
  ProgressLine(OutputStream terminal, LongSupplier nanos) {
    this.terminal = terminal;
    this.nanos = nanos;
    this.next = nanos.getAsLong() + FIRST;
  }

  @Override
  public void begin(String stage, int count) {
    what = stage;
    files = count;
    through = 0;
    show();
  }

  @Override
  public void step() {
    through++;
    show();
  }

  private void show() {
    long now = nanos.getAsLong();
    if (now < next || !atLineStart) {
      return;
    }
    next = now + EVERY;
    shown = true;
    String count = files == 0 ? "" : " (%d of %d files)".formatted(through, files);
    write(WIPED + what + count + " …");
  }

  void wipe() {
    if (shown) {
      write(WIPED);
      shown = false;
    }
  }

  private void write(String text) {
    try {
      terminal.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException noTerminalAnyMore) {
      shown = false; // whoever could miss it is gone
    }
  }

  /// `out`, which may be the same terminal: before it is written to, the line is wiped, and shown
  /// again only where a line ends.
  OutputStream before(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        wipe();
        if (length > 0) {
          atLineStart = bytes[offset + length - 1] == '\n';
        }
        out.write(bytes, offset, length);
      }
    };
  }
}
