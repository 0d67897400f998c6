package dev.luna.lsp.handler;

import dev.luna.ide.structure.Folds;
import dev.luna.lsp.convert.StructureToLsp;
import dev.luna.workspace.Analysis;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;

/// `textDocument/foldingRange`.
final class FoldingRangeHandler
    implements RequestHandler<FoldingRangeRequestParams, List<FoldingRange>> {
  @Override
  public List<FoldingRange> handle(
      Analysis analysis, RequestedDocument document, FoldingRangeRequestParams params) {
    return new StructureToLsp(document.toLsp()).folds(Folds.of(analysis, document.file()));
  }
}
