package dev.luna.testkit.lsp;

import com.google.gson.JsonObject;

/// A server answered a request with an error.
public final class ResponseError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int code;

  ResponseError(String method, JsonObject error) {
    super(method + " was answered with " + error);
    code = error.get("code").getAsInt();
  }

  /// The code, such as -32601 for an unknown method.
  public int code() {
    return code;
  }
}
