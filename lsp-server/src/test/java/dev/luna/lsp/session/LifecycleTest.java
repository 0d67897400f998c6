package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonNull;
import dev.luna.testkit.lsp.Json;
import dev.luna.testkit.lsp.ResponseError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifecycleTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void initializeTellsWhoAndWhat() {
    var server = TestServer.start();
    server.client.converse(client -> {
      var result = client.initialize("{}");
      assertThat(Json.at(result, "serverInfo/name").getAsString()).isEqualTo("luna");
      assertThat(Json.at(result, "serverInfo/version").getAsString()).isEqualTo("test");
      assertThat(Json.at(result, "capabilities/textDocumentSync/change").getAsInt()).isEqualTo(2);
    });
  }

  @Test
  void requestBeforeInitializeIsRefused() {
    var server = TestServer.start();
    server.client.converse(client -> {
      assertError(TestServer.SERVER_NOT_INITIALIZED, server, "textDocument/documentSymbol");
      assertError(TestServer.SERVER_NOT_INITIALIZED, server, "no/such");
      assertError(TestServer.SERVER_NOT_INITIALIZED, server, "shutdown");
      client.initialize("{}");
    });
  }

  @Test
  void notificationBeforeInitializeIsDropped() {
    var server = TestServer.start();
    server.client.converse(client -> {
      server.open("local = 1");
      client.initialize("{}");
      server.open(TestServer.URI, 7, "local = 2");
      assertThat(Json.at(server.diagnostics(7), "diagnostics").getAsJsonArray()).isNotEmpty();
      assertThat(client.transcript()).doesNotContain("\"version\":1,\"diagnostics\"");
    });
  }

  @Test
  void secondInitializeIsRefused() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      assertThatExceptionOfType(ResponseError.class)
          .isThrownBy(() -> client.initialize("{}"))
          .matches(e -> e.code() == TestServer.INVALID_REQUEST);
    });
  }

  @Test
  void initializeWithoutParametersIsRefusedAndMayBeRepeated() {
    var server = TestServer.start();
    server.client.converse(client -> {
      assertError(TestServer.INVALID_PARAMS, server, "initialize");
      client.initialize("{}");
    });
  }

  @Test
  void afterShutdownOnlyExitIsAllowed() throws Exception {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      client.call("shutdown", JsonNull.INSTANCE);
      assertError(TestServer.INVALID_REQUEST, server, "textDocument/documentSymbol");
      assertError(TestServer.INVALID_REQUEST, server, "shutdown");
      assertError(TestServer.INVALID_REQUEST, server, "initialize");
      client.notify("exit", JsonNull.INSTANCE);
      assertThat(server.exitCode(SECOND)).isZero();
    });
  }

  @Test
  void exitWithoutShutdownIsAFailure() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      client.notify("exit", JsonNull.INSTANCE);
      assertThat(server.exitCode(SECOND)).isEqualTo(1);
    });
  }

  @Test
  void exitIsObeyedBeforeInitialize() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.notify("exit", JsonNull.INSTANCE);
      assertThat(server.exitCode(SECOND)).isEqualTo(1);
    });
  }

  @Test
  void closedInputEndsTheConversation() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      client.closeInput();
      assertThat(server.exitCode(SECOND)).isEqualTo(1);
    });
  }

  @Test
  void closedInputAfterShutdownIsAGoodEnd() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      client.call("shutdown", JsonNull.INSTANCE);
      client.closeInput();
      assertThat(server.exitCode(SECOND)).isZero();
    });
  }

  @Test
  void deathOfTheClientsProcessEndsTheConversation() throws Exception {
    var process = new ProcessBuilder("sleep", "60").start();
    var server = TestServer.start();
    server.client.converse(client -> {
      client.call("initialize", Json.of("{processId: ?, capabilities: {}}", process.pid()));
      assertThat(server.isOver()).isFalse();
      process.destroyForcibly();
      assertThat(server.exitCode(Duration.ofSeconds(5))).isEqualTo(1);
    });
  }

  @Test
  void deathOfTheProcessNamedOnTheCommandLineEndsTheConversation() throws Exception {
    var process = new ProcessBuilder("sleep", "60").start();
    var server =
        TestServer.start(
            new LspOptions(
                "test", Optional.empty(), Optional.empty(), OptionalLong.of(process.pid())));
    server.client.converse(client -> {
      client.initialize("{}");
      process.destroyForcibly();
      assertThat(server.exitCode(Duration.ofSeconds(5))).isEqualTo(1);
    });
  }

  @Test
  void processThatCannotBeSeenIsNotWatched() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.call("initialize", Json.of("{processId: ?, capabilities: {}}", Integer.MAX_VALUE));
      assertError(TestServer.METHOD_NOT_FOUND, server, "no/such");
    });
  }

  @Test
  void logTellsTheConversation(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("luna.log");
    var server =
        TestServer.start(
            new LspOptions("test", Optional.empty(), Optional.of(log), OptionalLong.empty()));
    server.client.converse(client -> {
      client.initialize("{}");
      client.notify("no/such", Json.of("{}"));
      client.shutdown();
      server.exitCode(SECOND);
      assertThat(Files.readString(log))
          .contains("unknown notification no/such is ignored", "the conversation is over");
    });
  }

  private static void assertError(int code, TestServer server, String method) {
    assertThatExceptionOfType(ResponseError.class)
        .isThrownBy(() -> server.client.call(method, JsonNull.INSTANCE))
        .matches(e -> e.code() == code, "has code " + code);
  }
}
