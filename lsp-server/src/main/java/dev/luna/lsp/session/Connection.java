package dev.luna.lsp.session;

import com.google.gson.JsonParseException;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;

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

  @Override
  public void frame(String body) {
    try {
      Message message = json.parseMessage(body);
      if (message == null) {
        refuse(ResponseErrorCode.InvalidRequest, "expected a message, found " + brief(body));
      } else {
        validated.consume(message);
      }
    } catch (MessageIssueException e) {
      refuse(e.getRpcMessage(), e.getIssues());
    } catch (JsonParseException e) {
      refuse(ResponseErrorCode.ParseError, "expected a message in JSON, found " + brief(body));
    } catch (RuntimeException | Error e) {
      log.bug("reading a message", e);
    }
  }

  @Override
  public void broken(String why) {
    refuse(ResponseErrorCode.ParseError, why);
  }

  private void refuse(Message message, List<MessageIssue> issues) {
    if (message instanceof RequestMessage) {
      peer.handle(message, issues);
    } else if (issues.stream()
        .anyMatch(i -> i.getIssueCode() == ResponseErrorCode.ParseError.getValue())) {
      refuse(ResponseErrorCode.ParseError, issues.getFirst().getText());
    } else {
      log.info("a message is not as it should be: " + issues.getFirst().getText());
    }
  }

  private void refuse(ResponseErrorCode code, String why) {
    log.info(why);
    ResponseMessage response = new ResponseMessage();
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

    @Override
    protected void handleRequestIssues(RequestMessage request, List<MessageIssue> issues) {
      MessageIssue first = issues.getFirst();
      // Without its cause, which would be written as a Java exception.
      super.handleRequestIssues(
          request, List.of(new MessageIssue(first.getText(), first.getIssueCode())));
    }
  }
}
