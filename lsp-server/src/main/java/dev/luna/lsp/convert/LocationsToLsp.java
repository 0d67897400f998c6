package dev.luna.lsp.convert;

import dev.luna.ide.FileRange;
import dev.luna.text.Span;
import dev.luna.workspace.Analysis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/// From places in files to the protocol's.
///
/// @param analysis the files
/// @param toLsp the text that was asked from, and who asks
public record LocationsToLsp(Analysis analysis, ToLsp toLsp) {

  /// The places that are in files which an editor can open.
  public List<Location> locations(List<FileRange> places) {
    return places.stream().flatMap(this::location).toList();
  }

  /// The same as links, for clients that know them.
  ///
  /// @param origin what leads there
  public Either<List<? extends Location>, List<? extends LocationLink>> links(
      Span origin, List<FileRange> targets) {
    List<Location> locations = locations(targets);
    if (!toLsp.client().can(ClientAbility.DEFINITION_LINKS)) {
      return Either.forLeft(locations);
    }
    Range from = toLsp.range(origin);
    return Either.forRight(
        locations.stream()
            .map(to -> new LocationLink(to.getUri(), to.getRange(), to.getRange(), from))
            .toList());
  }

  private Stream<Location> location(FileRange place) {
    return location(analysis, toLsp.client(), place).stream();
  }

  /// A place, if it is in a file that an editor can open.
  static Optional<Location> location(Analysis analysis, ClientProfile client, FileRange place) {
    String uri = place.file().uri();
    return analysis
        .text(place.file())
        .filter(_ -> uri.startsWith("file:"))
        .map(text -> new Location(uri, new ToLsp(text, client).range(place.span())));
  }
}
