package dev.luna.lsp.handler;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/// Answers to what cannot be done, in words for the user.
final class Refusals {
  private Refusals() {}

  /// The error that editors show.
  static ResponseErrorException of(String reason) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.RequestFailed, reason, null));
  }
}
