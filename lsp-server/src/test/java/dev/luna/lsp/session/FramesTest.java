package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.luna.testkit.lsp.Json;
import dev.luna.testkit.lsp.LspClient;
import dev.luna.testkit.lsp.ResponseError;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Clients that do not keep to the protocol: each gets an error, and the server lives on.
class FramesTest {

  @Test
  void badJson() {
    broken(client -> client.raw(frame("{\"jsonrpc\": ")));
  }

  @Test
  void noJsonAtAll() {
    broken(client -> client.raw(frame("hello")));
  }

  @Test
  void emptyBody() {
    refused(TestServer.INVALID_REQUEST, client -> client.raw(frame("")));
  }

  @Test
  void jsonNull() {
    refused(TestServer.INVALID_REQUEST, client -> client.raw(frame("null")));
  }

  @Test
  void batch() {
    refused(
        TestServer.INVALID_REQUEST,
        client -> client.raw(frame("[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\"}]")));
  }

  @Test
  void lengthThatIsNoNumber() {
    broken(client -> client.raw(bytes("Content-Length: abc\r\n\r\n")));
  }

  @Test
  void negativeLength() {
    broken(client -> client.raw(bytes("Content-Length: -5\r\n\r\n")));
  }

  @Test
  void lengthBeyondAnyNumber() {
    broken(client -> client.raw(bytes("Content-Length: 99999999999999999999\r\n\r\n")));
  }

  @Test
  void headerWithoutLength() {
    broken(client -> client.raw(bytes("Content-Type: x\r\n\r\n")));
  }

  @Test
  void lengthThatIsTooShort() {
    broken(client ->
        client.raw(bytes("Content-Length: 10\r\n\r\n" + "{\"jsonrpc\":\"2.0\",\"method\":\"x\"}")));
  }

  @Test
  void lengthThatIsTooLong() {
    // It takes a part of the next message with it; that one is lost, and no other.
    broken(client -> {
      String body = "{\"jsonrpc\":\"2.0\",\"method\":\"x\"}";
      client.raw(bytes("Content-Length: " + (body.length() + 20) + "\r\n\r\n" + body));
      client.notify("x", Json.of("{a: 1}"));
    });
  }

  @Test
  void garbageBetweenFrames() {
    broken(client -> client.raw(bytes("garbage ".repeat(10_000))));
  }

  /// However the rest of a body is cut while a header is looked for behind it.
  @ParameterizedTest
  @ValueSource(ints = {4_080, 4_090, 4_095, 4_100, 8_190})
  void theFrameBehindGarbageOfAnyLengthIsRead(int length) {
    expectsNoVictim("x".repeat(length));
  }

  @Test
  void ofTwoHeadersOnALineTheLastCounts() {
    expectsNoVictim("{\"text\": \"Content-Length: 7\"}");
  }

