package dev.luna.lsp.session;

import com.google.gson.JsonElement;
import dev.luna.lsp.handler.Route;
import dev.luna.lsp.handler.Routes;
import dev.luna.testkit.lsp.Json;
import dev.luna.testkit.lsp.LspClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A server in this process at the other end of two real pipes, with a client of the test's.
final class TestServer {
  static final String URI = "file:///w/main.lua";
  static final int INVALID_REQUEST = -32600;
  static final int METHOD_NOT_FOUND = -32601;
  static final int INVALID_PARAMS = -32602;
  static final int INTERNAL_ERROR = -32603;
  static final int PARSE_ERROR = -32700;
  static final int SERVER_NOT_INITIALIZED = -32002;
  static final int REQUEST_CANCELLED = -32800;
  static final int CONTENT_MODIFIED = -32801;
  static final int REQUEST_FAILED = -32803;

  final LspClient client;
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();

  private TestServer(LspOptions options, List<Route<?>> routes, Clock clock) {
    try {
      Pipe toServer = Pipe.open();
      Pipe toClient = Pipe.open();
      Thread.ofPlatform()
          .daemon()
          .name("server under test")
          .start(() ->
              exitCode.complete(
                  LspServer.run(
                      Channels.newInputStream(toServer.source()),
                      Channels.newOutputStream(toClient.sink()),
                      options,
                      routes,
                      clock)));
      client =
          LspClient.over(
              Channels.newInputStream(toClient.source()),
              Channels.newOutputStream(toServer.sink()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A server as users have it, before `initialize`.
  static TestServer start() {
    return start(Routes.ALL, new SystemClock());
  }

  static TestServer start(List<Route<?>> routes, Clock clock) {
    return new TestServer(
        new LspOptions("test", Optional.empty(), Optional.empty(), OptionalLong.empty()),
        routes,
        clock);
  }

  static TestServer start(LspOptions options, List<Route<?>> routes, Clock clock) {
    return new TestServer(options, routes, clock);
  }

  static TestServer start(LspOptions options) {
    return new TestServer(options, Routes.ALL, new SystemClock());
  }

  /// What a test has to say.
  @FunctionalInterface
  interface Talk {
    void with(TestServer server) throws Exception;
  }

  /// A conversation that begins with the `initialize` of a client without special abilities.
  void converse(Talk talk) {
    client.converse(introduced -> {
      introduced.initialize("{}");
      talk.with(this);
    });
  }

  /// The code that the process would end with; fails if the conversation is not over in time.
  int exitCode(Duration patience) throws Exception {
    return exitCode.get(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  boolean isOver() {
    return exitCode.isDone();
  }

  void open(String text) {
    open(URI, 1, text);
  }

  void open(String uri, int version, String text) {
    client.notify(
        "textDocument/didOpen",
        Json.of(
            "{textDocument: {uri: ?, languageId: 'lua', version: ?, text: ?}}",
            uri,
            version,
            text));
  }

  void replaceAll(int version, String text) {
    client.notify(
        "textDocument/didChange",
        Json.of(
            "{textDocument: {uri: ?, version: ?}, contentChanges: [{text: ?}]}",
            URI,
            version,
            text));
  }

  void close() {
    client.notify("textDocument/didClose", Json.of("{textDocument: {uri: ?}}", URI));
  }

  static JsonElement aboutDocument() {
    return Json.of("{textDocument: {uri: ?}}", URI);
  }

  /// The next diagnostics of the document in a version.
  JsonElement diagnostics(int version) {
    return client.await(
        "textDocument/publishDiagnostics",
        p ->
            Json.at(p, "uri").getAsString().equals(URI)
                && p.getAsJsonObject().has("version")
                && Json.at(p, "version").getAsInt() == version);
  }
}
