package dev.luna.lsp.handler;

import dev.luna.lsp.convert.ClientProfile;
import dev.luna.text.FileId;
import dev.luna.workspace.Analysis;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The way of a request that is about the whole workspace.
///
/// @param method its name in the protocol
/// @param params the class of its parameters
/// @param handler who answers
public record WorkspaceRoute<P>(String method, Class<P> params, Handler<P> handler)
    implements Route<P> {

  /// The answer to one kind of request. Called by any thread; knows nothing but its arguments.
  @FunctionalInterface
  public interface Handler<P> {

    /// The answer, or null where the protocol has that as "nothing".
    @Nullable Object handle(Analysis analysis, ClientProfile client, P params);
  }

  @Override
  public Optional<FileId> about(P params) {
    return Optional.empty();
  }

  @Override
  public @Nullable Object answer(Analysis analysis, ClientProfile client, P params) {
    return handler.handle(analysis, client, params);
  }
}
