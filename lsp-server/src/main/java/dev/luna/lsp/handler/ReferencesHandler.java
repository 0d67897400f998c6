package dev.luna.lsp.handler;

import dev.luna.ide.navigation.References;
import dev.luna.lsp.convert.LocationsToLsp;
import dev.luna.workspace.Analysis;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;

/// `textDocument/references`.
final class ReferencesHandler implements RequestHandler<ReferenceParams, List<Location>> {
  @Override
  public List<Location> handle(
      Analysis analysis, RequestedDocument document, ReferenceParams params) {
    return new LocationsToLsp(analysis, document.toLsp())
        .locations(
            References.at(
                analysis,
                document.file(),
                document.offset(params.getPosition()),
                params.getContext().isIncludeDeclaration()));
  }
}
