package dev.luna.lsp.session;

import dev.luna.index.CancelToken;
import dev.luna.lsp.handler.Route;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.Analysis;
import dev.luna.workspace.Snapshot;
import dev.luna.workspace.SourceFile;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/// A request of the client, from the reader to its answer.
///
/// @param document what it is about, empty for the whole workspace
/// @param answer completed once, by whoever is first: the handler, or the client that cancels
/// @param token raised when the client cancels
record Request<P>(
    Route<P> route,
    P params,
    Optional<FileId> document,
    CompletableFuture<Object> answer,
    CancelToken token) {

  static <P> Request<P> of(Route<P> route, P params) {
    CancelToken token = new CancelToken();
    CompletableFuture<Object> answer = new CompletableFuture<>();
    var _ =
        answer.whenComplete((_, _) -> {
          if (answer.isCancelled()) {
            token.cancel();
          }
        });
    return new Request<>(route, params, route.about(params), answer, token);
  }

  private String about() {
    return route.method() + document.map(id -> " " + id).orElse("");
  }

  /// The work that answers this request from `snapshot`.
  Workers.Task on(Snapshot snapshot, Conversation conversation) {
    return new Attempt(snapshot, conversation, true);
  }

  /// One try to answer. A second one follows if the workspace has moved on, but not this document's
  /// text; it goes on to its end, for a workspace that is being looked at never rests.
  private final class Attempt implements Workers.Task {
    private final Snapshot snapshot;
    private final Conversation conversation;
    private final boolean first;

    Attempt(Snapshot snapshot, Conversation conversation, boolean first) {
      this.snapshot = snapshot;
      this.conversation = conversation;
      this.first = first;
    }

    @Override
    public Workers.Priority priority() {
      return Workers.Priority.REQUEST;
    }

    @Override
    public void run() {
      if (answer.isDone()) {
        return;
      }
      Analysis analysis = first ? Analysis.of(snapshot, token) : Analysis.toTheEnd(snapshot, token);
      Runnable reply = reply(analysis);
      if (isTextOf(conversation.latest())) {
        reply.run();
      } else {
        refuse();
      }
    }

    /// What the handler answers: a result, or that it cannot be done, in words for the user.
    private Runnable reply(Analysis analysis) {
      try {
        Object found = route.answer(analysis, conversation.profile(), params);
        return () -> answer.complete(found);
      } catch (ResponseErrorException refusal) {
        return () -> answer.completeExceptionally(refusal);
      }
    }

    @Override
    public void cancelled() {
      if (token.isCancelled()) {
        return; // answered when the client cancelled
      }
      Snapshot latest = conversation.latest();
      if (isTextOf(latest)) {
        conversation.workers().submit(new Attempt(latest, conversation, false));
      } else {
        refuse();
      }
    }

    /// Whether the document has the same text in `other`, however it may be read there.
    private boolean isTextOf(Snapshot other) {
      return text(other).equals(text(snapshot));
    }

    private Optional<SourceText> text(Snapshot of) {
      return document.flatMap(id -> of.files().find(id)).map(SourceFile::text);
    }

    private void refuse() {
      answer.completeExceptionally(
          Answers.refusal(ResponseErrorCode.ContentModified, "the document has changed"));
    }

    @Override
    public void failed(Throwable bug) {
      conversation.log().bug(about() + " in revision " + snapshot.revision(), bug);
      answer.completeExceptionally(
          Answers.refusal(ResponseErrorCode.InternalError, "internal error in " + route.method()));
    }
  }
}
