package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.luna.testkit.lsp.Json;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// The same questions from clients that can more or less.
class ClientsTest {
  private static final String TEXT = "local M = {\n  a = 1,\n}\nfunction M.f(x)\n  local y\nend\n";

  @Test
  void outlineIsATreeForClientsThatKnowTrees() {
    String capabilities =
        "{textDocument: {documentSymbol: {hierarchicalDocumentSymbolSupport: true}}}";
    JsonElement symbols = ask(capabilities, "textDocument/documentSymbol");
    assertThat(Json.at(symbols, "0/name").getAsString()).isEqualTo("M");
    assertThat(Json.at(symbols, "0/children/0/name").getAsString()).isEqualTo("a");
    assertThat(Json.at(symbols, "1/name").getAsString()).isEqualTo("M.f");
    assertThat(Json.at(symbols, "1/detail").getAsString()).isEqualTo("function (x)");
    assertThat(Json.at(symbols, "1/range/end/line").getAsInt()).isEqualTo(5);
    assertThat(Json.at(symbols, "1/selectionRange/start/character").getAsInt()).isEqualTo(9);
  }

  @Test
  void outlineIsAListForOthers() {
    JsonElement symbols = ask("{}", "textDocument/documentSymbol");
    assertThat(symbols.getAsJsonArray()).hasSize(4);
    assertThat(Json.at(symbols, "1/name").getAsString()).isEqualTo("a");
    assertThat(Json.at(symbols, "1/containerName").getAsString()).isEqualTo("M");
    assertThat(Json.at(symbols, "1/location/uri").getAsString()).isEqualTo(TestServer.URI);
    assertThat(Json.at(symbols, "0").getAsJsonObject().has("containerName")).isFalse();
  }

  @Test
  void foldsOfWholeLinesLeaveTheClosingLine() {
    String capabilities = "{textDocument: {foldingRange: {lineFoldingOnly: true}}}";
    JsonElement folds = ask(capabilities, "textDocument/foldingRange");
    assertThat(folds)
        .isEqualTo(Json.of("[{startLine: 0, endLine: 1}, {startLine: 3, endLine: 4}]"));
  }

  @Test
  void foldsWithColumnsLeaveTheClosingToken() {
    JsonElement folds = ask("{}", "textDocument/foldingRange");
    assertThat(folds)
        .isEqualTo(
            Json.of(
                "[{startLine: 0, startCharacter: 11, endLine: 2, endCharacter: 0},"
                    + " {startLine: 3, startCharacter: 15, endLine: 5, endCharacter: 0}]"));
  }

  @Test
  void selectionAnswersEachCursor() {
    JsonElement ranges =
        ask(
            "{}",
            "textDocument/selectionRange",
            Json.of(
                "{textDocument: {uri: ?}, positions: [{line: 0, character: 6}, {line: 4, character: 8}]}",
                TestServer.URI));
    assertThat(ranges.getAsJsonArray()).hasSize(2);
    assertThat(Json.at(ranges, "0/range"))
        .isEqualTo(Json.of("{start: {line: 0, character: 6}, end: {line: 0, character: 7}}"));
    assertThat(Json.at(ranges, "1/parent/range"))
        .isEqualTo(Json.of("{start: {line: 4, character: 2}, end: {line: 4, character: 9}}"));
  }

  @Test
  void keywordsOfABlockAreHighlighted() {
    JsonElement highlights =
        ask(
            "{}",
            "textDocument/documentHighlight",
            Json.of("{textDocument: {uri: ?}, position: {line: 5, character: 1}}", TestServer.URI));
    assertThat(highlights.getAsJsonArray()).hasSize(2);
    assertThat(Json.at(highlights, "0/range/start/line").getAsInt()).isEqualTo(3);
  }

  @Test
  void documentThatIsNotOpenHasNoAnswer() {
    var server = TestServer.start();
    server.client.converse(client -> {
      client.initialize("{}");
      assertThat(
              client.call("textDocument/documentSymbol", TestServer.aboutDocument()).isJsonNull())
          .isTrue();
    });
  }

  private static JsonElement ask(String capabilities, String method) {
    return ask(capabilities, method, TestServer.aboutDocument());
  }

  private static JsonElement ask(String capabilities, String method, JsonElement params) {
    var server = TestServer.start();
    var answer = new CompletableFuture<JsonElement>();
    server.client.converse(client -> {
      client.initialize(capabilities);
      server.open(TEXT);
      answer.complete(client.call(method, params));
    });
    return answer.join();
  }
}
