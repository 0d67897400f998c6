package dev.luna.lsp.handler;

import java.util.List;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SelectionRangeParams;

/// All requests that are answered from a snapshot.
public final class Routes {
  /// One route per method.
  public static final List<Route<?>> ALL =
      List.of(
          new Route<>(
              "textDocument/documentSymbol",
              DocumentSymbolParams.class,
              DocumentSymbolParams::getTextDocument,
              new DocumentSymbolHandler()),
          new Route<>(
              "textDocument/foldingRange",
              FoldingRangeRequestParams.class,
              FoldingRangeRequestParams::getTextDocument,
              new FoldingRangeHandler()),
          new Route<>(
              "textDocument/selectionRange",
              SelectionRangeParams.class,
              SelectionRangeParams::getTextDocument,
              new SelectionRangeHandler()),
          new Route<>(
              "textDocument/documentHighlight",
              DocumentHighlightParams.class,
              DocumentHighlightParams::getTextDocument,
              new DocumentHighlightHandler()),
          new Route<>(
              "textDocument/hover",
              HoverParams.class,
              HoverParams::getTextDocument,
              new HoverHandler()),
          new Route<>(
              "textDocument/definition",
              DefinitionParams.class,
              DefinitionParams::getTextDocument,
              new DefinitionHandler()),
          new Route<>(
              "textDocument/references",
              ReferenceParams.class,
              ReferenceParams::getTextDocument,
              new ReferencesHandler()),
          new Route<>(
              "textDocument/completion",
              CompletionParams.class,
              CompletionParams::getTextDocument,
              new CompletionHandler()));

  private Routes() {}
}
