package dev.luna.lsp.session;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Where the server says what the client need not know. Any thread may write.
///
/// With a file, everything goes there, with stack traces. Without one, only mistakes of our own are
/// told, in one line each on the standard error stream, which editors keep.
public final class ServerLog implements AutoCloseable {
  private final PrintStream target;
  private final boolean verbose;
  // Kept here, because java.util.logging itself only holds it weakly.
  private final Logger protocol = Logger.getLogger("org.eclipse.lsp4j");
  private final Handler bridge = new Bridge();

  private ServerLog(PrintStream target, boolean verbose) {
    this.target = target;
    this.verbose = verbose;
    protocol.setUseParentHandlers(false);
    protocol.addHandler(bridge);
  }

  /// A log that appends to `file`, or tells the worst on the standard error stream.
  ///
  /// @throws UncheckedIOException if the file cannot be written
  public static ServerLog open(Optional<Path> file) {
    if (file.isEmpty()) {
      return new ServerLog(System.err, false);
    }
    try {
      var bytes =
          Files.newOutputStream(file.get(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return new ServerLog(new PrintStream(bytes, true, StandardCharsets.UTF_8), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Something worth knowing when looking for the reason of something else.
  public void info(String message) {
    if (verbose) {
      write("info", message, null);
    }
  }

  /// A mistake of our own.
  public void bug(String what, Throwable cause) {
    if (verbose) {
      write("error", what, cause);
    } else {
      target.println("luna: internal error (" + what + "): " + cause + ": see --log FILE");
    }
  }

  // One message at a time, or stack traces mix.
  private synchronized void write(String level, String message, @Nullable Throwable cause) {
    target.println(
        LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MILLIS)
            + " "
            + level
            + " ["
            + Thread.currentThread().getName()
            + "] "
            + message);
    if (cause != null) {
      cause.printStackTrace(target);
    }
  }

  @Override
  public void close() {
    protocol.removeHandler(bridge);
    if (verbose) {
      target.close();
    } else {
      target.flush();
    }
  }

  /// Takes what lsp4j logs, which is about the client's mistakes and closed streams.
  private final class Bridge extends Handler {
    @Override
    public void publish(LogRecord message) {
      if (verbose && message.getLevel().intValue() >= Level.INFO.intValue()) {
        write("protocol", String.valueOf(message.getMessage()), message.getThrown());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
