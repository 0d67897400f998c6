package dev.luna.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.io.JsonStringEncoder;

/// An editor that says what `session.jsonl` says, one message a line, and waits as editors do: for
/// the answer to a request, for the diagnostics after a change.
///
/// `${file}` in a message is the content of that file. If an answer does not come, the input ends,
/// and with it the server, without the `shutdown` that would make it end with 0.
final class TrainingEditor {
  private static final long PATIENCE_MILLIS = 20_000;
  private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
  private static final Pattern CHANGE = Pattern.compile("textDocument/did(Open|Change)");
  private static final Pattern FILE = Pattern.compile("\\$\\{([^}]+)}");

  private final Path folder;
  private final PipedInputStream input = new PipedInputStream(1 << 16);
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  private TrainingEditor(Path folder) {
    this.folder = folder;
  }

  /// An editor that is already talking, on a thread of its own.
  static TrainingEditor start(Path folder) throws IOException {
    TrainingEditor editor = new TrainingEditor(folder);
    PipedOutputStream out = new PipedOutputStream(editor.input);
    Thread.ofPlatform().daemon().name("training-editor").start(() -> editor.talk(out));
    return editor;
  }

  /// What the server reads.
  InputStream input() {
    return input;
  }

  /// Where the server writes.
  OutputStream output() {
    return output;
  }

  private void talk(PipedOutputStream out) {
    try (out) {
      for (String line : Files.readAllLines(folder.resolve("session.jsonl"))) {
        int before = output.size();
        byte[] body = withFiles(line).getBytes(StandardCharsets.UTF_8);
        out.write(
            "Content-Length: %d\r\n\r\n"
                .formatted(body.length)
                .getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        if (!isAnswered(line, before)) {
          System.err.println("no answer to " + line);
          return;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String withFiles(String line) {
    return FILE.matcher(line).replaceAll(this::content);
  }

  private String content(MatchResult file) {
    try {
      String text = Files.readString(folder.resolve(file.group(1)));
      return Matcher.quoteReplacement(
          new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isAnswered(String line, int before) {
    Matcher request = ID.matcher(line);
    if (request.find()) {
      return isSaid("\"id\":" + request.group(1), before);
    }
    return !CHANGE.matcher(line).find() || isSaid("publishDiagnostics", before);
  }

  private boolean isSaid(String words, int before) {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (System.currentTimeMillis() < end) {
      if (output.toString(StandardCharsets.UTF_8).indexOf(words, before) >= 0) {
        return true;
      }
      LockSupport.parkNanos(1_000_000);
    }
    return false;
  }
}
