package dev.luna.lsp.handler;

import dev.luna.lsp.convert.ClientProfile;
import dev.luna.text.FileId;
import dev.luna.workspace.Analysis;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a request gets to its handler.
///
/// @param <P> its parameters
public sealed interface Route<P> permits DocumentRoute, WorkspaceRoute {

  /// Its name in the protocol.
  String method();

  /// The class of its parameters.
  Class<P> params();

  /// The document that it is about: if its text changes meanwhile, nobody wants the answer. Empty
  /// if it is about the whole workspace.
  Optional<FileId> about(P params);

  /// The answer to `params`, or null, which the protocol has as "nothing".
  @Nullable Object answer(Analysis analysis, ClientProfile client, P params);
}
