package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.luna.lsp.handler.DocumentRoute;
import dev.luna.lsp.handler.Route;
import dev.luna.testkit.lsp.Json;
import dev.luna.testkit.lsp.ResponseError;
import dev.luna.text.FileId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the server believes to be the text of a document, after edits over the wire.
class SyncTest {
  /// A request that answers with the text, which no real one does.
  private static final Route<DocumentSymbolParams> TEXT =
      new DocumentRoute<>(
          "test/text",
          DocumentSymbolParams.class,
          DocumentSymbolParams::getTextDocument,
          (analysis, _, params) ->
              analysis
                  .file(new FileId(params.getTextDocument().getUri()))
                  .map(file -> file.text().text())
                  .orElse(null));

  private static TestServer start() {
    return TestServer.start(List.of(TEXT), new SystemClock());
  }

  /// What the client has been warned of, without waiting: it is sent before what [#text] waits for.
  private static Optional<String> warning(TestServer server) {
    return server
        .client
        .poll("window/logMessage", _ -> true, Duration.ofMillis(1))
        .map(p -> Json.at(p, "message").getAsString());
  }

  private static JsonElement text(TestServer server) {
    return server.client.call("test/text", TestServer.aboutDocument());
  }

  private static void change(TestServer server, int version, String changes, Object... arguments) {
    server.client.notify(
        "textDocument/didChange",
        Json.of(
            "{textDocument: {uri: ?, version: ?}, contentChanges: ?}",
            TestServer.URI,
            version,
            Json.of(changes, arguments)));
  }

  private static String range(int line, int from, int to) {
    return "range: {start: {line: %d, character: %d}, end: {line: %d, character: %d}}"
        .formatted(line, from, line, to);
  }

  @Test
  void severalChangesOfOneNotificationFollowEachOther() {
    start()
        .converse(server -> {
          server.open("abc");
          change(
              server,
              2,
              "[{%s, text: '1\\n'}, {%s, text: '2'}]".formatted(range(0, 0, 1), range(1, 0, 1)));
          assertThat(text(server).getAsString()).isEqualTo("1\n2c");
        });
  }

  @Test
  void changeWithoutRangeIsTheWholeText() {
    start()
        .converse(server -> {
          server.open("abc");
          change(server, 2, "[{%s, text: 'x'}, {text: 'all'}]".formatted(range(0, 0, 1)));
          assertThat(text(server).getAsString()).isEqualTo("all");
        });
  }

  @Test
  void columnBehindALineIsItsEnd() {
    start()
        .converse(server -> {
          server.open("abc");
          change(server, 2, "[{%s, text: '!'}]".formatted(range(0, 99, 100)));
          change(server, 3, "[{%s, text: '?'}]".formatted(range(1, 0, 0)));
          assertThat(text(server).getAsString()).isEqualTo("abc!?");
          assertThat(warning(server)).as("the protocol allows it").isEmpty();
        });
  }

