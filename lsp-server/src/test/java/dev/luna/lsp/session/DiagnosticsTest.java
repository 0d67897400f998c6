package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.luna.lsp.handler.Routes;
import dev.luna.testkit.lsp.Json;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  @Test
  void openedDocumentIsDiagnosedAtOnce() {
    var server = TestServer.start(Routes.ALL, new ManualClock());
    server.client.converse(client -> {
      client.initialize("{}");
      server.open("local = 1");
      JsonElement first = diagnostics(server, 1).get(0);
      assertThat(Json.at(first, "severity").getAsInt()).isEqualTo(1);
      assertThat(Json.at(first, "source").getAsString()).isEqualTo("luna");
      assertThat(Json.at(first, "code").getAsString()).isEqualTo("miss-name");
      assertThat(first.getAsJsonObject().has("relatedInformation")).isFalse();
    });
  }

  @Test
  void findingsOfTheDialectArePublishedToo() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      server.open("break");
      JsonElement first = diagnostics(server, 1).get(0);
      assertThat(Json.at(first, "code").getAsString()).isEqualTo("break-outside");
    });
  }

  @Test
  void editIsDiagnosedAfterAPauseWithItsVersion() {
    var clock = new ManualClock();
    var server = TestServer.start(Routes.ALL, clock);
    server.client.converse(client -> {
      client.initialize("{}");
      server.open("local = 1");
      assertThat(diagnostics(server, 1)).isNotEmpty();
      server.replaceAll(2, "local x =");
      clock.awaitScheduled(1);
      clock.advance(Writer.PAUSE.minusMillis(1));
      assertThat(client.poll("textDocument/publishDiagnostics", _ -> true, Duration.ofMillis(50)))
          .isEmpty();
      server.replaceAll(3, "return 1");
      client.call("textDocument/foldingRange", TestServer.aboutDocument()); // has been applied
      clock.awaitScheduled(1);
      clock.advance(Duration.ofMillis(2)); // the pause begins anew with every edit
      assertThat(client.poll("textDocument/publishDiagnostics", _ -> true, Duration.ofMillis(50)))
          .isEmpty();
      clock.advance(Writer.PAUSE);
      assertThat(diagnostics(server, 3)).isEmpty();
    });
  }

  @Test
  void closedDocumentHasNoneAnyMore() {
    var clock = new ManualClock();
    var server = TestServer.start(Routes.ALL, clock);
    server.client.converse(client -> {
      client.initialize("{}");
      server.open("local = 1");
      assertThat(diagnostics(server, 1)).isNotEmpty();
      server.replaceAll(2, "local = 2");
      server.close();
      var cleared = client.await("textDocument/publishDiagnostics", _ -> true);
      assertThat(Json.at(cleared, "diagnostics").getAsJsonArray()).isEmpty();
      assertThat(cleared.getAsJsonObject().has("version")).isFalse();
      clock.advance(Writer.PAUSE);
      assertThat(client.poll("textDocument/publishDiagnostics", _ -> true, Duration.ofMillis(50)))
          .isEmpty();
    });
  }

  @Test
  void uriIsSpelledAsTheClientSpellsIt() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      server.open("file:///C%3A/a%2Blua", 1, "local = 1");
      client.await(
          "textDocument/publishDiagnostics",
          p -> Json.at(p, "uri").equals(new JsonPrimitive("file:///C%3A/a%2Blua")));
    });
  }

  @Test
  void otherPlacesAreToldToClientsThatShowThem() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{textDocument: {publishDiagnostics: {relatedInformation: true}}}");
      server.open("::a::\n::a::");
      JsonElement first = diagnostics(server, 1).get(0); // what the parser finds is told first
      assertThat(Json.at(first, "range/start/line").getAsInt()).isEqualTo(1);
      assertThat(Json.at(first, "relatedInformation/0/location/uri").getAsString())
          .isEqualTo(TestServer.URI);
      assertThat(Json.at(first, "relatedInformation/0/location/range/start/line").getAsInt())
          .isZero();
    });
  }

  @Test
  void aPlaceInAnotherFileIsWhereItsNameStands() {
    String declares = "file:///w/declares.lua";
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{textDocument: {publishDiagnostics: {relatedInformation: true}}}");
      server.open(declares, 1, "local x = 1\n--- 😀\n---@deprecated\nfunction Old() end\n");
      server.open("Old()");
      JsonElement params =
          client.await(
              "textDocument/publishDiagnostics",
              p ->
                  Json.at(p, "uri").getAsString().equals(TestServer.URI)
                      && p.toString().contains("\"deprecated\""));
      JsonElement place = Json.at(params, "diagnostics/0/relatedInformation/0/location");
      assertThat(place)
          .isEqualTo(
              Json.of(
                  "{uri: ?, range: {start: {line: 3, character: 9}, end: {line: 3, character:"
                      + " 12}}}",
                  declares));
    });
  }

  @Test
  void otherPlacesAreNotToldToClientsThatDoNotShowThem() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{textDocument: {publishDiagnostics: {}}}");
      server.open("::a::\n::a::");
      JsonElement first = diagnostics(server, 1).get(0);
      assertThat(first.getAsJsonObject().has("relatedInformation")).isFalse();
    });
  }

  @Test
  void columnsCountInTheClientsUnits() {
    for (var expected : Map.of("utf-8", 12, "utf-16", 10, "utf-32", 9).entrySet()) {
      var server = TestServer.start();
      server.client.converse(client -> {
        client.initialize("{general: {positionEncodings: ['%s']}}".formatted(expected.getKey()));
        server.open("x = '😀' $");
        JsonElement first = diagnostics(server, 1).get(0);
        assertThat(Json.at(first, "range/start/character").getAsInt())
            .as(expected.getKey())
            .isEqualTo(expected.getValue() - 1);
      });
    }
  }

  private static JsonArray diagnostics(TestServer server, int version) {
    return Json.at(server.diagnostics(version), "diagnostics").getAsJsonArray();
  }
}
