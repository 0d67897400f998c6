package dev.luna.lsp.session;

import dev.luna.check.FileAnalysis;
import dev.luna.index.Cancelled;
import dev.luna.lsp.convert.ToLsp;
import dev.luna.text.FileId;
import dev.luna.workspace.Snapshot;
import dev.luna.workspace.SourceFile;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;

/// Works out the findings of one open document, behind all requests. Between its steps it looks
/// whether the document has been edited or closed meanwhile.
///
/// @param uri how the client spells it
record Diagnosis(FileId file, String uri, Snapshot snapshot, Inbox inbox, Conversation conversation)
    implements Workers.Task {

  @Override
  public Workers.Priority priority() {
    return Workers.Priority.BACKGROUND;
  }

  @Override
  public void run() {
    snapshot.files().find(file).ifPresent(this::diagnose);
  }

  private void diagnose(SourceFile source) {
    FileAnalysis analysis = snapshot.analysis(source, () -> checkLatest(source));
    checkLatest(source);
    var toLsp = new ToLsp(source.text(), conversation.profile());
    List<Diagnostic> diagnostics = toLsp.diagnostics(uri, analysis.findings(), snapshot);
    Basis basis = Basis.of(source, analysis.reads(), diagnostics, snapshot);
    inbox.add(new Event.Publish(basis, diagnostics));
  }

  /// Only an edit of this very document calls the work off: were any edit enough, typing in a small
  /// document could keep a big one from ever being done.
  private void checkLatest(SourceFile source) {
    if (!conversation.latest().has(source)) {
      throw Cancelled.INSTANCE;
    }
  }

  /// Nothing to do: the edit has asked for findings of its own.
  @Override
  public void cancelled() {}

  @Override
  public void failed(Throwable bug) {
    conversation.log().bug("findings of " + file + " in revision " + snapshot.revision(), bug);
  }
}
