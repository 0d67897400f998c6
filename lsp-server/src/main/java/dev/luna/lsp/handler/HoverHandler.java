package dev.luna.lsp.handler;

import dev.luna.ide.hover.Hovers;
import dev.luna.lsp.convert.HoverToLsp;
import dev.luna.workspace.Analysis;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.jspecify.annotations.Nullable;

/// `textDocument/hover`.
final class HoverHandler implements RequestHandler<HoverParams, Hover> {
  @Override
  public @Nullable Hover handle(Analysis analysis, RequestedDocument document, HoverParams params) {
    return Hovers.at(analysis, document.file(), document.offset(params.getPosition()))
        .map(new HoverToLsp(document.toLsp())::hover)
        .orElse(null);
  }
}