  @Test
  void endFarBehindTheTextIsItsEnd() {
    start()
        .converse(server -> {
          server.open("abc\ndef\n");
          change(
              server,
              2,
              "[{range: {start: {line: 0, character: 0}, end: {line: 9999, character: 7}}, text: 'x'}]");
          assertThat(text(server).getAsString()).isEqualTo("x");
          assertThat(warning(server)).as("many clients replace all so").isEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7, 0, 7, 99   | abc!",
        "1, 1, 1, 1    | abc!",
        "0, 2, 0, 1    | a!c",
        "-1, 0, 0, 1   | !bc",
        "0, -5, 0, 1   | !bc"
      })
  void rangeThatTheTextDoesNotHaveIsClampedAndToldOfOnce(String range, String clamped) {
    start()
        .converse(server -> {
          server.open("abc");
          String[] at = range.split(", ", -1);
          String edit =
              "[{range: {start: {line: %s, character: %s}, end: {line: %s, character: %s}}, text: '!'}]"
                  .formatted((Object[]) at);
          change(server, 2, edit);
          assertThat(text(server).getAsString()).isEqualTo(clamped);
          assertThat(warning(server).orElseThrow())
              .contains(TestServer.URI, "no range from %s:%s to %s:%s".formatted((Object[]) at));
          change(server, 3, edit);
          text(server);
          assertThat(warning(server)).isEmpty();
        });
  }

  /// The text is the client's, and the edit is one of it; only its number cannot be right.
  @Test
  void editOfAnOlderVersionIsAppliedAndToldOfUntilTheDocumentIsOpenedAgain() {
    start()
        .converse(server -> {
          server.open(TestServer.URI, 5, "abc");
          change(server, 5, "[{%s, text: '!'}]".formatted(range(0, 0, 0)));
          assertThat(text(server).getAsString()).isEqualTo("!abc");
          assertThat(warning(server).orElseThrow()).contains("version 5 follows version 5");
          server.open(TestServer.URI, 5, "abc");
          change(server, 3, "[{text: 'x'}]");
          assertThat(text(server).getAsString()).isEqualTo("x");
          assertThat(warning(server).orElseThrow()).contains("version 3 follows version 5");
        });
  }

  @Test
  void editOfADocumentThatIsNotOpenIsIgnored() {
    start()
        .converse(server -> {
          change(server, 2, "[{text: 'x'}]");
          assertThat(text(server).isJsonNull()).isTrue();
          server.open("abc");
          assertThat(text(server).getAsString()).isEqualTo("abc");
        });
  }

  @Test
  void closedDocumentIsForgotten() {
    start()
        .converse(server -> {
          server.open("abc");
          server.close();
          change(server, 2, "[{text: 'x'}]");
          server.close();
          assertThat(text(server).isJsonNull()).isTrue();
        });
  }

  @Test
  void documentOpenedTwiceHasTheLaterText() {
    start()
        .converse(server -> {
          server.open("abc");
          server.open(TestServer.URI, 5, "def");
          assertThat(text(server).getAsString()).isEqualTo("def");
        });
  }

  @Test
  void requestSeesTheTextAtItsPlaceInTheQueueOrIsOutOfDate() {
    start()
        .converse(server -> {
          server.open("0");
          var answers = new ArrayList<CompletableFuture<JsonElement>>();
          for (int i = 1; i <= 50; i++) {
            server.replaceAll(i + 1, "" + i);
            answers.add(server.client.request("test/text", TestServer.aboutDocument()));
          }
          for (int i = 1; i < 50; i++) {
            assertThat(textOrRefusal(server, answers.get(i - 1))).isIn("" + i, "out of date");
          }
          assertThat(textOrRefusal(server, answers.getLast())).isEqualTo("50");
        });
  }

  private static String textOrRefusal(TestServer server, CompletableFuture<JsonElement> answer) {
    try {
      return server.client.get(answer, "text").getAsString();
    } catch (ResponseError e) {
      assertThat(e.code()).isEqualTo(TestServer.CONTENT_MODIFIED);
      return "out of date";
    }
  }

  @Test
  void everyWayToWriteTheUriIsTheSameDocument() {
    start()
        .converse(server -> {
          server.open("file:///w/m%61in.lua", 1, "abc");
          assertThat(text(server).getAsString()).isEqualTo("abc");
        });
  }

  @Test
  void randomEditsInEachEncodingLeaveTheSameTextOnBothSides() {
    for (String encoding : List.of("utf-8", "utf-16", "utf-32")) {
      var server = start();
      server.client.converse(client -> randomEdits(server, encoding));
    }
  }

  private static void randomEdits(TestServer server, String encoding) {
    var result =
        server.client.initialize("{general: {positionEncodings: ['%s']}}".formatted(encoding));
    assertThat(Json.at(result, "capabilities/positionEncoding").getAsString()).isEqualTo(encoding);
    Random random = new Random(encoding.hashCode());
    Model model = new Model("local é = '😀'\n-- 日本\n", encoding);
    server.open(model.text());
    for (int version = 2; version < 150; version++) {
      JsonArray changes = new JsonArray();
      for (int i = random.nextInt(3); i >= 0; i--) {
        changes.add(model.randomChange(random));
      }
      server.client.notify(
          "textDocument/didChange",
          Json.of(
              "{textDocument: {uri: ?, version: ?}, contentChanges: ?}",
              TestServer.URI,
              version,
              changes));
      if (random.nextInt(5) == 0) {
        assertThat(text(server).getAsString()).as(encoding).isEqualTo(model.text());
      }
    }
    assertThat(text(server).getAsString()).as(encoding).isEqualTo(model.text());
  }

  /// A client's document: a list of lines, counted as the encoding says; in no way like the
  /// server's.
  private static final class Model {
    private static final String[] WORDS = {"", "x", "é", "😀", "a\nb", "\n", "日", "end "};
    private final String encoding;
    private String text;

    Model(String text, String encoding) {
      this.text = text;
      this.encoding = encoding;
    }

    String text() {
      return text;
    }

    JsonElement randomChange(Random random) {
      String word = WORDS[random.nextInt(WORDS.length)];
      if (random.nextInt(40) == 0) {
        text = word + "\n";
        return Json.of("{text: ?}", text);
      }
      int[] characters = text.codePoints().toArray();
      int from = random.nextInt(characters.length + 1);
      int to = Math.min(characters.length, from + random.nextInt(4));
      JsonElement change =
          Json.of(
              "{range: {start: ?, end: ?}, text: ?}",
              position(new String(characters, 0, from)),
              position(new String(characters, 0, to)),
              word);
      text =
          new String(characters, 0, from)
              + word
              + new String(characters, to, characters.length - to);
      return change;
    }

    private JsonElement position(String before) {
      String[] lines = before.split("\n", -1);
      String last = lines[lines.length - 1];
      long units =
          switch (encoding) {
            case "utf-8" -> last.getBytes(StandardCharsets.UTF_8).length;
            case "utf-16" -> last.length();
            default -> last.codePoints().count();
          };
      return Json.of("{line: ?, character: ?}", lines.length - 1, units);
    }
  }

  @Test
  void floodOfEditsIsOverSoon() {
    start()
        .converse(server -> {
          server.open("local x = 1\n".repeat(2000));
          for (int i = 0; i < 10_000; i++) {
            change(server, i + 2, "[{%s, text: 'y'}]".formatted(range(1000, 0, 0)));
          }
          assertThat(text(server).getAsString()).contains("\n" + "y".repeat(10_000) + "local");
          server.diagnostics(10_001);
        });
  }

  @Test
  void exitIsObeyedInTheMiddleOfAFlood() {
    start()
        .converse(server -> {
          server.open("local x = 1\n".repeat(5000));
          for (int i = 0; i < 300; i++) {
            change(server, i + 2, "[{%s, text: 'y'}]".formatted(range(1000, 0, 0)));
            var _ = server.client.request("test/text", TestServer.aboutDocument());
          }
          server.client.notify("exit", JsonNull.INSTANCE);
          // Two seconds for the client to get its flood through the pipe, and to read the answers.
          assertThat(server.exitCode(Duration.ofSeconds(5))).isEqualTo(1);
        });
  }
}
