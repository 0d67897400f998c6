package dev.luna.lsp.handler;

import dev.luna.ide.symbols.Outline;
import dev.luna.lsp.convert.ClientProfile;
import dev.luna.lsp.convert.FromLsp;
import dev.luna.lsp.convert.SymbolsToLsp;
import dev.luna.lsp.convert.ToLsp;
import dev.luna.workspace.Analysis;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/// `textDocument/documentSymbol`.
final class DocumentSymbolHandler
    implements RequestHandler<
        DocumentSymbolParams, List<Either<SymbolInformation, DocumentSymbol>>> {
  @Override
  public @Nullable List<Either<SymbolInformation, DocumentSymbol>> handle(
      Analysis analysis, ClientProfile client, DocumentSymbolParams params) {
    var file = FromLsp.file(params.getTextDocument());
    return analysis
        .file(file)
        .map(source -> new SymbolsToLsp(new ToLsp(source.text(), client)))
        .map(toLsp -> toLsp.symbols(params.getTextDocument().getUri(), Outline.of(analysis, file)))
        .orElse(null);
  }
}
