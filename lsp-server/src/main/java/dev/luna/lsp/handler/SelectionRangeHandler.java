package dev.luna.lsp.handler;

import dev.luna.ide.structure.SelectionRanges;
import dev.luna.lsp.convert.StructureToLsp;
import dev.luna.workspace.Analysis;
import java.util.List;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;

/// `textDocument/selectionRange`, for several cursors at once.
final class SelectionRangeHandler
    implements RequestHandler<SelectionRangeParams, List<SelectionRange>> {
  @Override
  public List<SelectionRange> handle(
      Analysis analysis, RequestedDocument document, SelectionRangeParams params) {
    var toLsp = new StructureToLsp(document.toLsp());
    return params.getPositions().stream()
        .map(document::offset)
        .map(offset -> SelectionRanges.at(analysis, document.file(), offset))
        .map(toLsp::selection)
        .toList();
  }
}
