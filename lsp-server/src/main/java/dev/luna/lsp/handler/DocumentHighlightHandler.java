package dev.luna.lsp.handler;

import dev.luna.facts.ParsedFile;
import dev.luna.ide.structure.KeywordHighlights;
import dev.luna.lsp.convert.ClientProfile;
import dev.luna.lsp.convert.FromLsp;
import dev.luna.lsp.convert.StructureToLsp;
import dev.luna.lsp.convert.ToLsp;
import dev.luna.workspace.Analysis;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.jspecify.annotations.Nullable;

/// `textDocument/documentHighlight`.
final class DocumentHighlightHandler
    implements RequestHandler<DocumentHighlightParams, List<DocumentHighlight>> {
  @Override
  public @Nullable List<DocumentHighlight> handle(
      Analysis analysis, ClientProfile client, DocumentHighlightParams params) {
    return analysis
        .file(FromLsp.file(params.getTextDocument()))
        .map(source -> highlights(analysis, source, client, params))
        .orElse(null);
  }

  private static List<DocumentHighlight> highlights(
      Analysis analysis, ParsedFile source, ClientProfile client, DocumentHighlightParams params) {
    int offset = FromLsp.offset(source.text(), params.getPosition(), client);
    return new StructureToLsp(new ToLsp(source.text(), client))
        .highlights(KeywordHighlights.at(analysis, source.id(), offset));
  }
}
