package dev.luna.testkit.lsp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// The base protocol: a header with a length, an empty line, that many bytes.
final class Frames {
  private static final String LENGTH = "content-length:";

  private Frames() {}

  /// The bytes of one message, header and all.
  static byte[] encode(String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    byte[] header =
        ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] frame = new byte[header.length + body.length];
    System.arraycopy(header, 0, frame, 0, header.length);
    System.arraycopy(body, 0, frame, header.length, body.length);
    return frame;
  }

  /// The next message; empty at the end of the stream.
  ///
  /// @throws IOException if the stream ends within a message, or what comes is none: a stray line
  ///   on stdout, say
  static Optional<String> read(InputStream in) throws IOException {
    int length = -1;
    for (Optional<String> line = headerLine(in); ; line = headerLine(in)) {
      if (line.isEmpty()) {
        return Optional.empty();
      }
      String header = line.get();
      if (header.isEmpty()) {
        break;
      }
      if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = Integer.parseInt(header.substring(LENGTH.length()).strip());
      } else if (header.indexOf(':') < 0) {
        throw new IOException("not a header: " + header);
      }
    }
    if (length < 0) {
      throw new IOException("a header without Content-Length");
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException("message ends after " + body.length + " of " + length + " bytes");
    }
    return Optional.of(new String(body, StandardCharsets.UTF_8));
  }

  private static Optional<String> headerLine(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        if (line.isEmpty()) {
          return Optional.empty();
        }
        throw new EOFException("stream ends within a header: " + line);
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return Optional.of(line.toString());
  }
}
