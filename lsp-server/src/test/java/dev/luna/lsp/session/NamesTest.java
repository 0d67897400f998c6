package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.luna.project.FileUris;
import dev.luna.testkit.lsp.Json;
import dev.luna.testkit.lsp.LspClient;
import dev.luna.testkit.lsp.ResponseError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a client asks about names, in a folder with a module and a file that uses it.
class NamesTest {
  private static final String MODULE =
      """
      local M = {}
      --- Opens it.
      ---@param path string where it lies
      function M.open(path) return path end
      return M
      """;

  private static final String MAIN =
      """
      local m = require("m")
      print(m.open("x"))
      m.op
      Never()
      """;

  @TempDir Path folder;

  /// A conversation in which the folder is known and `main.lua` is open.
  private void converse(String capabilities, LspClient.Conversation talk) {
    TestServer.start()
        .client
        .converse(client -> {
          Files.writeString(folder.resolve("m.lua"), MODULE);
          client.initialize(folder, capabilities);
          client.notify(
              "textDocument/didOpen",
              Json.of(
                  "{textDocument: {uri: ?, languageId: 'lua', version: 1, text: ?}}",
                  main(),
                  MAIN));
          // That is known once the folder has been looked at.
          client.await(
              "textDocument/publishDiagnostics",
              p -> at(p, "uri").equals(main()) && p.toString().contains("'Never'"));
          talk.hold(client);
        });
  }

  private String main() {
    return FileUris.of(folder.resolve("main.lua")).uri();
  }

  private String module() {
    return FileUris.of(folder.resolve("m.lua")).uri();
  }

  private static String at(JsonElement json, String path) {
    return Json.at(json, path).getAsString();
  }

  private JsonElement position(int line, int character) {
    return Json.of(
        "{textDocument: {uri: ?}, position: {line: ?, character: ?}}", main(), line, character);
  }

  private static List<String> shown(JsonElement locations) {
    List<String> shown = new ArrayList<>();
    for (JsonElement each : locations.getAsJsonArray()) {
      String uri = at(each, "uri");
      shown.add(
          uri.substring(uri.lastIndexOf('/') + 1)
              + ":"
              + Json.at(each, "range/start/line")
              + ":"
              + Json.at(each, "range/start/character"));
    }
    return shown;
  }

  @Test
  void definitionIsALocation() {
    converse(
        "{}",
        client ->
            assertThat(shown(client.call("textDocument/definition", position(1, 9))))
                .containsExactly("m.lua:3:11"));
  }

  @Test
  void definitionIsALinkForClientsThatKnowThem() {
    converse(
        "{textDocument: {definition: {linkSupport: true}}}",
        client -> {
          JsonElement links = client.call("textDocument/definition", position(1, 9));
          assertThat(at(links, "0/targetUri")).isEqualTo(module());
          assertThat(Json.at(links, "0/originSelectionRange/start/character").getAsInt())
              .isEqualTo(8);
        });
  }

  @Test
  void placesOfDeclarationTypeAndImplementation() {
    converse(
        "{}",
        client -> {
          assertThat(shown(client.call("textDocument/declaration", position(0, 6))))
              .containsExactly("main.lua:0:6");
          assertThat(shown(client.call("textDocument/typeDefinition", position(0, 6))))
              .containsExactly("m.lua:0:10");
          assertThat(shown(client.call("textDocument/implementation", position(1, 9))))
              .containsExactly("m.lua:3:11");
        });
  }

  @Test
  void referencesInBothFiles() {
    converse(
        "{}",
        client -> {
          JsonElement params = position(1, 9);
          params.getAsJsonObject().add("context", Json.of("{includeDeclaration: true}"));
          assertThat(shown(client.call("textDocument/references", params)))
              .containsExactly("m.lua:3:11", "main.lua:1:8");
        });
  }

  @Test
  void namesAreHighlightedWhereTheyAreReadAndWritten() {
    converse(
        "{}",
        client -> {
          JsonArray marks =
              client.call("textDocument/documentHighlight", position(0, 6)).getAsJsonArray();
          assertThat(marks.asList().stream().map(m -> Json.at(m, "kind").getAsInt()).toList())
              .containsExactly(3, 2, 2);
        });
  }

