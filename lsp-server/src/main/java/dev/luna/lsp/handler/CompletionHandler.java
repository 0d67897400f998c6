package dev.luna.lsp.handler;

import dev.luna.ide.completion.Completions;
import dev.luna.lsp.convert.CompletionToLsp;
import dev.luna.workspace.Analysis;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;

/// `textDocument/completion`.
final class CompletionHandler implements RequestHandler<CompletionParams, List<CompletionItem>> {
  @Override
  public List<CompletionItem> handle(
      Analysis analysis, RequestedDocument document, CompletionParams params) {
    int offset = document.offset(params.getPosition());
    return new CompletionToLsp(document.toLsp())
        .items(Completions.at(analysis, document.file(), offset));
  }
}
