package dev.luna.lsp.session;

import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/// Answers that say no.
final class Answers {
  private Answers() {}

  /// An exception that is answered as `code` and `message`.
  static ResponseErrorException refusal(ResponseErrorCode code, String message) {
    return new ResponseErrorException(new ResponseError(code, message, null));
  }

  /// The answer to a request that ended with `thrown`.
  static ResponseError error(Throwable thrown, ServerLog log) {
    Throwable cause =
        thrown instanceof CompletionException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    if (cause instanceof ResponseErrorException refusal) {
      return refusal.getResponseError();
    }
    log.bug("answering a request", cause);
    return new ResponseError(ResponseErrorCode.InternalError, "internal error", null);
  }
}
