package dev.luna.lsp.session;

import dev.luna.index.Reads;
import dev.luna.text.FileId;
import dev.luna.workspace.Snapshot;
import dev.luna.workspace.SourceFile;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;

/// What the findings of a document were worked out from.
///
/// @param file the document, and how it is read
/// @param reads what was asked of other files
/// @param places the files in which places lie that the findings point to: those move with every
///   line that is written above them, though nothing that is asked has another answer
record Basis(SourceFile file, Reads reads, Set<SourceFile> places) {
  Basis {
    places = Set.copyOf(places);
  }

  /// @param diagnostics the findings
  /// @param snapshot where their places were looked up
  static Basis of(SourceFile file, Reads reads, List<Diagnostic> diagnostics, Snapshot snapshot) {
    Set<SourceFile> places =
        diagnostics.stream()
            .map(Diagnostic::getRelatedInformation)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .map(related -> new FileId(related.getLocation().getUri()))
            .flatMap(place -> snapshot.files().find(place).stream())
            .collect(Collectors.toUnmodifiableSet());
    return new Basis(file, reads, places);
  }

  /// Whether the findings would be the same if they were worked out in `snapshot`.
  boolean holdsIn(Snapshot snapshot) {
    return snapshot.has(file)
        && places.stream().allMatch(snapshot::has)
        && reads.holdIn(snapshot.index());
  }
}
