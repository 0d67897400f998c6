package dev.luna.testkit.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LspClientTest {

  @Test
  void requestIsAnsweredOrFails() throws IOException {
    inProcess()
        .converse(client -> {
          assertThat(client.call("echo", Json.of("{a: [1, null, 'é𝄞']}")).toString())
              .isEqualTo("{\"a\":[1,null,\"é𝄞\"]}");
          assertThatThrownBy(() -> client.call("fail", JsonNull.INSTANCE))
              .isInstanceOfSatisfying(
                  ResponseError.class, e -> assertThat(e.code()).isEqualTo(-32000));
        });
  }

  @Test
  void answersMayComeInAnyOrderOfWaiting() throws IOException {
    inProcess()
        .converse(client -> {
          var first = client.request("echo", Json.of("1"));
          var second = client.request(new JsonPrimitive("own id"), "echo", Json.of("2"));
          assertThat(client.get(second, "second").getAsInt()).isEqualTo(2);
          assertThat(client.get(first, "first").getAsInt()).isEqualTo(1);
        });
  }

  @Test
  void notificationsAreTakenByWhatTheySayAndOthersStay() throws IOException {
    inProcess()
        .converse(client -> {
          for (int i = 1; i <= 3; i++) {
            client.notify("say", Json.of("{n: ?}", i));
          }
          assertThat(
                  Json.at(client.await("said", p -> Json.at(p, "n").getAsInt() == 3), "n")
                      .getAsInt())
              .isEqualTo(3);
          assertThat(Json.at(client.await("said", _ -> true), "n").getAsInt()).isEqualTo(1);
          assertThat(
                  client.poll("said", p -> Json.at(p, "n").getAsInt() == 1, Duration.ofMillis(30)))
              .isEmpty();
        });
  }

  @Test
  void serversQuestionsAreAnswered() throws IOException {
    inProcess()
        .converse(client -> {
          assertThat(client.call("ask", Json.of("'workspace/configuration'")).toString())
              .contains("\"id\":\"q\",\"result\":[null,null]");
          assertThat(client.call("ask", Json.of("'client/registerCapability'")).toString())
              .contains("\"result\":null");
          assertThat(client.call("ask", Json.of("'unknown'")).toString()).contains("-32601");
          client.answer("unknown", _ -> new JsonPrimitive("now known"));
          assertThat(client.call("ask", Json.of("'unknown'")).toString()).contains("now known");
        });
  }

  @Test
  void failureShowsTheWholeConversationOnce() throws IOException {
    LspClient client = inProcess();
    assertThatThrownBy(() ->
            client.converse(c -> {
              c.call("echo", Json.of("'hello'"));
              c.await("never", _ -> true, Duration.ofMillis(20));
            }))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no such never in 20 ms")
        .hasMessageContaining("--> {\"jsonrpc\":\"2.0\",\"method\":\"echo\"")
        .satisfies(e -> assertThat(e.getMessage().split("transcript:", -1)).hasSize(2));
  }

  @Test
  void whatIsNoMessageFailsWhoeverWaits() throws IOException {
    assertThatThrownBy(() ->
            inProcess()
                .converse(client -> {
                  client.notify("garble", JsonNull.INSTANCE);
                  client.call("nothing", JsonNull.INSTANCE);
                }))
        .hasMessageContaining("not a header: oops");
  }

  @Test
  void processIsStartedTalkedToAndEnds() {
    process()
        .converse(client -> {
          client.initialize("{}");
          client.shutdown();
          assertThat(client.exit(Duration.ZERO)).isZero();
          assertThat(client.transcript()).contains("echo peer is up");
        });
  }

  @Test
  void rawBytesReachTheServer() {
    process()
        .converse(client -> {
          client.raw("no frame\r\n".getBytes(StandardCharsets.US_ASCII));
          assertThat(client.exit(LspClient.PATIENCE)).isEqualTo(7);
        });
  }

  @Test
  void closedInputEndsTheServerAndRunningOneIsNoticed() {
    process()
        .converse(client -> {
          client.call("echo", Json.of("1"));
          assertThatThrownBy(() -> client.exit(Duration.ofMillis(10)))
              .hasMessageContaining("still runs");
          client.closeInput();
          assertThat(client.exit(LspClient.PATIENCE)).isZero();
        });
  }

  @Test
  void templatesQuoteTheirArguments() {
    assertThat(Json.of("{a: ?, 'b?': [?, ?]}", "it's \"?\"", 1, true).toString())
        .isEqualTo("{\"a\":\"it's \\\"?\\\"\",\"b?\":[1,true]}");
    assertThat(Json.at(Json.of("{a: [{b: 1}]}"), "a/0/b").getAsInt()).isEqualTo(1);
    assertThatThrownBy(() -> Json.at(Json.of("{a: []}"), "a/0"))
        .hasMessageContaining("nothing at a/0");
  }

  private static LspClient inProcess() throws IOException {
    var toPeer = new PipedOutputStream();
    var fromPeer = new PipedOutputStream();
    var peerInput = new PipedInputStream(toPeer);
    var clientInput = new PipedInputStream(fromPeer);
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try (fromPeer) {
            EchoPeer.serve(peerInput, fromPeer);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return LspClient.over(clientInput, toPeer);
  }

  private static LspClient process() {
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    return LspClient.start(
        List.of(java, "-cp", System.getProperty("java.class.path"), EchoPeer.class.getName()),
        Path.of("."));
  }
}
