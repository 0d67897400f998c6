package dev.luna.lsp.session;

import dev.luna.lsp.convert.ClientAbility;
import dev.luna.lsp.convert.ClientProfile;
import dev.luna.lsp.convert.TokensToLsp;
import java.util.List;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/// What the server says that it can do.
final class Capabilities {
  private Capabilities() {}

  /// The answer to `initialize` for `client`.
  static InitializeResult of(ClientProfile client, String version) {
    ServerCapabilities can = new ServerCapabilities();
    can.setPositionEncoding(ClientProfile.kindOf(client.encoding()));
    can.setTextDocumentSync(sync());
    can.setDocumentSymbolProvider(true);
    can.setFoldingRangeProvider(true);
    can.setSelectionRangeProvider(true);
    can.setDocumentHighlightProvider(true);
    can.setHoverProvider(true);
    can.setDefinitionProvider(true);
    can.setDeclarationProvider(true);
    can.setTypeDefinitionProvider(true);
    can.setImplementationProvider(true);
    can.setReferencesProvider(true);
    can.setSignatureHelpProvider(new SignatureHelpOptions(List.of("(", ",")));
    can.setRenameProvider(
        client.can(ClientAbility.PREPARE_RENAME)
            ? Either.forRight(new RenameOptions(true))
            : Either.forLeft(true));
    can.setWorkspaceSymbolProvider(true);
    can.setSemanticTokensProvider(
        new SemanticTokensWithRegistrationOptions(TokensToLsp.legend(), true, true));
    can.setInlayHintProvider(true);
    can.setCompletionProvider(new CompletionOptions(false, List.of(".", ":", "\"", "'", "@")));
    return new InitializeResult(can, new ServerInfo("luna", version));
  }

  private static TextDocumentSyncOptions sync() {
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    return sync;
  }
}
