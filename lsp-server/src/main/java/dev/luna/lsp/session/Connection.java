package dev.luna.lsp.session;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.util.Map;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageConstants;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.jspecify.annotations.Nullable;

/// Frames in, calls out, and back: lsp4j's JSON-RPC between a [FrameReader] and an endpoint.
///
/// Whatever comes in, the reader goes on reading: what cannot be understood is answered with an
/// error, and an `Error` (a stack overflow in a hostile message) is caught here, too, because
/// otherwise the thread would end without a word.
final class Connection implements FrameReader.Receiver {
  private final MessageJsonHandler json;
  private final MessageConsumer out;
  private final ServerLog log;
  private final Peer peer;
  private final MessageConsumer validated;

  /// @param local who is called
  Connection(MessageJsonHandler json, MessageConsumer out, Endpoint local, ServerLog log) {
    this.json = json;
    this.out = out;
    this.log = log;
    this.peer = new Peer(out, local, log);
    peer.setJsonHandler(json);
    json.setMethodProvider(peer);
    this.validated = new ReflectiveMessageValidator(peer);
  }

  /// What reads and writes messages of `methods`.
  static MessageJsonHandler json(Map<String, JsonRpcMethod> methods) {
    return new MessageJsonHandler(methods);
  }

  /// Sends a notification.
  void notify(String method, Object params) {
    peer.notify(method, params);
  }

  /// Sends a request whose answer says nothing that matters.
  void request(String method, Object params) {
    var _ =
        peer.request(method, params)
            .exceptionally(refused -> {
              log.info(method + " was refused: " + refused.getMessage());
              return null;
            });
  }

  @Override
  public void frame(String body) {
    try {
      receive(body);
    } catch (RuntimeException | Error e) {
      log.bug("reading a message", e);
    }
  }

  private void receive(String body) {
    try {
      Message message = json.parseMessage(body);
      if (message == null) {
        refuse(null, ResponseErrorCode.InvalidRequest, "expected a message, found " + brief(body));
      } else {
        validated.consume(message);
      }
    } catch (MessageIssueException e) {
      refuse(body, explain(e.getIssues().getFirst().getText()));
    } catch (JsonParseException e) {
      refuse(body, "they cannot be read");
    }
  }

  @Override
  public void broken(String why) {
    refuse(null, ResponseErrorCode.ParseError, why);
  }

  /// Answers a message that lsp4j could not make anything of. Whether it was a request is looked up
  /// in the JSON itself, because lsp4j forgets an `id` that comes behind wrong parameters.
  private void refuse(String body, String why) {
    JsonElement element;
    try {
      element = json.getGson().getAdapter(JsonElement.class).fromJson(body);
    } catch (IOException | JsonParseException notJson) {
      refuse(
          null, ResponseErrorCode.ParseError, "expected a message in JSON, found " + brief(body));
      return;
    }
    if (!(element instanceof JsonObject object) || !object.has("method") && !object.has("id")) {
      refuse(null, ResponseErrorCode.InvalidRequest, "expected a message, found " + brief(body));
    } else if (object.has("method") && object.get("id") instanceof JsonPrimitive id) {
      String method = String.valueOf(object.get("method"));
      refuse(id, ResponseErrorCode.InvalidParams, "wrong parameters for " + method + ": " + why);
    } else {
      log.info("ignored: " + brief(body) + ": " + why);
    }
  }

  /// lsp4j's validator talks about Java; only the path in its text is of use to others.
  private static String explain(String issue) {
    String path = "Path: $.params.";
    int at = issue.indexOf(path);
    return at < 0
        ? "they cannot be read"
        : "expected something as " + issue.substring(at + path.length());
  }

  private void refuse(@Nullable JsonPrimitive id, ResponseErrorCode code, String why) {
    log.info(why);
    ResponseMessage response = new ResponseMessage();
    response.setJsonrpc(MessageConstants.JSONRPC_VERSION);
    if (id != null) {
      response.setRawId(
          id.isNumber() ? Either.forRight(id.getAsNumber()) : Either.forLeft(id.getAsString()));
    }
    response.setError(new ResponseError(code, why, null));
    out.consume(response);
  }

  private static String brief(String body) {
    return body.length() <= 40 ? "'" + body + "'" : "'" + body.substring(0, 40) + "…'";
  }

  /// lsp4j's endpoint, except that errors carry no Java.
  private static final class Peer extends RemoteEndpoint {
    Peer(MessageConsumer out, Endpoint local, ServerLog log) {
      super(out, local, thrown -> Answers.error(thrown, log));
    }
  }
}
