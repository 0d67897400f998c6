package dev.luna.lsp.session;

import dev.luna.text.FileId;
import dev.luna.workspace.SourceFile;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/// What the writer's queue holds.
sealed interface Event {

  /// The client opens a document.
  ///
  /// @param uri how the client spells it
  record Open(FileId file, String uri, int version, String text) implements Event {}

  /// The client edits a document: `changes` one after the other, each upon the text that the one
  /// before left.
  record Edit(FileId file, int version, List<TextDocumentContentChangeEvent> changes)
      implements Event {}

  /// The client closes a document.
  record Close(FileId file) implements Event {}

  /// The client asks.
  record Ask(Request<?> request) implements Event {}

  /// It is time to work out the findings of a document.
  record Diagnose(FileId file) implements Event {}

  /// The findings of `file` have been worked out.
  record Publish(SourceFile file, List<Diagnostic> diagnostics) implements Event {}
}
