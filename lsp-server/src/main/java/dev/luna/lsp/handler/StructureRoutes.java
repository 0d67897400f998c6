package dev.luna.lsp.handler;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;

/// What a document is made of: its outline, folds, colours, hints.
final class StructureRoutes {
  static final List<Route<?>> ALL =
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
              new InlayHintHandler()));

  private StructureRoutes() {}
}
