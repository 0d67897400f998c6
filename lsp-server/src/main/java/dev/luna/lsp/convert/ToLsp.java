package dev.luna.lsp.convert;

import dev.luna.check.Finding;
import dev.luna.text.SourceText;
import dev.luna.text.Span;
import dev.luna.workspace.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/// From Luna's records to the protocol's, for one text and one client.
///
/// @param text what the records' spans are about
/// @param client whom the result is for
public record ToLsp(SourceText text, ClientProfile client) {

  public Position position(int offset) {
    var position = text.lines().position(offset, client.encoding());
    return new Position(position.line(), position.character());
  }

  public Range range(Span span) {
    return new Range(position(span.start()), position(span.end()));
  }

  /// `findings` of the document that the client calls `uri`.
  ///
  /// @param snapshot where the declarations of other files are that findings mention
  public List<Diagnostic> diagnostics(String uri, List<Finding> findings, Snapshot snapshot) {
    return findings.stream().map(finding -> diagnostic(uri, finding, snapshot)).toList();
  }

  private Diagnostic diagnostic(String uri, Finding finding, Snapshot snapshot) {
    var severity =
        switch (finding.severity()) {
          case ERROR -> DiagnosticSeverity.Error;
          case WARNING -> DiagnosticSeverity.Warning;
          case INFORMATION -> DiagnosticSeverity.Information;
          case HINT -> DiagnosticSeverity.Hint;
        };
    var diagnostic =
        new Diagnostic(range(finding.span()), finding.message(), severity, "luna", finding.code());
    var tags =
        finding.tags().stream().map(ToLsp::tag).filter(client.tags()::contains).sorted().toList();
    if (!tags.isEmpty()) {
      diagnostic.setTags(tags);
    }
    if (client.can(ClientAbility.RELATED_INFORMATION)) {
      List<DiagnosticRelatedInformation> related = related(uri, finding, snapshot);
      if (!related.isEmpty()) {
        diagnostic.setRelatedInformation(related);
      }
    }
    return diagnostic;
  }

  private List<DiagnosticRelatedInformation> related(
      String uri, Finding finding, Snapshot snapshot) {
    List<DiagnosticRelatedInformation> related = new ArrayList<>();
    for (Finding.Note note : finding.notes()) {
      related.add(
          new DiagnosticRelatedInformation(new Location(uri, range(note.span())), note.message()));
    }
    for (Finding.Elsewhere each : finding.elsewhere()) {
      snapshot
          .place(each.declaration())
          .filter(place -> place.file().id().uri().startsWith("file:"))
          .ifPresent(place -> {
            Range range = new ToLsp(place.file().text(), client).range(place.span());
            Location location = new Location(place.file().id().uri(), range);
            related.add(new DiagnosticRelatedInformation(location, each.message()));
          });
    }
    return related;
  }

  private static DiagnosticTag tag(Finding.Tag tag) {
    return switch (tag) {
      case UNNECESSARY -> DiagnosticTag.Unnecessary;
      case DEPRECATED -> DiagnosticTag.Deprecated;
    };
  }
}
