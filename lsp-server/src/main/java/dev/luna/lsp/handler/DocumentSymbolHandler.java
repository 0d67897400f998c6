package dev.luna.lsp.handler;

import dev.luna.ide.symbols.Outline;
import dev.luna.lsp.convert.SymbolsToLsp;
import dev.luna.workspace.Analysis;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/// `textDocument/documentSymbol`.
final class DocumentSymbolHandler
    implements RequestHandler<
        DocumentSymbolParams, List<Either<SymbolInformation, DocumentSymbol>>> {
  @Override
  public List<Either<SymbolInformation, DocumentSymbol>> handle(
      Analysis analysis, RequestedDocument document, DocumentSymbolParams params) {
    return new SymbolsToLsp(document.toLsp())
        .symbols(document.uri(), Outline.of(analysis, document.file()));
  }
}
