package dev.luna.testkit.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A language client that does what a test tells it.
///
/// Used by one test thread. Notifications are kept in the order of their arrival until one is asked for with
/// [#await]; requests of the server are answered at once, by default as Neovim would: `null` settings, and every
/// registration accepted. When anything fails, the whole conversation is in the failure's message.
///
///     LspClient.start(List.of("luna", "lsp"), folder).converse(client -> {
///       client.initialize("{}");
///       client.notify("textDocument/didOpen", Json.of("{textDocument: {uri: ?, …}}", uri));
///       client.await("textDocument/publishDiagnostics", params -> …);
///     });
public final class LspClient {
  /// Long, because a test machine may be busy: what waits this long has failed, it is not slow.
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ClientPipes pipes;
  private final Optional<Process> process;
  private final List<Notification> unread = new ArrayList<>();
  private int lastId;

  /// What a test says to the server, and asserts.
  @FunctionalInterface
  public interface Conversation {
    void hold(LspClient client) throws Exception;
  }

  /// A notification of the server.
  public record Notification(String method, JsonElement params) {}

  private LspClient(ClientPipes pipes, Optional<Process> process) {
    this.pipes = pipes;
    this.process = process;
  }

  /// Starts a server in a folder and talks to its stdin and stdout; its stderr goes to the
  /// transcript.
  public static LspClient start(List<String> command, Path folder) {
    try {
      Process server = new ProcessBuilder(command).directory(folder.toFile()).start();
      var client =
          new LspClient(
              new ClientPipes(server.getInputStream(), server.getOutputStream()),
              Optional.of(server));
      Thread.ofVirtual().start(() -> client.readErrors(server));
      return client;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Talks to a server of this process.
  public static LspClient over(InputStream fromServer, OutputStream toServer) {
    return new LspClient(new ClientPipes(fromServer, toServer), Optional.empty());
  }

  private void readErrors(Process server) {
    try (BufferedReader lines = server.errorReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(pipes.transcript()::remark);
    } catch (IOException | UncheckedIOException e) {
      pipes.transcript().remark("stderr closed: " + e.getMessage());
    }
  }

  /// Holds a conversation and then ends the pipes, and the process if it does not end by itself.
  /// Whatever the conversation throws is thrown on, with the transcript.
  public void converse(Conversation conversation) {
    try {
      conversation.hold(this);
    } catch (Exception | AssertionError e) {
      throw failure(String.valueOf(e.getMessage()), e);
    } finally {
      close();
    }
  }

  /// `initialize` with these capabilities (JSON), then `initialized`.
  ///
  /// @return the server's result
  public JsonElement initialize(String capabilities) {
    return introduce(
        Json.of("{processId: null, rootUri: null, capabilities: ?}", Json.of(capabilities)));
  }

  /// The same of a client whose user works in `folder`.
  public JsonElement initialize(Path folder) {
    return initialize(folder, "{}");
  }

  /// The same of a client that can do what `capabilities` say, in JSON.
  public JsonElement initialize(Path folder, String capabilities) {
    String uri = folder.toUri().toString();
    return introduce(
        Json.of(
            "{processId: null, rootUri: ?, workspaceFolders: [{uri: ?, name: 'test'}],"
                + " capabilities: %s}".formatted(capabilities),
            uri,
            uri));
  }

  private JsonElement introduce(JsonElement params) {
    JsonElement result = call("initialize", params);
    notify("initialized", new JsonObject());
    return result;
  }

  /// `shutdown`, `exit`; then the process, if it is one, must end.
  public void shutdown() {
    call("shutdown", JsonNull.INSTANCE);
    notify("exit", JsonNull.INSTANCE);
    process.ifPresent(_ -> exit(PATIENCE));
  }

  /// Sends a request. An error completes the future with a [ResponseError].
  public CompletableFuture<JsonElement> request(String method, JsonElement params) {
    return request(new JsonPrimitive(++lastId), method, params);
  }

  /// The same with an id of one's own choice, for `$/cancelRequest`.
  public CompletableFuture<JsonElement> request(
      JsonPrimitive id, String method, JsonElement params) {
    CompletableFuture<JsonElement> response = pipes.expectResponse(id.toString(), method);
    JsonObject message = message(method, params);
    message.add("id", id);
    pipes.send(message);
    return response;
  }

  /// Sends a request and waits for its result.
  ///
  /// @throws ResponseError if the server answers with an error
  public JsonElement call(String method, JsonElement params) {
    return get(request(method, params), method);
  }

  /// Waits for the result of a request.
  ///
  /// @throws ResponseError if the server answers with an error
  public JsonElement get(CompletableFuture<JsonElement> response, String what) {
    try {
      return response.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ResponseError error) {
        throw error;
      }
      throw failure("no answer to " + what, e);
    } catch (TimeoutException e) {
      throw failure("no answer to " + what + " in " + PATIENCE.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure("interrupted", e);
    }
  }

  /// Sends a notification.
  public void notify(String method, JsonElement params) {
    pipes.send(message(method, params));
  }

  private static JsonObject message(String method, JsonElement params) {
    var message = new JsonObject();
    message.addProperty("jsonrpc", "2.0");
    message.addProperty("method", method);
    if (!params.isJsonNull()) {
      message.add("params", params);
    }
    return message;
  }

  /// Sends bytes as they are: a broken frame, half a message.
  public void raw(byte[] bytes) {
    pipes.sendRaw(bytes);
  }

  /// How requests of the server with this method are answered from now on.
  public void answer(String method, Function<JsonElement, JsonElement> result) {
    pipes.answer(method, result);
  }

  /// Waits for a notification and takes it; the others stay in order.
  public JsonElement await(String method, Predicate<JsonElement> params) {
    return await(method, params, PATIENCE);
  }

  /// The same, for as long as the caller likes.
  public JsonElement await(String method, Predicate<JsonElement> params, Duration patience) {
    return poll(method, params, patience)
        .orElseThrow(
            () -> failure("no such " + method + " in " + patience.toMillis() + " ms", null));
  }

  /// The same, where it may well be that nothing comes.
  public Optional<JsonElement> poll(
      String method, Predicate<JsonElement> params, Duration patience) {
    for (Iterator<Notification> i = unread.iterator(); i.hasNext(); ) {
      Notification n = i.next();
      if (n.method.equals(method) && params.test(n.params)) {
        i.remove();
        return Optional.of(n.params);
      }
    }
    long deadline = System.nanoTime() + patience.toNanos();
    for (Optional<Notification> n = pipes.next(deadline); n.isPresent(); n = pipes.next(deadline)) {
      Notification got = n.get();
      if (got.method.equals(method) && params.test(got.params)) {
        return Optional.of(got.params);
      }
      unread.add(got);
    }
    return Optional.empty();
  }

  /// Closes the server's input, as a client does that dies.
  public void closeInput() {
    pipes.closeOutput();
  }

  /// Waits for the end of the server's process.
  ///
  /// @return its exit code
  public int exit(Duration patience) {
    Process server =
        process.orElseThrow(() -> new IllegalStateException("the server is no process"));
    try {
      if (!server.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw failure("the server still runs after " + patience.toMillis() + " ms", null);
      }
      return server.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure("interrupted", e);
    }
  }

  /// Everything said so far.
  public String transcript() {
    return pipes.transcript().toString();
  }

  private void close() {
    pipes.closeOutput();
    process.ifPresent(server -> {
      try {
        if (!server.waitFor(2, TimeUnit.SECONDS)) {
          server.descendants().forEach(ProcessHandle::destroyForcibly);
          server.destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
  }

  private AssertionError failure(String what, @Nullable Throwable cause) {
    // What a failure within already carries is not said twice.
    String message =
        what.contains("\ntranscript:\n") ? what : what + "\ntranscript:\n" + transcript();
    return new AssertionError(message, cause);
  }
}
