package dev.luna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.luna.lsp.session.LspOptions;
import dev.luna.lsp.session.LspServer;
import dev.luna.testkit.Corpus;
import dev.luna.testkit.lsp.Json;
import dev.luna.testkit.lsp.LspClient;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  private static final String TWO_DIALECTS =
      """
      [lua]
      dialect = '5.1'
      [[lua.scope]]
      paths = ['pl/t*.lua']
      dialect = '5.4'
      """;

  /// Code of which each of the two has something to say.
  private static final String EITHER =
      """
      local tablex = require('pl.tablex')
      print(7 // 2, loadstring, tablex.nosuch)
      """;

  private static final int OPEN_AT_ONCE = 3;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path folder;

  /// What was published last, by URI.
  private final Map<String, List<Shown>> published = new HashMap<>();

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
          .forEach(name -> compare(client, name, checked));
    });
  }

  /// As people work: most files are closed, and were never open; two dialects are side by side.
  @Test
  void ofARealProjectTheyFindTheSameWhicheverFilesAreOpen() throws IOException {
    Cli cli = Cli.in(folder).file("Luna.toml", TWO_DIALECTS);
    for (Path path : Corpus.require().pathsOf("lua-penlight")) {
      cli.file("pl/" + path.getFileName(), Files.readAllBytes(path));
    }
    cli.file("pl/test-new.lua", EITHER).file("pl/old.lua", EITHER);
    Map<String, List<Shown>> checked = checked(cli);
    assertThat(checked).hasSizeGreaterThan(15);
    assertThat(checked.get("pl/test-new.lua"))
        .hasSize(2)
        .as("read as another Lua")
        .isNotEqualTo(checked.get("pl/old.lua"));
    LspClient client = server();
    client.converse(_ -> {
      introduce(client);
      Deque<String> open = new ArrayDeque<>();
      for (String name : opened()) {
        open(client, name, Files.readString(folder.resolve(name)));
        open.add(name);
        compare(client, name, checked);
        if (open.size() > OPEN_AT_ONCE) {
          // Meanwhile the others were opened, and nothing else should have come of that.
          String oldest = open.remove();
          compare(client, oldest, checked);
          close(client, oldest);
        }
      }
    });
  }

  /// Every third file, and those that are read as different Luas.
  private List<String> opened() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("pl"))) {
      List<String> all = files.map(path -> "pl/" + path.getFileName()).sorted().toList();
      assertThat(all).hasSizeGreaterThan(30);
      List<String> opened = new ArrayList<>(List.of("pl/test-new.lua", "pl/old.lua"));
      IntStream.range(0, all.size())
          .filter(i -> i % 3 == 0)
          .mapToObj(all::get)
          .filter(name -> !opened.contains(name))
          .forEach(opened::add);
      return opened;
    }
  }

  private void compare(LspClient client, String name, Map<String, List<Shown>> checked) {
    List<Shown> expected = checked.getOrDefault(name, List.of());
    assertThat(served(client, name, expected))
        .as(name)
        .containsExactlyInAnyOrderElementsOf(expected);
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

  private void close(LspClient client, String name) {
    client.notify("textDocument/didClose", Json.of("{textDocument: {uri: ?}}", uri(name)));
  }

  /// What was published last of a file, as soon as that is as expected. At first the server knows
  /// of no other file.
  private List<Shown> served(LspClient client, String name, List<Shown> expected) {
    Supplier<List<Shown>> last = () -> published.getOrDefault(uri(name), List.of());
    BooleanSupplier asExpected =
        () ->
            published.containsKey(uri(name))
                && last.get().size() == expected.size()
                && last.get().containsAll(expected);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (take(client, Duration.ZERO)) {
      // All that has come so far, so that what is compared is the last.
    }
    while (!asExpected.getAsBoolean()
        && take(client, Duration.ofNanos(deadline - System.nanoTime()))) {
      // Until it is.
    }
    return last.get();
  }

  private boolean take(LspClient client, Duration patience) {
    Optional<JsonElement> params =
        client.poll("textDocument/publishDiagnostics", _ -> true, patience);
    params.ifPresent(p -> {
      List<Shown> all = new ArrayList<>();
      Json.at(p, "diagnostics").getAsJsonArray().forEach(d -> all.add(shown(d)));
      published.put(Json.at(p, "uri").getAsString(), all);
    });
    return params.isPresent();
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