  @Test
  void hoverIsMarkdownForThoseWhoReadIt() {
    converse(
        "{textDocument: {hover: {contentFormat: ['markdown', 'plaintext']}}}",
        client -> {
          JsonElement hover = client.call("textDocument/hover", position(1, 9));
          assertThat(at(hover, "contents/kind")).isEqualTo("markdown");
          assertThat(at(hover, "contents/value"))
              .startsWith("```lua\nfunction m.open(path: string): string\n```\n")
              .contains("Opens it.", "- `path`: where it lies");
        });
    converse(
        "{}",
        client -> {
          JsonElement hover = client.call("textDocument/hover", position(1, 9));
          assertThat(at(hover, "contents/kind")).isEqualTo("plaintext");
          assertThat(at(hover, "contents/value"))
              .startsWith("function m.open(path: string): string\n\nOpens it.");
        });
  }

  @Test
  void hoverOfNothingIsNothing() {
    converse(
        "{}",
        client ->
            assertThat(client.call("textDocument/hover", position(4, 0)))
                .isEqualTo(JsonNull.INSTANCE));
  }

  @Test
  void completionOffersMembersAndReplacesWhatIsTyped() {
    converse(
        "{}",
        client -> {
          JsonArray items = client.call("textDocument/completion", position(2, 4)).getAsJsonArray();
          assertThat(items).hasSize(1);
          assertThat(at(items, "0/label")).isEqualTo("open");
          assertThat(at(items, "0/detail")).isEqualTo("(path: string): string");
          assertThat(Json.at(items, "0/textEdit/range"))
              .isEqualTo(Json.of("{start: {line: 2, character: 2}, end: {line: 2, character: 4}}"));
        });
  }

  @Test
  void signatureWithTheActiveParameter() {
    converse(
        "{}",
        client -> {
          JsonElement help = client.call("textDocument/signatureHelp", position(1, 13));
          assertThat(at(help, "signatures/0/label")).isEqualTo("m.open(path: string): string");
          assertThat(Json.at(help, "signatures/0/parameters/0/label"))
              .isEqualTo(Json.of("[7, 19]"));
        });
  }

  @Test
  void renameEditsBothFiles() {
    converse(
        "{}",
        client -> {
          JsonElement params = position(1, 9);
          params.getAsJsonObject().addProperty("newName", "begin");
          JsonElement edit = client.call("textDocument/rename", params);
          var changes = Json.at(edit, "changes").getAsJsonObject();
          assertThat(changes.keySet()).containsExactlyInAnyOrder(main(), module());
          assertThat(Json.at(changes.get(module()), "0/newText").getAsString()).isEqualTo("begin");
        });
  }

  @Test
  void renameIsRefusedInWords() {
    converse(
        "{}",
        client -> {
          JsonElement params = position(1, 9);
          params.getAsJsonObject().addProperty("newName", "end");
          assertThatExceptionOfType(ResponseError.class)
              .isThrownBy(() -> client.call("textDocument/rename", params))
              .withMessageContaining("'end' is a keyword");
          assertThatExceptionOfType(ResponseError.class)
              .isThrownBy(() -> client.call("textDocument/prepareRename", position(1, 2)))
              .withMessageContaining("'print' belongs to");
          assertThat(at(client.call("textDocument/prepareRename", position(1, 9)), "placeholder"))
              .isEqualTo("open");
        });
  }

  @Test
  void symbolsOfTheWorkspace() {
    converse(
        "{}",
        client -> {
          JsonElement found = client.call("workspace/symbol", Json.of("{query: 'm.op'}"));
          assertThat(at(found, "0/name")).isEqualTo("m.open");
          assertThat(at(found, "0/location/uri")).isEqualTo(module());
          assertThat(
                  client.call("workspace/symbol", Json.of("{query: 'nothing'}")).getAsJsonArray())
              .isEmpty();
        });
  }
}
