package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.luna.lsp.handler.Routes;
import dev.luna.testkit.lsp.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a document has to do with other files: those of its folder, libraries, configuration.
class WorkspaceTest {
  @TempDir private Path folder;

  private TestServer server = TestServer.start();

  private void file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String uri(String name) {
    return folder.resolve(name).toUri().toString();
  }

  /// The messages that the client is shown for a file, as soon as they are as expected.
  private String await(String name, Predicate<String> expected) {
    JsonElement params =
        server.client.await(
            "textDocument/publishDiagnostics",
            p -> Json.at(p, "uri").getAsString().equals(uri(name)) && expected.test(messages(p)));
    return messages(params);
  }

  private static String messages(JsonElement params) {
    StringBuilder messages = new StringBuilder();
    for (JsonElement diagnostic : Json.at(params, "diagnostics").getAsJsonArray()) {
      messages.append(Json.at(diagnostic, "message").getAsString()).append('\n');
    }
    return messages.toString();
  }

  /// Not an empty list: one came before the workspace was looked at, and may still be unread.
  private static boolean onlyNeverIsUnknown(String messages) {
    return messages.lines().count() == 1 && messages.contains("'Never'");
  }

  private void edit(String name, int version, String text) {
    server.client.notify(
        "textDocument/didChange",
        Json.of(
            "{textDocument: {uri: ?, version: ?}, contentChanges: [{text: ?}]}",
            uri(name),
            version,
            text));
  }

  private void changedOnDisk(String name) {
    server.client.notify(
        "workspace/didChangeWatchedFiles", Json.of("{changes: [{uri: ?, type: 2}]}", uri(name)));
  }

