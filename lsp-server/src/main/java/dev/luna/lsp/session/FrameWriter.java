package dev.luna.lsp.session;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;

/// Sends messages, in the order in which they are given.
///
/// A message becomes bytes on the thread that gives it, so that one that cannot be written fails
/// where it comes from. Only the writing waits for the client, on a thread of its own: a client
/// that writes without reading must not stop us from reading.
final class FrameWriter implements MessageConsumer {
  private static final byte[] END = {};

  private final OutputStream out;
  private final MessageJsonHandler json;
  private final ServerLog log;
  private final LinkedBlockingQueue<byte[]> frames = new LinkedBlockingQueue<>();
  private final Thread thread;

  FrameWriter(OutputStream out, MessageJsonHandler json, ServerLog log) {
    this.out = out;
    this.json = json;
    this.log = log;
    this.thread = Threads.start("luna-lsp-out", this::run);
  }

  @Override
  public void consume(Message message) {
    byte[] body = json.serialize(message).getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] frame = new byte[head.length + body.length];
    System.arraycopy(head, 0, frame, 0, head.length);
    System.arraycopy(body, 0, frame, head.length, body.length);
    frames.add(frame);
  }

  private void run() {
    try {
      for (byte[] frame = frames.take(); frame != END; frame = frames.take()) {
        out.write(frame);
        if (frames.isEmpty()) {
          out.flush();
        }
      }
      out.flush();
    } catch (IOException e) {
      // The client has gone; the reader notices that at its end, too.
      log.info("cannot send: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Sends what is still to be sent, for at most `patience`, and stops.
  void finish(Duration patience) {
    frames.add(END);
    try {
      if (!thread.join(patience)) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
