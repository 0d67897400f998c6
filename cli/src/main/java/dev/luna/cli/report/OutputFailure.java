package dev.luna.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Standard output cannot be written.
public final class OutputFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  // What Linux, macOS and Windows say when the reader of a pipe is gone; the JDK has no type for
  // it.
  private static final List<String> CLOSED =
      List.of("broken pipe", "pipe is being closed", "pipe has been ended");

  OutputFailure(IOException cause) {
    super(cause.getMessage() == null ? "writing failed" : cause.getMessage(), cause);
  }

  /// Whether it is only that nobody reads any more, as in `luna check | head`.
  public boolean isClosedPipe() {
    String words = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
    return CLOSED.stream().anyMatch(words::contains);
  }
}
