package dev.luna.lsp.handler;

import dev.luna.facts.ParsedFile;
import dev.luna.ide.structure.SelectionRanges;
import dev.luna.lsp.convert.ClientProfile;
import dev.luna.lsp.convert.FromLsp;
import dev.luna.lsp.convert.StructureToLsp;
import dev.luna.lsp.convert.ToLsp;
import dev.luna.workspace.Analysis;
import java.util.List;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.jspecify.annotations.Nullable;

/// `textDocument/selectionRange`, for several cursors at once.
final class SelectionRangeHandler
    implements RequestHandler<SelectionRangeParams, List<SelectionRange>> {
  @Override
  public @Nullable List<SelectionRange> handle(
      Analysis analysis, ClientProfile client, SelectionRangeParams params) {
    return analysis
        .file(FromLsp.file(params.getTextDocument()))
        .map(source -> ranges(analysis, source, client, params))
        .orElse(null);
  }

  private static List<SelectionRange> ranges(
      Analysis analysis, ParsedFile source, ClientProfile client, SelectionRangeParams params) {
    var toLsp = new StructureToLsp(new ToLsp(source.text(), client));
    return params.getPositions().stream()
        .map(position -> FromLsp.offset(source.text(), position, client))
        .map(offset -> toLsp.selection(SelectionRanges.at(analysis, source.id(), offset)))
        .toList();
  }
}
