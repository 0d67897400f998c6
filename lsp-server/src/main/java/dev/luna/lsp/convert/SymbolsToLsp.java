package dev.luna.lsp.convert;

import dev.luna.ide.SymbolInfo;
import dev.luna.ide.symbols.FoundSymbol;
import dev.luna.workspace.Analysis;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/// Outlines, as trees or, for clients that know no trees, as lists.
///
/// @param toLsp the text and the client
public record SymbolsToLsp(ToLsp toLsp) {

  /// `symbols` of the document that the client calls `uri`.
  public List<Either<SymbolInformation, DocumentSymbol>> symbols(
      String uri, List<SymbolInfo> symbols) {
    if (toLsp.client().can(ClientAbility.HIERARCHICAL_SYMBOLS)) {
      return symbols.stream()
          .map(s -> Either.<SymbolInformation, DocumentSymbol>forRight(tree(s)))
          .toList();
    }
    List<Either<SymbolInformation, DocumentSymbol>> flat = new ArrayList<>();
    symbols.forEach(symbol -> flatten(uri, symbol, "", flat));
    return flat;
  }

  /// `symbols` of all files that an editor can open.
  public static List<SymbolInformation> found(
      Analysis analysis, ClientProfile client, List<FoundSymbol> symbols) {
    List<SymbolInformation> all = new ArrayList<>();
    for (FoundSymbol symbol : symbols) {
      LocationsToLsp.location(analysis, client, symbol.place())
          .ifPresent(location ->
              all.add(new SymbolInformation(symbol.name(), kind(symbol.kind()), location)));
    }
    return all;
  }

  private DocumentSymbol tree(SymbolInfo symbol) {
    var result =
        new DocumentSymbol(
            symbol.name(),
            kind(symbol.kind()),
            toLsp.range(symbol.span()),
            toLsp.range(symbol.nameSpan()));
    if (!symbol.detail().isEmpty()) {
      result.setDetail(symbol.detail());
    }
    result.setChildren(symbol.children().stream().map(this::tree).toList());
    return result;
  }

  private void flatten(
      String uri,
      SymbolInfo symbol,
      String container,
      List<Either<SymbolInformation, DocumentSymbol>> flat) {
    var location = new Location(uri, toLsp.range(symbol.span()));
    flat.add(
        Either.forLeft(
            container.isEmpty()
                ? new SymbolInformation(symbol.name(), kind(symbol.kind()), location)
                : new SymbolInformation(symbol.name(), kind(symbol.kind()), location, container)));
    symbol.children().forEach(child -> flatten(uri, child, symbol.name(), flat));
  }

  private static SymbolKind kind(dev.luna.ide.SymbolKind kind) {
    return switch (kind) {
      case FUNCTION -> SymbolKind.Function;
      case METHOD -> SymbolKind.Method;
      case VARIABLE -> SymbolKind.Variable;
      case CONSTANT -> SymbolKind.Constant;
      // What the Lua language server calls a global, so that icons stay the same.
      case GLOBAL -> SymbolKind.Class;
      case FIELD -> SymbolKind.Field;
      case TABLE -> SymbolKind.Object;
      case CLASS -> SymbolKind.Class;
      case ENUM -> SymbolKind.Enum;
    };
  }
}
