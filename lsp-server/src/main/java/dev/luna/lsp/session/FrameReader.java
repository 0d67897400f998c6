package dev.luna.lsp.session;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Takes frames (`Content-Length: n`, an empty line, n bytes) out of a stream, and finds back to
/// them when a client miscounts.
///
/// lsp4j's own reader loses its place for good after one frame with a wrong length: the next header
/// then stands behind the rest of a body on one line. Here a header is looked for at the end of a
/// line, too.
final class FrameReader {
  /// The largest body that is read; larger ones are skipped.
  static final long MAX_BODY_BYTES = 64L << 20;

  // No header is that long: what is longer is the rest of a body, and its end is what counts.
  private static final int MAX_LINE = 4096;
  private static final String LENGTH = "content-length:";

  private final InputStream in;
  private volatile boolean open = true;

  FrameReader(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /// Who takes what is read, on the reading thread.
  interface Receiver {

    /// The body of a frame.
    void frame(String body);

    /// Something that is no frame.
    void broken(String why);
  }

  /// Reads until the stream ends, somebody closes this reader, or the stream cannot be read.
  void listen(Receiver receiver) throws IOException {
    while (open) {
      OptionalLong length = readHeader(receiver);
      if (length.isEmpty()) {
        return;
      }
      if (length.getAsLong() > MAX_BODY_BYTES) {
        receiver.broken("a frame of " + length.getAsLong() + " bytes is too large, it is skipped");
        in.skipNBytes(length.getAsLong());
      } else {
        int wanted = (int) length.getAsLong();
        byte[] body = in.readNBytes(wanted);
        if (body.length < wanted) {
          receiver.broken(
              "expected %d bytes, found the end after %d".formatted(wanted, body.length));
          return;
        }
        receiver.frame(new String(body, StandardCharsets.UTF_8));
      }
    }
  }

  /// Lets [#listen] return after the frame that it is at.
  void close() {
    open = false;
  }

  /// Reads lines up to an empty one and gives the length that they name; nothing at the end of the
  /// stream.
  private OptionalLong readHeader(Receiver receiver) throws IOException {
    long length = -1;
    boolean blank = true;
    for (String line = readLine(); line != null; line = readLine()) {
      if (!line.isEmpty()) {
        blank = false;
        int at = line.toLowerCase(Locale.ROOT).lastIndexOf(LENGTH);
        if (at > 0) {
          receiver.broken("expected a header, found " + line.length() + " other characters");
        }
        if (at >= 0) {
          length = parse(line.substring(at + LENGTH.length()).trim());
        }
      } else if (length >= 0) {
        return OptionalLong.of(length);
      } else if (!blank) {
        receiver.broken("expected a header with a Content-Length");
        blank = true;
      }
    }
    if (!blank) {
      receiver.broken("expected a frame, found the end in its header");
    }
    return OptionalLong.empty();
  }

  private static long parse(String number) {
    try {
      return Long.parseLong(number);
    } catch (NumberFormatException notANumber) {
      return -1;
    }
  }

  /// The next line without its end, or its last characters if it is very long; null if there is
  /// nothing before the end of the stream.
  private @Nullable String readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n') {
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r'
            ? line.substring(0, end - 1)
            : line.toString();
      }
      if (line.length() == MAX_LINE) {
        line.delete(0, MAX_LINE / 2);
      }
      line.append((char) c);
    }
    return line.isEmpty() ? null : line.toString();
  }
}
