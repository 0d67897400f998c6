package dev.luna.lsp.handler;

import dev.luna.ide.hints.InlayHints;
import dev.luna.lsp.convert.HintsToLsp;
import dev.luna.workspace.Analysis;
import java.util.List;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;

/// `textDocument/inlayHint`.
final class InlayHintHandler implements RequestHandler<InlayHintParams, List<InlayHint>> {
  @Override
  public List<InlayHint> handle(
      Analysis analysis, RequestedDocument document, InlayHintParams params) {
    return new HintsToLsp(document.toLsp())
        .hints(InlayHints.of(analysis, document.file(), document.span(params.getRange())));
  }
}
