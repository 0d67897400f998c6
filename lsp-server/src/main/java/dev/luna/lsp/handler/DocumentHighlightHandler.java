package dev.luna.lsp.handler;

import dev.luna.ide.structure.Highlights;
import dev.luna.lsp.convert.StructureToLsp;
import dev.luna.workspace.Analysis;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;

/// `textDocument/documentHighlight`.
final class DocumentHighlightHandler
    implements RequestHandler<DocumentHighlightParams, List<DocumentHighlight>> {
  @Override
  public List<DocumentHighlight> handle(
      Analysis analysis, RequestedDocument document, DocumentHighlightParams params) {
    int offset = document.offset(params.getPosition());
    return new StructureToLsp(document.toLsp())
        .highlights(Highlights.at(analysis, document.file(), offset));
  }
}
