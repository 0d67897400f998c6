package dev.luna.lsp.handler;

import dev.luna.ide.structure.Folds;
import dev.luna.lsp.convert.ClientProfile;
import dev.luna.lsp.convert.FromLsp;
import dev.luna.lsp.convert.StructureToLsp;
import dev.luna.lsp.convert.ToLsp;
import dev.luna.workspace.Analysis;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.jspecify.annotations.Nullable;

/// `textDocument/foldingRange`.
final class FoldingRangeHandler
    implements RequestHandler<FoldingRangeRequestParams, List<FoldingRange>> {
  @Override
  public @Nullable List<FoldingRange> handle(
      Analysis analysis, ClientProfile client, FoldingRangeRequestParams params) {
    var file = FromLsp.file(params.getTextDocument());
    return analysis
        .file(file)
        .map(source -> new StructureToLsp(new ToLsp(source.text(), client)))
        .map(toLsp -> toLsp.folds(Folds.of(analysis, file)))
        .orElse(null);
  }
}
