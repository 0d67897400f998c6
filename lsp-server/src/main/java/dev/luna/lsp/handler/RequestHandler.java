package dev.luna.lsp.handler;

import dev.luna.workspace.Analysis;
import org.jspecify.annotations.Nullable;

/// The answer to one kind of request. Called by any thread; knows nothing but its arguments.
///
/// @param <P> the parameters
/// @param <R> the result
@FunctionalInterface
public interface RequestHandler<P, R> {

  /// The answer, or null where the protocol has that as "nothing".
  @Nullable R handle(Analysis analysis, RequestedDocument document, P params);
}