  private static void expectsNoVictim(String garbage) {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      client.raw(bytes(garbage));
      lives(client);
      assertThat(errorCode(client)).isEqualTo(TestServer.PARSE_ERROR);
    });
  }

  @Test
  void hugeBodyIsSkipped() {
    broken(client -> {
      int length = (int) FrameReader.MAX_BODY_BYTES + 1;
      client.raw(bytes("Content-Length: " + length + "\r\n\r\n"));
      byte[] megabyte = bytes("x".repeat(1 << 20));
      for (int i = 0; i < 64; i++) {
        client.raw(megabyte);
      }
      client.raw(bytes("x"));
    });
  }

  @Test
  void deeplyNestedParameters() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      String deep = "[".repeat(200_000) + "]".repeat(200_000);
      client.raw(frame("{\"jsonrpc\":\"2.0\",\"method\":\"x\",\"params\":" + deep + "}"));
      lives(client);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 20\r\n\r\n{}", "Content-Length: 20\r\n", "Content-Le"})
  void frameThatBreaksOffAtTheEndIsAnswered(String start) throws Exception {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      client.raw(bytes(start));
      client.closeInput();
      assertThat(errorCode(client)).isEqualTo(TestServer.PARSE_ERROR);
      assertThat(server.exitCode(Duration.ofSeconds(20))).isEqualTo(1);
    });
  }

  @Test
  void headersInAnyCaseAndOrder() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      String body = "{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"no/such\"}";
      client.raw(
          bytes(
              "Content-Type: application/vscode-jsonrpc; charset=utf8\r\ncontent-length:"
                  + body.length()
                  + "\n\n"
                  + body));
      assertThat(errorCode(client)).isEqualTo(TestServer.METHOD_NOT_FOUND);
    });
  }

  @Test
  void unknownRequestIsRefused() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      refuses(client, TestServer.METHOD_NOT_FOUND, "no/such", Json.of("{}"));
      refuses(client, TestServer.METHOD_NOT_FOUND, "$/no", JsonNull.INSTANCE);
    });
  }

  @Test
  void unknownNotificationIsIgnored() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      client.notify("no/such", Json.of("{}"));
      client.notify("$/no", JsonNull.INSTANCE);
      client.notify("$/setTrace", JsonNull.INSTANCE);
      client.notify("textDocument/didOpen", JsonNull.INSTANCE);
      client.notify("$/cancelRequest", Json.of("{id: 77}"));
      lives(client);
    });
  }

  @Test
  void wrongParametersAreRefused() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      String method = "textDocument/documentSymbol";
      refuses(client, TestServer.INVALID_PARAMS, method, JsonNull.INSTANCE);
      refuses(client, TestServer.INVALID_PARAMS, method, Json.of("{}"));
      refuses(client, TestServer.INVALID_PARAMS, method, Json.of("{textDocument: {}}"));
      refuses(client, TestServer.INVALID_PARAMS, method, Json.of("{textDocument: 5}"));
      refuses(client, TestServer.INVALID_PARAMS, method, Json.of("[1, 2]"));
      lives(client);
    });
  }

  @Test
  void wrongParametersOfANotificationAreIgnored() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      client.notify("textDocument/didOpen", Json.of("{}"));
      client.notify("textDocument/didOpen", Json.of("{textDocument: 5}"));
      client.notify("textDocument/didChange", Json.of("{textDocument: {uri: 'file:///a'}}"));
      lives(client);
    });
  }

  @Test
  void noAnswerCarriesJava() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      client.raw(frame("{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"initialize\",\"params\":7}"));
      client.raw(frame("{\"jsonrpc\":\"2.0\",\"id\":6,\"method\":"));
      client.raw(frame("{}"));
      lives(client);
      assertThat(client.transcript()).doesNotContain("Exception", "java.", "gson", "accessor");
    });
  }

  private static void broken(Consumer<LspClient> mischief) {
    refused(TestServer.PARSE_ERROR, mischief);
  }

  private static void refused(int code, Consumer<LspClient> mischief) {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      mischief.accept(client);
      // A client goes on after its mistake; the first message may fall victim to it.
      client.notify("x", JsonNull.INSTANCE);
      assertThat(errorCode(client)).isEqualTo(code);
      lives(client);
    });
  }

  private static int errorCode(LspClient client) {
    JsonElement response =
        client.await("response without request", _ -> true, Duration.ofSeconds(20));
    return Json.at(response, "error/code").getAsInt();
  }

  private static void lives(LspClient client) {
    refuses(client, TestServer.METHOD_NOT_FOUND, "is/anybody/there", JsonNull.INSTANCE);
  }

  private static void refuses(LspClient client, int code, String method, JsonElement params) {
    assertThatExceptionOfType(ResponseError.class)
        .isThrownBy(() -> client.call(method, params))
        .matches(e -> e.code() == code, "has code " + code);
  }

  private static byte[] frame(String body) {
    return bytes("Content-Length: " + bytes(body).length + "\r\n\r\n" + body);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
