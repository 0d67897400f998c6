package dev.luna.ide.navigation;

import dev.luna.ide.FileRange;
import dev.luna.semantic.EntityPlace;
import dev.luna.semantic.FileSymbols;
import dev.luna.semantic.Occurrence;
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

  /// Where the name at `offset` is declared. On the declaration of a variable, where the value
  /// comes from: `local insert = table.insert` leads on. Empty if there is no name, or nothing is
  /// known of it.
  public static Optional<Found> at(Analysis analysis, FileId file, int offset) {
    return at(analysis, file, offset, Definitions::definitions);
  }

  /// Where the type of the name at `offset` is declared.
  public static Optional<Found> ofType(Analysis analysis, FileId file, int offset) {
    return at(
        analysis,
        file,
        offset,
        (semantics, symbols, name) ->
            semantics.typeDefinitions(symbols.type(name), symbols.types()));
  }

  /// Where the thing at `offset` is made: functions and values, not what annotations say of them.
  public static Optional<Found> implementations(Analysis analysis, FileId file, int offset) {
    return at(
        analysis,
        file,
        offset,
        (semantics, symbols, name) -> semantics.implementations(name.symbol(), symbols.types()));
  }

  /// Where the name at `offset` is made known: as [#at], but on a declaration it stays there.
  public static Optional<Found> declarations(Analysis analysis, FileId file, int offset) {
    return at(
        analysis,
        file,
        offset,
        (semantics, symbols, name) -> semantics.definitions(name.symbol(), symbols.types()));
  }

  /// What places a name leads to.
  private interface Way {
    List<EntityPlace> from(Semantics semantics, FileSymbols symbols, Occurrence name);
  }

  private static List<EntityPlace> definitions(
      Semantics semantics, FileSymbols symbols, Occurrence name) {
    return symbols
        .origin(name)
        .map(value -> semantics.definitions(value, symbols.types()))
        .filter(found -> !found.isEmpty())
        .or(() -> Optional.of(semantics.definitions(name.symbol(), symbols.types())))
        .filter(found -> !found.isEmpty())
        // The receiver of a method is declared nowhere: its class is meant.
        .orElseGet(() -> semantics.typeDefinitions(symbols.type(name), symbols.types()));
  }

  private static Optional<Found> at(Analysis analysis, FileId file, int offset, Way way) {
    Semantics semantics = new Semantics(analysis);
    return semantics
        .file(file)
        .flatMap(symbols ->
            symbols.at(offset).flatMap(name -> found(name, way.from(semantics, symbols, name))));
  }

  private static Optional<Found> found(Occurrence name, List<EntityPlace> places) {
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found(
                name.span(), places.stream().map(p -> new FileRange(p.file(), p.span())).toList()));
  }
}
