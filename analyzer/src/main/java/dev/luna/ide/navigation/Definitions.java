package dev.luna.ide.navigation;

import dev.luna.ide.FileRange;
import dev.luna.semantic.FileSymbols;
import dev.luna.semantic.Occurrence;
import dev.luna.semantic.Place;
import dev.luna.semantic.Semantics;
import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.workspace.Analysis;
import java.util.List;
import java.util.Optional;

/// Where the thing is declared whose name the cursor touches.
public final class Definitions {
  private Definitions() {}

  /// What the cursor is at, and where that leads.
  ///
  /// @param origin the name that was understood
  /// @param targets in the order of preference
  public record Found(Span origin, List<FileRange> targets) {
    public Found {
      targets = List.copyOf(targets);
    }
  }

  /// Where the name at `offset` is declared. On the declaration of a variable, where the value comes
  /// from: `local insert = table.insert` leads on. Empty if there is no name, or nothing is known of
  /// it.
  public static Optional<Found> at(Analysis analysis, FileId file, int offset) {
    Semantics semantics = new Semantics(analysis);
    return semantics
        .file(file)
        .flatMap(symbols -> symbols.at(offset).flatMap(name -> at(semantics, symbols, name)));
  }

  private static Optional<Found> at(
      Semantics semantics, FileSymbols symbols, Occurrence name) {
    List<Place> places =
        symbols
            .origin(name)
            .map(value -> semantics.definitions(value, symbols.types()))
            .filter(found -> !found.isEmpty())
            .orElseGet(() -> semantics.definitions(name.symbol(), symbols.types()));
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found(
                name.span(),
                places.stream().map(p -> new FileRange(p.file(), p.span())).toList()));
  }
}
