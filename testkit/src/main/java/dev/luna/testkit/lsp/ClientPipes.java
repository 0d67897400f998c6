package dev.luna.testkit.lsp;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.luna.testkit.lsp.LspClient.Notification;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// The two pipes: one thread reads and sorts what comes, another writes, so that neither side ever
/// waits for the other.
final class ClientPipes {
  /// Nulls are told apart from what is absent.
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  /// Tells the writer to close the stream.
  private static final byte[] END = {};

  private final Transcript transcript = new Transcript();
  private final BlockingQueue<byte[]> outgoing = new LinkedBlockingQueue<>();
  private final BlockingQueue<Notification> notifications = new LinkedBlockingQueue<>();
  private final Map<String, Pending> pending = new ConcurrentHashMap<>();
  private final Map<String, Function<JsonElement, JsonElement>> answers = new ConcurrentHashMap<>();

  /// Completed, with the reason, when nothing will come any more.
  private final CompletableFuture<IOException> closed = new CompletableFuture<>();

  private record Pending(String method, CompletableFuture<JsonElement> response) {}

  ClientPipes(InputStream in, OutputStream out) {
    answers.put("workspace/configuration", ClientPipes::nullForEachItem);
    answers.put("client/registerCapability", _ -> JsonNull.INSTANCE);
    answers.put("client/unregisterCapability", _ -> JsonNull.INSTANCE);
    answers.put("window/workDoneProgress/create", _ -> JsonNull.INSTANCE);
    Thread.ofVirtual().name("lsp client reads").start(() -> readAll(in));
    Thread.ofVirtual().name("lsp client writes").start(() -> writeAll(out));
  }

  private static JsonElement nullForEachItem(JsonElement params) {
    var settings = new JsonArray();
    Json.at(params, "items").getAsJsonArray().forEach(_ -> settings.add(JsonNull.INSTANCE));
    return settings;
  }

  Transcript transcript() {
    return transcript;
  }

  void answer(String method, Function<JsonElement, JsonElement> result) {
    answers.put(method, result);
  }

  /// To be called before the request is sent.
  CompletableFuture<JsonElement> expectResponse(String id, String method) {
    var response = new CompletableFuture<JsonElement>();
    var _ = closed.thenAccept(response::completeExceptionally);
    pending.put(id, new Pending(method, response));
    return response;
  }

  void send(JsonObject message) {
    String json = GSON.toJson(message);
    transcript.sent(json);
    outgoing.add(Frames.encode(json));
  }

  void sendRaw(byte[] bytes) {
    transcript.sent("raw: " + new String(bytes, StandardCharsets.ISO_8859_1));
    outgoing.add(bytes.clone());
  }

  void closeOutput() {
    outgoing.add(END);
  }

  /// The next notification, in order of arrival; empty at the deadline, a value of
  /// [System#nanoTime].
  Optional<Notification> next(long deadline) {
    try {
      return Optional.ofNullable(
          notifications.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private void writeAll(OutputStream out) {
    try (out) {
      for (byte[] bytes = outgoing.take(); bytes != END; bytes = outgoing.take()) {
        out.write(bytes);
        out.flush();
      }
      transcript.remark("input closed");
    } catch (IOException e) {
      transcript.remark("the server does not read any more: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void readAll(InputStream in) {
    String end = "the server closed its output";
    try {
      for (Optional<String> json = Frames.read(in); json.isPresent(); json = Frames.read(in)) {
        transcript.received(json.get());
        receive(JsonParser.parseString(json.get()).getAsJsonObject());
      }
    } catch (IOException
        | JsonParseException
        | IllegalStateException
        | IllegalArgumentException e) {
      end = "what the server sent is no message: " + e.getMessage();
    }
    transcript.remark(end);
    var reason = new IOException(end);
    closed.complete(reason);
  }

  private void receive(JsonObject message) {
    if (!message.has("method")) {
      complete(message);
    } else if (message.has("id")) {
      reply(message);
    } else {
      notifications.add(new Notification(message.get("method").getAsString(), params(message)));
    }
  }

  private static JsonElement params(JsonObject message) {
    return message.has("params") ? message.get("params") : JsonNull.INSTANCE;
  }

  private void complete(JsonObject message) {
    Pending request = pending.remove(String.valueOf(message.get("id")));
    if (request == null) {
      // An answer to a broken frame has a null id: tests read it as a notification of that name.
      notifications.add(new Notification("response without request", message));
    } else if (message.has("error")) {
      request.response.completeExceptionally(
          new ResponseError(request.method, message.getAsJsonObject("error")));
    } else {
      request.response.complete(message.get("result"));
    }
  }

  private void reply(JsonObject request) {
    var response = new JsonObject();
    response.addProperty("jsonrpc", "2.0");
    response.add("id", request.get("id"));
    Function<JsonElement, JsonElement> answer = answers.get(request.get("method").getAsString());
    if (answer == null) {
      response.add("error", Json.of("{code: -32601, message: 'the test does not answer this'}"));
    } else {
      response.add("result", answer.apply(params(request)));
    }
    send(response);
  }
}
