package dev.luna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.luna.lsp.session.LspOptions;
import dev.luna.lsp.session.LspServer;
import dev.luna.testkit.lsp.Json;
import dev.luna.testkit.lsp.LspClient;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `luna check` and an editor show the same findings of the same files.
class SameFindingsTest {
  private static final Map<String, String> FILES =
      Map.of(
          "broken.lua",
          "local x = = 1\nif x then\n",
          "dialect.lua",
          "local a <const> = 1 // 2\ngoto done\nprint(a, '😀', Missing)\n",
          "old.lua",
          """
          local M = {}

          ---@deprecated
          function M.old() end

          ---@param n number
          function M.number(n) return n end
          return M
          """,
          "uses.lua",
          """
          local old = require('old')
          old.old()
          old.number('😀', 's')
          print(old.nunber)
          local unused = require('nosuch')
          """,
          "quiet.lua",
          "---@diagnostic disable-next-line: undefined-global\nprint(Gone)\nprint(NotGone)\n",
          "clean.lua",
          "return 1\n");

  @TempDir Path folder;

  /// A finding: where it is in the units of `luna check`, how bad, what it is called and says.
  private record Shown(String place, String severity, String code, String message) {}

  @Test
  void checkAndServerFindTheSame() throws IOException {
    Cli cli =
        Cli.in(folder)
            .file(
                "Luna.toml", "[lua]\ndialect = '5.3'\n[check.severity]\nunused-local = 'error'\n");
    FILES.forEach(cli::file);
    Map<String, List<Shown>> checked = checked(cli);
    assertThat(checked.values().stream().flatMap(List::stream).map(Shown::code))
        .contains("deprecated", "undefined-field", "unresolved-require", "unused-local")
        .hasSizeGreaterThan(10);
    LspClient client = server();
    client.converse(_ -> {
      introduce(client);
      FILES.forEach((name, text) -> open(client, name, text));
      FILES
          .keySet()
          .forEach(name ->
              assertThat(served(client, name, checked.getOrDefault(name, List.of())))
                  .as(name)
                  .containsExactlyInAnyOrderElementsOf(checked.getOrDefault(name, List.of())));
    });
  }

  private static Map<String, List<Shown>> checked(Cli cli) {
    String report = cli.run("check", "--format", "json", "--severity", "hint").out();
    Map<String, List<Shown>> byFile = new TreeMap<>();
    for (JsonElement finding :
        Json.at(JsonParser.parseString(report), "findings").getAsJsonArray()) {
      byFile
          .computeIfAbsent(Json.at(finding, "file").getAsString(), _ -> new ArrayList<>())
          .add(
              new Shown(
                  place(finding, "start", "column", 0) + "-" + place(finding, "end", "column", 0),
                  Json.at(finding, "severity").getAsString(),
                  Json.at(finding, "code").getAsString(),
                  Json.at(finding, "message").getAsString()));
    }
    return byFile;
  }

  /// @param before how much smaller numbers are than those of `luna check`
  private static String place(JsonElement range, String end, String column, int before) {
    int line = Json.at(range, end + "/line").getAsInt() + before;
    return line + ":" + (Json.at(range, end + "/" + column).getAsInt() + before);
  }

  private static LspClient server() throws IOException {
    Pipe toServer = Pipe.open();
    Pipe toClient = Pipe.open();
    LspOptions options =
        new LspOptions("test", Optional.empty(), Optional.empty(), OptionalLong.empty());
    Thread.ofPlatform()
        .daemon()
        .name("server under test")
        .start(() ->
            LspServer.run(
                Channels.newInputStream(toServer.source()),
                Channels.newOutputStream(toClient.sink()),
                options));
    return LspClient.over(
        Channels.newInputStream(toClient.source()), Channels.newOutputStream(toServer.sink()));
  }

  /// Columns count code points, as those of `luna check` do.
  private void introduce(LspClient client) {
    String uri = folder.toUri().toString();
    client.call(
        "initialize",
        Json.of(
            "{processId: null, rootUri: ?, workspaceFolders: [{uri: ?, name: 'test'}],"
                + " capabilities: {general: {positionEncodings: ['utf-32']}}}",
            uri,
            uri));
    client.notify("initialized", new JsonObject());
  }

  private void open(LspClient client, String name, String text) {
    client.notify(
        "textDocument/didOpen",
        Json.of(
            "{textDocument: {uri: ?, languageId: 'lua', version: 1, text: ?}}", uri(name), text));
  }

  private String uri(String name) {
    return folder.resolve(name).toUri().toString();
  }

  /// What is published of a file: as soon as it is as expected, else what came last. At first the
  /// server knows of no other file.
  private List<Shown> served(LspClient client, String name, List<Shown> expected) {
    List<Shown> last = new ArrayList<>();
    client.poll(
        "textDocument/publishDiagnostics",
        params -> {
          if (!Json.at(params, "uri").getAsString().equals(uri(name))) {
            return false;
          }
          last.clear();
          Json.at(params, "diagnostics").getAsJsonArray().forEach(d -> last.add(shown(d)));
          return last.size() == expected.size() && last.containsAll(expected);
        },
        Duration.ofSeconds(20));
    return last;
  }

  private static Shown shown(JsonElement diagnostic) {
    JsonElement range = Json.at(diagnostic, "range");
    return new Shown(
        place(range, "start", "character", 1) + "-" + place(range, "end", "character", 1),
        List.of("error", "warning", "information", "hint")
            .get(Json.at(diagnostic, "severity").getAsInt() - 1),
        Json.at(diagnostic, "code").getAsString(),
        Json.at(diagnostic, "message").getAsString());
  }
}
