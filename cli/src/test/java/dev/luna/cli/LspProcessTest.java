package dev.luna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The end of the real process, while a big file is being parsed. How long that takes is compared
/// with how long the file takes in the same minute, because on a busy machine a second is nothing.
@Tag("slow")
final class LspProcessTest {
  /// Lua as it stands in JSON.
  private static final String BIG = "f(a, { b = 1, c.d }, e)\\n".repeat(300_000);

  private static final String PUBLISHED = "textDocument/publishDiagnostics";

  @Test
  void neitherExitNorAClosedInputWaitsForTheParse() throws Exception {
    Duration parse;
    try (Server server = Server.withBigFile()) {
      long start = System.nanoTime();
      server.readUntil(PUBLISHED);
      parse = Duration.ofNanos(System.nanoTime() - start);
    }
    try (Server server = Server.withBigFile()) {
      assertThat(server.timeToEnd(() -> server.say(EXIT))).isLessThan(parse.dividedBy(2));
      assertThat(server.process.exitValue()).isEqualTo(1);
    }
    try (Server server = Server.withBigFile()) {
      assertThat(server.timeToEnd(server.process.getOutputStream()::close))
          .isLessThan(parse.dividedBy(2));
    }
  }

  private static final String EXIT = "{'jsonrpc':'2.0','method':'exit'}";

  private interface Action {
    void run() throws IOException;
  }

  private record Server(Process process) implements AutoCloseable {

    /// One that has read the whole of the big file, and has hardly begun to parse it.
    static Server withBigFile() throws IOException {
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      Server server =
          new Server(
              new ProcessBuilder(
                      List.of(
                          java.toString(),
                          "-cp",
                          System.getProperty("java.class.path"),
                          "dev.luna.cli.Main",
                          "lsp"))
                  .redirectError(ProcessBuilder.Redirect.DISCARD)
                  .start());
      server.say(
          "{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'processId':null,"
              + "'rootUri':null,'capabilities':{}}}");
      server.readUntil("positionEncoding");
      server.say("{'jsonrpc':'2.0','method':'initialized','params':{}}");
      server.say(
          "{'jsonrpc':'2.0','method':'textDocument/didOpen','params':{'textDocument':{"
              + "'uri':'file:///big.lua','languageId':'lua','version':1,'text':'"
              + BIG
              + "'}}}");
      // The reader answers this by itself, so what was sent before has been read.
      server.say("{'jsonrpc':'2.0','id':2,'method':'no/such','params':{}}");
      server.readUntil("no/such");
      return server;
    }

    /// @param message JSON with `'` for `"`
    void say(String message) throws IOException {
      byte[] body = message.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
      var out = process.getOutputStream();
      out.write(
          ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(body);
      out.flush();
    }

    void readUntil(String wanted) throws IOException {
      InputStream in = process.getInputStream();
      StringBuilder read = new StringBuilder();
      while (read.indexOf(wanted) < 0) {
        int next = in.read();
        if (next < 0) {
          throw new AssertionError("ended without " + wanted + ": " + read);
        }
        read.append((char) next);
      }
    }

    Duration timeToEnd(Action end) throws IOException, InterruptedException {
      long start = System.nanoTime();
      end.run();
      assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
      return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }
}
