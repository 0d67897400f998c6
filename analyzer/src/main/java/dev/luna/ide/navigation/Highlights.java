package dev.luna.ide.navigation;

import dev.luna.semantic.Access;
import dev.luna.semantic.FileSymbols;
import dev.luna.semantic.Occurrence;
import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.workspace.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The places in one file that mean the same as the name under the cursor.
public final class Highlights {
  private Highlights() {}

  /// A place where the name stands.
  ///
  /// @param written whether the thing is made known or given a value there
  public record Highlight(Span span, boolean written) {}

  /// In the order of the text; nothing if the cursor touches no name.
  public static List<Highlight> at(Analysis analysis, FileId file, int offset) {
    return analysis
        .types(file)
        .map(FileSymbols::new)
        .map(symbols -> at(symbols, offset))
        .orElse(List.of());
  }

  private static List<Highlight> at(FileSymbols symbols, int offset) {
    List<Highlight> found = new ArrayList<>();
    symbols
        .at(offset)
        .map(Occurrence::symbol)
        .ifPresent(symbol ->
            symbols.each(
                symbol.name()::equals,
                each -> {
                  if (each.symbol().isSame(symbol)) {
                    found.add(new Highlight(each.span(), each.access() != Access.READ));
                  }
                }));
    found.sort(Comparator.comparingInt(h -> h.span().start()));
    return found.stream().distinct().toList();
  }
}