  @Test
  void globalsOfOtherFilesAndTheStandardLibraryAreKnown() throws IOException {
    file("other.lua", "Known = 1\n");
    file("main.lua", "");
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("main.lua"), 1, "print(Known, Unknown)\n");
      assertThat(await("main.lua", m -> !m.isEmpty()))
          .contains("'Unknown'")
          .doesNotContain("'Known'", "'print'");
    });
  }

  @Test
  void anEditOfOneDocumentIsSeenInAnother() throws IOException {
    file("a.lua", "");
    file("b.lua", "");
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("a.lua"), 1, "print(Shared)\n");
      server.open(uri("b.lua"), 1, "Shared = 1\n");
      await("a.lua", String::isEmpty);
      edit("b.lua", 2, "Changed = 1\n");
      assertThat(await("a.lua", m -> !m.isEmpty())).contains("'Shared'");
    });
  }

  @Test
  void aClosedDocumentIsWhatIsOnDisk() throws IOException {
    file("a.lua", "");
    file("b.lua", "OnDisk = 1\n");
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("b.lua"), 1, "InEditor = 1\n");
      server.open(uri("a.lua"), 1, "print(OnDisk, Never)\n");
      assertThat(await("a.lua", m -> !m.isEmpty())).contains("'OnDisk'");
      client.notify("textDocument/didClose", Json.of("{textDocument: {uri: ?}}", uri("b.lua")));
      await("a.lua", WorkspaceTest::onlyNeverIsUnknown);
    });
  }

  @Test
  void aClosedDocumentThatWasNeverSavedIsNotThereForOthers() throws IOException {
    file("a.lua", "");
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("b.lua"), 1, "InEditor = 1\n");
      server.open(uri("a.lua"), 1, "print(InEditor, Never)\n");
      await("a.lua", WorkspaceTest::onlyNeverIsUnknown);
      client.notify("textDocument/didClose", Json.of("{textDocument: {uri: ?}}", uri("b.lua")));
      await("a.lua", messages -> messages.contains("'InEditor'"));
    });
  }

  @Test
  void aDocumentThatWasNeverSavedIsRequiredAlsoAfterALookAtTheDisk() throws IOException {
    file("a.lua", "");
    file("c.lua", "");
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("b.lua"), 1, "return { f = 1 }\n");
      server.open(uri("a.lua"), 1, "print(require('b').g, Never)\n");
      await("a.lua", m -> m.contains("'g'") && m.contains("'Never'"));
      file("c.lua", "Never = 1\n");
      changedOnDisk("c.lua");
      assertThat(await("a.lua", m -> !m.isEmpty() && !m.contains("'Never'"))).contains("'g'");
    });
  }

  /// Nothing else about `a.lua` changes when lines are put before the function that it calls.
  @Test
  void whereAFindingPointsToMovesWithTheText() throws IOException {
    file("a.lua", "");
    file("b.lua", "");
    server.client.converse(client -> {
      client.initialize(folder, "{textDocument: {publishDiagnostics: {relatedInformation: true}}}");
      server.open(uri("b.lua"), 1, "return { f = function() print(F) end }\n");
      server.open(uri("a.lua"), 1, "require('b').f(1)\n");
      awaitDeclaration(0);
      edit("b.lua", 2, "-- moved\n\nreturn { f = function() print(F) end }\n");
      awaitDeclaration(2);
    });
  }

  /// The only finding in `a.lua` names a place in `b.lua`, in time in that line.
  private void awaitDeclaration(int line) {
    server.client.await(
        "textDocument/publishDiagnostics",
        p -> {
          JsonElement findings = Json.at(p, "diagnostics");
          if (!Json.at(p, "uri").getAsString().equals(uri("a.lua"))
              || findings.getAsJsonArray().isEmpty()) {
            return false;
          }
          JsonElement place = Json.at(findings, "0/relatedInformation/0/location");
          return Json.at(place, "uri").getAsString().equals(uri("b.lua"))
              && Json.at(place, "range/start/line").getAsInt() == line;
        });
  }

  @Test
  void aFileThatChangesOnDiskIsReadAgain() throws IOException {
    file("a.lua", "");
    file("b.lua", "");
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("a.lua"), 1, "print(Late, Never)\n");
      assertThat(await("a.lua", m -> !m.isEmpty())).contains("'Late'");
      file("b.lua", "Late = 1\n");
      changedOnDisk("b.lua");
      await("a.lua", WorkspaceTest::onlyNeverIsUnknown);
    });
  }

  /// A look at the workspace must neither interrupt who types nor be all that others get.
  @Test
  void aDocumentInWhichSomebodyTypesIsDiagnosedWhenTheyPauseAndNotWhenFilesChange()
      throws IOException {
    file("a.lua", "");
    file("b.lua", "");
    var clock = new ManualClock();
    server = TestServer.start(Routes.ALL, clock);
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("a.lua"), 1, "print(Late, Never)\n");
      server.open(uri("b.lua"), 1, "print(Late, Never)\n");
      await("a.lua", m -> m.contains("'Late'"));
      await("b.lua", m -> m.contains("'Late'"));
      edit("b.lua", 2, "print(Typed)\n");
      clock.awaitScheduled(1);
      file("c.lua", "Late = 1\n");
      changedOnDisk("c.lua");
      await("a.lua", WorkspaceTest::onlyNeverIsUnknown);
      assertThat(clock.scheduled()).as("pauses that are waited for").isEqualTo(1);
      clock.advance(Writer.PAUSE);
      await("b.lua", m -> m.contains("'Typed'"));
    });
  }

  /// Nor must what somebody else types interrupt them.
  @Test
  void aDocumentInWhichSomebodyTypesIsDiagnosedWhenTheyPauseAndNotWhenOthersDo()
      throws IOException {
    file("a.lua", "");
    file("b.lua", "");
    var clock = new ManualClock();
    server = TestServer.start(Routes.ALL, clock);
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("a.lua"), 1, "print(First)\n");
      server.open(uri("b.lua"), 1, "print(First)\n");
      await("a.lua", m -> m.contains("'First'"));
      await("b.lua", m -> m.contains("'First'"));
      edit("a.lua", 2, "print(Second)\n");
      clock.awaitScheduled(1);
      clock.advance(Writer.PAUSE.dividedBy(2));
      edit("b.lua", 2, "print(Typed)\n");
      clock.awaitScheduled(2);
      clock.advance(Writer.PAUSE.dividedBy(2));
      await("a.lua", m -> m.contains("'Second'"));
      assertThat(clock.scheduled()).as("pauses that are waited for").isEqualTo(1);
      clock.advance(Writer.PAUSE.dividedBy(2));
      await("b.lua", m -> m.contains("'Typed'"));
    });
  }

  @Test
  void theProjectSaysWhichDialectAndWhichFindings() throws IOException {
    file(".luarc.json", "{ \"Lua.runtime.version\": \"LuaJIT\" }");
    file("a.lua", "");
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("a.lua"), 1, "print(0x1LL, jit.version, Mine, Never)\n");
      assertThat(await("a.lua", m -> m.contains("Mine"))).doesNotContain("LL", "'jit'");
      file(
          ".luarc.json",
          "{ \"Lua.runtime.version\": \"LuaJIT\", \"Lua.diagnostics.globals\": [\"Mine\"] }");
      changedOnDisk(".luarc.json");
      await("a.lua", WorkspaceTest::onlyNeverIsUnknown);
    });
  }

  @Test
  void aBrokenConfigurationIsShownOnce() throws IOException {
    file("Luna.toml", "[lua\n");
    file("a.lua", "");
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("a.lua"), 1, "print(Late, Never)\n");
      JsonElement shown = client.await("window/showMessage", _ -> true);
      assertThat(Json.at(shown, "message").getAsString()).contains("Luna.toml:1");
      await("a.lua", m -> m.contains("'Late'"));
      // The workspace is looked at again: findings come after what would be shown of that.
      file("b.lua", "Late = 1\n");
      changedOnDisk("b.lua");
      await("a.lua", WorkspaceTest::onlyNeverIsUnknown);
      assertThat(client.poll("window/showMessage", _ -> true, Duration.ZERO)).isEmpty();
    });
  }

  /// So is one that is saved half typed.
  @Test
  void aConfigurationThatBreaksIsObeyedAsItLastWas() throws IOException {
    file("Luna.toml", "[lua]\nglobals = ['Good']\n");
    file("a.lua", "");
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("a.lua"), 1, "print(Good, Late, Never)\n");
      assertThat(await("a.lua", m -> m.contains("'Late'"))).doesNotContain("'Good'");
      breakConfiguration();
      // The workspace is looked at once more, and still nothing can be understood.
      file("b.lua", "Late = 1\n");
      changedOnDisk("b.lua");
      await("a.lua", WorkspaceTest::onlyNeverIsUnknown);
      file("Luna.toml", "[lua]\nglobals = ['Never']\n");
      changedOnDisk("Luna.toml");
      await("a.lua", m -> m.contains("'Good'") && !m.contains("'Never'"));
    });
  }

  @Test
  void aConfigurationThatIsDeletedIsObeyedNoMore() throws IOException {
    file("Luna.toml", "[lua]\nglobals = ['Good']\n");
    file("a.lua", "");
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("a.lua"), 1, "print(Good, Late, Never)\n");
      await("a.lua", m -> m.contains("'Late'"));
      breakConfiguration();
      Files.delete(folder.resolve("Luna.toml"));
      changedOnDisk("Luna.toml");
      await("a.lua", m -> m.contains("'Good'"));
    });
  }

  /// Somebody types into the file, and the client is told where it is broken.
  private void breakConfiguration() throws IOException {
    file("Luna.toml", "[lua]\nglobals = ['Never', 'La\n");
    changedOnDisk("Luna.toml");
    JsonElement shown = server.client.await("window/showMessage", _ -> true);
    assertThat(Json.at(shown, "message").getAsString()).contains("(Luna.toml:2:");
  }

  @Test
  void whatHasNoEffectInAConfigurationIsShown() throws IOException {
    file("Luna.toml", "[lua]\nlibraries = ['nosuch']\n[check.severity]\nunused-locals = 'off'\n");
    file("a.lua", "");
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("a.lua"), 1, "return 1\n");
      JsonElement shown = client.await("window/showMessage", _ -> true);
      assertThat(Json.at(shown, "message").getAsString().lines())
          .as("one message, which has to be dismissed once")
          .anyMatch(line -> line.contains("(Luna.toml:2:14): there is no"))
          .anyMatch(line -> line.endsWith("did you mean 'unused-local'?"))
          .hasSize(2);
    });
  }

  @Test
  void theClientIsAskedToTellOfFilesThatChange() {
    server.client.converse(client -> {
      var asked = new CompletableFuture<JsonElement>();
      client.answer(
          "client/registerCapability",
          params -> {
            asked.complete(params);
            return JsonNull.INSTANCE;
          });
      client.initialize("{workspace: {didChangeWatchedFiles: {dynamicRegistration: true}}}");
      JsonElement registration = Json.at(asked.get(30, TimeUnit.SECONDS), "registrations/0");
      assertThat(Json.at(registration, "method").getAsString())
          .isEqualTo("workspace/didChangeWatchedFiles");
      assertThat(registration.toString())
          .contains("**/*.lua", "**/Luna.toml", "**/.luacheckrc", "**/*.rockspec");
    });
  }

  @Test
  void aModuleThatIsRequiredWhileTypingIsRead() throws IOException {
    file("lib/share/m.lua", "return { name = 'm' }\n");
    file("Luna.toml", "[lua]\ndialect = '5.4'\npath = ['?.lua', 'lib/share/?.lua']\n");
    file("a.lua", "");
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("a.lua"), 1, "return 1\n");
      await("a.lua", String::isEmpty);
      edit("a.lua", 2, "local m = require('m')\nreturn m.nome\n");
      assertThat(await("a.lua", m -> !m.isEmpty())).contains("'nome'");
    });
  }

  /// Of what is installed only that is read which somebody requires; nothing but the edit says so.
  @Test
  void aModuleOutsideOfTheProjectThatIsRequiredWhileTypingIsRead() throws IOException {
    file("a.lua", "");
    server.client.converse(client -> {
      client.initialize(folder);
      server.open(uri("a.lua"), 1, "print(Unknown)\n");
      await("a.lua", m -> m.contains("'Unknown'"));
      edit("a.lua", 2, "local lfs = require('lfs')\nprint(lfs.dri)\n");
      assertThat(await("a.lua", m -> m.contains("'dri'"))).contains("'dir'");
    });
  }

  @Test
  void aDocumentOfNoFolderSeesTheStandardLibrary() {
    server.client.converse(client -> {
      client.initialize("{}");
      server.open("untitled:Untitled-1", 1, "print(Unknown)\n");
      JsonElement params =
          client.await("textDocument/publishDiagnostics", p -> messages(p).contains("'Unknown'"));
      assertThat(messages(params)).doesNotContain("'print'");
    });
  }
}
