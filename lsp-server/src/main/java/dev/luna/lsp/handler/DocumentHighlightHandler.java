package dev.luna.lsp.handler;

import dev.luna.ide.navigation.Highlights;
import dev.luna.ide.structure.KeywordHighlights;
import dev.luna.lsp.convert.StructureToLsp;
import dev.luna.text.Span;
import dev.luna.workspace.Analysis;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;

/// `textDocument/documentHighlight`: of a keyword those that belong to it, else the name.
final class DocumentHighlightHandler
    implements RequestHandler<DocumentHighlightParams, List<DocumentHighlight>> {
  @Override
  public List<DocumentHighlight> handle(
      Analysis analysis, RequestedDocument document, DocumentHighlightParams params) {
    int offset = document.offset(params.getPosition());
    StructureToLsp toLsp = new StructureToLsp(document.toLsp());
    List<Span> keywords = KeywordHighlights.at(analysis, document.file(), offset);
    return keywords.isEmpty()
        ? toLsp.names(Highlights.at(analysis, document.file(), offset))
        : toLsp.highlights(keywords);
  }
}
