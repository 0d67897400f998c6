package dev.luna.cli.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Standard output, buffered, in UTF-8 whatever the locale: what Luna writes is the same bytes
/// everywhere. Every failure is an [OutputFailure].
public final class Output extends OutputStream {
  private final OutputStream out;

  public Output(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 14);
  }

  public void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(bytes, 0, bytes.length);
  }

  @Override
  public void write(int b) {
    try {
      out.write(b);
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }

  /// Flushes. Standard output itself stays open.
  @Override
  public void close() {
    flush();
  }
}
