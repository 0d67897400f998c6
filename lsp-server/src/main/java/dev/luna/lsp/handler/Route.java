package dev.luna.lsp.handler;

import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/// How a request gets to its handler.
///
/// @param method its name in the protocol
/// @param params the class of its parameters
/// @param document which document they are about
/// @param urgency whether somebody waits for the answer with a finger on the key
/// @param handler who answers
public record Route<P>(
    String method,
    Class<P> params,
    Function<P, TextDocumentIdentifier> document,
    Urgency urgency,
    RequestHandler<P, ?> handler) {

  /// Which pool answers, and what becomes of the answer when the document moves on.
  public enum Urgency {
    /// Asked while typing: answered from the snapshot that it has, whatever happens meanwhile.
    TYPING,
    /// Everything else: an answer about a text that is no more is of no use.
    NORMAL
  }
}
