package dev.luna.lsp.handler;

import dev.luna.facts.ParsedFile;
import dev.luna.lsp.convert.ClientProfile;
import dev.luna.lsp.convert.FromLsp;
import dev.luna.lsp.convert.ToLsp;
import dev.luna.text.FileId;
import dev.luna.workspace.Analysis;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.jspecify.annotations.Nullable;

/// The way of a request that is about a document.
///
/// @param method its name in the protocol
/// @param params the class of its parameters
/// @param document which document they are about
/// @param handler who answers
public record DocumentRoute<P>(
    String method,
    Class<P> params,
    Function<P, TextDocumentIdentifier> document,
    RequestHandler<P, ?> handler)
    implements Route<P> {

  @Override
  public Optional<FileId> about(P params) {
    return Optional.of(FromLsp.file(document.apply(params)));
  }

  /// Null also where the snapshot does not have the document.
  @Override
  public @Nullable Object answer(Analysis analysis, ClientProfile client, P params) {
    TextDocumentIdentifier named = document.apply(params);
    FileId id = FromLsp.file(named);
    Optional<ParsedFile> file = analysis.file(id);
    if (file.isEmpty()) {
      return null;
    }
    ToLsp toLsp = new ToLsp(file.get().text(), client);
    return handler.handle(analysis, new RequestedDocument(id, named.getUri(), toLsp), params);
  }
}
