package dev.luna.lsp.handler;

import dev.luna.ide.navigation.Definitions.Found;
import dev.luna.lsp.convert.LocationsToLsp;
import dev.luna.text.FileId;
import dev.luna.workspace.Analysis;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/// `textDocument/definition`, `declaration`, `typeDefinition` and `implementation`, which differ in
/// what is looked for alone.
record DefinitionHandler<P extends TextDocumentPositionParams>(Search search)
    implements RequestHandler<P, Either<List<? extends Location>, List<? extends LocationLink>>> {

  /// What is looked for.
  interface Search {
    Optional<Found> at(Analysis analysis, FileId file, int offset);
  }

  @Override
  public @Nullable Either<List<? extends Location>, List<? extends LocationLink>> handle(
      Analysis analysis, RequestedDocument document, P params) {
    LocationsToLsp locations = new LocationsToLsp(analysis, document.toLsp());
    return search
        .at(analysis, document.file(), document.offset(params.getPosition()))
        .map(found -> locations.links(found.origin(), found.targets()))
        .orElse(null);
  }
}
