package dev.luna.lsp.session;

import dev.luna.index.CancelToken;
import dev.luna.lsp.convert.ToLsp;
import dev.luna.text.FileId;
import dev.luna.workspace.Analysis;
import dev.luna.workspace.Snapshot;

/// Works out the findings of one open document, behind all requests.
///
/// @param uri how the client spells it
record Diagnosis(FileId file, String uri, Snapshot snapshot, Inbox inbox, Request.Answering how)
    implements Workers.Task {

  @Override
  public Workers.Pool pool() {
    return Workers.Pool.BACKGROUND;
  }

  @Override
  public void run() {
    Analysis analysis = Analysis.of(snapshot, new CancelToken());
    analysis
        .file(file)
        .ifPresent(source -> {
          var toLsp = new ToLsp(source.text(), how.client());
          var diagnostics = toLsp.diagnostics(uri, source.analysis().findings());
          inbox.add(new Event.Publish(source, diagnostics));
        });
  }

  /// Something has changed. If it was this document, its edit has asked for findings of its own; if
  /// it was another one, these are still wanted.
  @Override
  public void cancelled() {
    boolean same = how.latest().files().find(file).equals(snapshot.files().find(file));
    if (same) {
      inbox.add(new Event.Diagnose(file));
    }
  }

  @Override
  public void failed(Throwable bug) {
    how.log().bug("findings of " + file + " in revision " + snapshot.revision(), bug);
  }
}
