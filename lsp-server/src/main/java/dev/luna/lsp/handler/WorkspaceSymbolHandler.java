package dev.luna.lsp.handler;

import dev.luna.ide.symbols.WorkspaceSymbols;
import dev.luna.lsp.convert.ClientProfile;
import dev.luna.lsp.convert.SymbolsToLsp;
import dev.luna.workspace.Analysis;
import java.util.List;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbolParams;

/// `workspace/symbol`.
final class WorkspaceSymbolHandler implements WorkspaceRoute.Handler<WorkspaceSymbolParams> {
  @Override
  public List<SymbolInformation> handle(
      Analysis analysis, ClientProfile client, WorkspaceSymbolParams params) {
    return SymbolsToLsp.found(analysis, client, WorkspaceSymbols.find(analysis, params.getQuery()));
  }
}
