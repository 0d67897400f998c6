package dev.luna.ide.structure;

import dev.luna.semantic.Access;
import dev.luna.semantic.FileSymbols;
import dev.luna.semantic.Occurrence;
import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.workspace.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What belongs to the word under the cursor, in its file: the other keywords of a construct, or
/// the places where a name means the same.
public final class Highlights {
  private Highlights() {}

  /// A place that belongs to the word.
  public record Highlight(Span span, Kind kind) {}

  /// What stands at a place.
  public enum Kind {
    KEYWORD,
    /// The thing is made known or given a value.
    WRITTEN,
    READ
  }

  /// In the order of the text; nothing if the cursor touches no word.
  public static List<Highlight> at(Analysis analysis, FileId file, int offset) {
    List<Span> keywords = KeywordHighlights.at(analysis, file, offset);
    return keywords.isEmpty()
        ? analysis
            .types(file)
            .map(FileSymbols::new)
            .map(symbols -> names(symbols, offset))
            .orElse(List.of())
        : keywords.stream().map(span -> new Highlight(span, Kind.KEYWORD)).toList();
  }

  private static List<Highlight> names(FileSymbols symbols, int offset) {
    List<Highlight> found = new ArrayList<>();
    symbols
        .at(offset)
        .map(Occurrence::symbol)
        .ifPresent(symbol ->
            symbols.each(
                symbol.name()::equals,
                each -> {
                  if (each.symbol().isSame(symbol)) {
                    boolean isRead = each.access() == Access.READ;
                    found.add(new Highlight(each.span(), isRead ? Kind.READ : Kind.WRITTEN));
                  }
                }));
    found.sort(Comparator.comparingInt(h -> h.span().start()));
    return found.stream().distinct().toList();
  }
}
