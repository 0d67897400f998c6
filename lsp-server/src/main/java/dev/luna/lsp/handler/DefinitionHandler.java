package dev.luna.lsp.handler;

import dev.luna.ide.navigation.Definitions;
import dev.luna.lsp.convert.LocationsToLsp;
import dev.luna.workspace.Analysis;
import java.util.List;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/// `textDocument/definition`.
final class DefinitionHandler
    implements RequestHandler<
        DefinitionParams,
        @Nullable Either<List<? extends Location>, List<? extends LocationLink>>> {
  @Override
  public @Nullable Either<List<? extends Location>, List<? extends LocationLink>> handle(
      Analysis analysis, RequestedDocument document, DefinitionParams params) {
    LocationsToLsp locations = new LocationsToLsp(analysis, document.toLsp());
    return Definitions.at(analysis, document.file(), document.offset(params.getPosition()))
        .map(found -> locations.links(found.origin(), found.targets()))
        .orElse(null);
  }
}
