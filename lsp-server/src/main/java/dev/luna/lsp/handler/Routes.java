package dev.luna.lsp.handler;

import dev.luna.ide.navigation.Definitions;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;

/// All requests that are answered from a snapshot.
public final class Routes {
  /// One route per method.
  public static final List<Route<?>> ALL =
      List.of(
          new DocumentRoute<>(
              "textDocument/documentSymbol",
              DocumentSymbolParams.class,
              DocumentSymbolParams::getTextDocument,
              new DocumentSymbolHandler()),
          new DocumentRoute<>(
              "textDocument/foldingRange",
              FoldingRangeRequestParams.class,
              FoldingRangeRequestParams::getTextDocument,
              new FoldingRangeHandler()),
          new DocumentRoute<>(
              "textDocument/selectionRange",
              SelectionRangeParams.class,
              SelectionRangeParams::getTextDocument,
              new SelectionRangeHandler()),
          new DocumentRoute<>(
              "textDocument/documentHighlight",
              DocumentHighlightParams.class,
              DocumentHighlightParams::getTextDocument,
              new DocumentHighlightHandler()),
          new DocumentRoute<>(
              "textDocument/hover",
              HoverParams.class,
              HoverParams::getTextDocument,
              new HoverHandler()),
          new DocumentRoute<>(
              "textDocument/definition",
              DefinitionParams.class,
              DefinitionParams::getTextDocument,
              new DefinitionHandler<>(Definitions::at)),
          new DocumentRoute<>(
              "textDocument/declaration",
              DeclarationParams.class,
              DeclarationParams::getTextDocument,
              new DefinitionHandler<>(Definitions::declarations)),
          new DocumentRoute<>(
              "textDocument/typeDefinition",
              TypeDefinitionParams.class,
              TypeDefinitionParams::getTextDocument,
              new DefinitionHandler<>(Definitions::ofType)),
          new DocumentRoute<>(
              "textDocument/implementation",
              ImplementationParams.class,
              ImplementationParams::getTextDocument,
              new DefinitionHandler<>(Definitions::implementations)),
          new DocumentRoute<>(
              "textDocument/signatureHelp",
              SignatureHelpParams.class,
              SignatureHelpParams::getTextDocument,
              new SignatureHelpHandler()),
          new DocumentRoute<>(
              "textDocument/prepareRename",
              PrepareRenameParams.class,
              PrepareRenameParams::getTextDocument,
              new PrepareRenameHandler()),
          new DocumentRoute<>(
              "textDocument/rename",
              RenameParams.class,
              RenameParams::getTextDocument,
              new RenameHandler()),
          new DocumentRoute<>(
              "textDocument/semanticTokens/full",
              SemanticTokensParams.class,
              SemanticTokensParams::getTextDocument,
              new SemanticTokensHandler<>(_ -> Optional.empty())),
          new DocumentRoute<>(
              "textDocument/semanticTokens/range",
              SemanticTokensRangeParams.class,
              SemanticTokensRangeParams::getTextDocument,
              new SemanticTokensHandler<>(params -> Optional.of(params.getRange()))),
          new DocumentRoute<>(
              "textDocument/inlayHint",
              InlayHintParams.class,
              InlayHintParams::getTextDocument,
              new InlayHintHandler()),
          new WorkspaceRoute<>(
              "workspace/symbol", WorkspaceSymbolParams.class, new WorkspaceSymbolHandler()),
          new DocumentRoute<>(
              "textDocument/references",
              ReferenceParams.class,
              ReferenceParams::getTextDocument,
              new ReferencesHandler()),
          new DocumentRoute<>(
              "textDocument/completion",
              CompletionParams.class,
              CompletionParams::getTextDocument,
              new CompletionHandler()));

  private Routes() {}
}
