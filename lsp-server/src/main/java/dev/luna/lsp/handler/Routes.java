package dev.luna.lsp.handler;

import dev.luna.lsp.handler.Route.Urgency;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
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
              Urgency.NORMAL,
              new DocumentSymbolHandler()),
          new Route<>(
              "textDocument/foldingRange",
              FoldingRangeRequestParams.class,
              FoldingRangeRequestParams::getTextDocument,
              Urgency.NORMAL,
              new FoldingRangeHandler()),
          new Route<>(
              "textDocument/selectionRange",
              SelectionRangeParams.class,
              SelectionRangeParams::getTextDocument,
              Urgency.NORMAL,
              new SelectionRangeHandler()),
          new Route<>(
              "textDocument/documentHighlight",
              DocumentHighlightParams.class,
              DocumentHighlightParams::getTextDocument,
              Urgency.NORMAL,
              new DocumentHighlightHandler()));

  private Routes() {}
}
