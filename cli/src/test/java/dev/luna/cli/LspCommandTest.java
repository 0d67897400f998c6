package dev.luna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LspCommandTest {
  private final PrintStream systemOut = System.out;
  @TempDir Path folder;

  @AfterEach
  void giveStandardOutputBack() {
    System.setOut(systemOut);
  }

  private static String frame(String json) {
    int length = json.getBytes(StandardCharsets.UTF_8).length;
    return "Content-Length: " + length + "\r\n\r\n" + json;
  }

  private static String conversation() {
    return frame(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":null,"
                + "\"rootUri\":null,\"capabilities\":{}}}")
        + frame("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}")
        + frame("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}")
        + frame("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
  }

  @Test
  void aConversationGoesOverTheConsole() {
    var result =
        Cli.in(folder)
            .input(conversation())
            .run("lsp", "--stdio", "--log", "l.txt", "--clientProcessId=" + parent());

    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith("Content-Length: ").contains("\"positionEncoding\"");
    assertThat(folder.resolve("l.txt")).exists();
  }

  private static long parent() {
    return ProcessHandle.current().parent().orElseThrow().pid();
  }

  @Test
  void nobodyElseWritesToStandardOutput() {
    Cli.in(folder).input(conversation()).run("lsp");

    assertThat(System.out).isSameAs(System.err);
  }

  @Test
  void aConversationGoesOverASocket() throws Exception {
    try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var code =
          CompletableFuture.supplyAsync(
              () -> Cli.in(folder).run("lsp", "--socket", "" + listener.getLocalPort()).code());
      try (var editor = listener.accept()) {
        editor.getOutputStream().write(conversation().getBytes(StandardCharsets.UTF_8));
        editor.getOutputStream().flush();
        String answers = new String(editor.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answers).contains("\"positionEncoding\"");
      }
      assertThat(code.get()).isZero();
    }
  }
}
