package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.RuleSettings;
import dev.luna.index.Modules;
import dev.luna.index.Reads;
import dev.luna.lsp.handler.DocumentRoute;
import dev.luna.lsp.handler.Route;
import dev.luna.lsp.handler.Routes;
import dev.luna.project.ConfigMemory;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.AnalysisHost;
import dev.luna.workspace.Change;
import dev.luna.workspace.Placement;
import dev.luna.workspace.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;

/// What the writer makes of a queue that was there before it.
class WriterTest {
  private static final FileId FILE = new FileId("file:///w/main.lua");
  private static final FileId LAST = new FileId("file:///last");

  private final Inbox inbox = new Inbox();
  private final AnalysisHost host = new AnalysisHost();
  private final ManualClock clock = new ManualClock();
  private final List<Object> sent = Collections.synchronizedList(new ArrayList<>());

  private static Event.Edit insert(int version, String text) {
    var start = new Range(new Position(0, 0), new Position(0, 0));
    return new Event.Edit(FILE, version, List.of(new TextDocumentContentChangeEvent(start, text)));
  }

  private static Event.Ask ask(FileId file) {
    var route =
        Routes.ALL.stream()
            .filter(r -> r.params() == FoldingRangeRequestParams.class)
            .findFirst()
            .orElseThrow();
    var params = new FoldingRangeRequestParams(new TextDocumentIdentifier(file.uri()));
    return new Event.Ask(request(route, params));
  }

  private static <P> Request<P> request(Route<P> route, Object params) {
    return Request.of(route, route.params().cast(params));
  }

  /// What is looked at while the writer's workers are there.
  private interface Check {
    void run(Writer writer) throws Exception;
  }

  private String run() throws Exception {
    return run(_ -> {});
  }

  /// Lets a writer work off the queue; gives the text.
  private String run(Check check) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    var client = new Client((_, params) -> sent.add(params), (_, _) -> {});
    try (var workers = new Workers();
        var log = ServerLog.open(Optional.empty())) {
      inbox.add(new Event.Open(LAST, LAST.uri(), 1, ""));
      var writer = new Writer(inbox, host, workers, client, clock, log, Optional.empty());
      Thread thread = Threads.start("writer under test", writer);
      while (host.current().files().find(LAST).isEmpty()) {
        done.await(1, TimeUnit.MILLISECONDS);
      }
      check.run(writer);
      thread.interrupt();
      thread.join();
    }
    return host.current().files().find(FILE).orElseThrow().parsed().text().text();
  }

  @Test
  void floodOfEditsIsOneChange() throws Exception {
    inbox.add(new Event.Open(FILE, FILE.uri(), 1, "x"));
    for (int i = 0; i < 10_000; i++) {
      inbox.add(insert(i + 2, "a"));
    }
    assertThat(run()).isEqualTo("a".repeat(10_000) + "x");
    assertThat(host.current().revision()).as("open, edit, and the last one").isEqualTo(3);
  }

  @Test
  void requestBetweenEditsDividesThem() throws Exception {
    inbox.add(new Event.Open(FILE, FILE.uri(), 1, "x"));
    inbox.add(insert(2, "a"));
    inbox.add(ask(FILE));
    inbox.add(insert(3, "b"));
    assertThat(run()).isEqualTo("bax");
    assertThat(host.current().revision()).isEqualTo(4);
  }

  @Test
  void requestOutlivesTheLookAtTheWorkspace() throws Exception {
    Route<FoldingRangeRequestParams> patient =
        new DocumentRoute<>(
            "test/patient",
            FoldingRangeRequestParams.class,
            FoldingRangeRequestParams::getTextDocument,
            (analysis, _, _) -> {
              while (host.current().files().find(LAST).isEmpty()) {
                Thread.onSpinWait();
              }
              analysis.checkCancelled();
              return "answered";
            });
    var request =
        request(patient, new FoldingRangeRequestParams(new TextDocumentIdentifier(FILE.uri())));
    inbox.add(new Event.Open(FILE, FILE.uri(), 1, "x"));
    inbox.add(new Event.Ask(request));
    inbox.add(
        new Event.Loaded(
            Map.of(FILE, new Placement("file:///w", Dialect.LUA51, RuleSettings.DEFAULT)),
            new Change.Configure(List.of(), Modules.NONE),
            new Change.Put(List.of()),
            Set.of(),
            List.of(),
            ConfigMemory.NONE));
    run(_ -> assertThat(request.answer().get(30, TimeUnit.SECONDS)).isEqualTo("answered"));
  }

  @Test
  void cancelledRequestBetweenEditsDoesNot() throws Exception {
    inbox.add(new Event.Open(FILE, FILE.uri(), 1, "x"));
    inbox.add(insert(2, "a"));
    var cancelled = ask(FILE);
    cancelled.request().answer().cancel(true);
    inbox.add(cancelled);
    inbox.add(insert(3, "b"));
    assertThat(run()).isEqualTo("bax");
    assertThat(host.current().revision()).isEqualTo(3);
  }

  @Test
  void editOfAnotherDocumentDividesThem() throws Exception {
    FileId other = new FileId("file:///w/other.lua");
    inbox.add(new Event.Open(FILE, FILE.uri(), 1, "x"));
    inbox.add(new Event.Open(other, other.uri(), 1, ""));
    inbox.add(insert(2, "a"));
    inbox.add(new Event.Edit(other, 2, List.of(new TextDocumentContentChangeEvent("y"))));
    inbox.add(insert(3, "b"));
    assertThat(run()).isEqualTo("bax");
    assertThat(host.current().revision()).isEqualTo(6);
  }

  @Test
  void findingsOfATextThatIsNoMoreAreNotPublished() throws Exception {
    var old =
        new AnalysisHost()
            .apply(
                new Change.Write(
                    FILE, Placement.in(FILE.uri(), Dialect.DEFAULT), SourceText.of("old")))
            .files()
            .find(FILE)
            .orElseThrow();
    var nowhere = new Range(new Position(0, 0), new Position(0, 0));
    inbox.add(new Event.Open(FILE, FILE.uri(), 1, "x = 1"));
    inbox.add(
        new Event.Publish(
            new Basis(old, Reads.NONE, Set.of()), List.of(new Diagnostic(nowhere, "stale"))));
    run();
    assertThat(sent).noneMatch(params -> params.toString().contains("stale"));
  }

  /// Two workers have looked at a document, and the one that began before another file was edited
  /// is done last.
  @Test
  void findingsThatHoldNoMoreDoNotTakeThePlaceOfThoseThatDo() throws Exception {
    FileId other = new FileId("file:///w/other.lua");
    inbox.add(new Event.Open(FILE, FILE.uri(), 1, "print(helper)"));
    inbox.add(new Event.Open(other, other.uri(), 1, "local unused = 1"));
    run(writer -> {
      awaitShown(1, "helper");
      Snapshot before = host.current();
      inbox.add(edit(other, 2, "function helper() end"));
      clock.awaitScheduled(1);
      clock.advance(Writer.PAUSE);
      awaitShown(2, "[]");
      new Diagnosis(FILE, FILE.uri(), before, inbox, writer).run();
      inbox.add(edit(FILE, 2, "print(helpers)"));
      clock.awaitScheduled(1);
      clock.advance(Writer.PAUSE);
      awaitShown(3, "helpers");
    });
    assertThat(shown()).hasSize(3);
  }

  /// The other file is as it was before the document is looked at: then what is shown holds again,
  /// and nobody would look once more if it were replaced.
  @Test
  void nothingTakesThePlaceOfWhatHoldsAgain() throws Exception {
    FileId other = new FileId("file:///w/other.lua");
    inbox.add(new Event.Open(FILE, FILE.uri(), 1, "print(helper)"));
    inbox.add(new Event.Open(other, other.uri(), 1, "local unused = 1"));
    run(writer -> {
      awaitShown(1, "helper");
      inbox.add(edit(other, 2, "function helper() end"));
      clock.awaitScheduled(1);
      Snapshot between = host.current();
      inbox.add(edit(other, 3, "local unused = 1"));
      while (text(other, host.current()).equals(text(other, between))) {
        Thread.onSpinWait();
      }
      new Diagnosis(FILE, FILE.uri(), between, inbox, writer).run();
      inbox.add(edit(FILE, 2, "print(helpers)"));
      clock.awaitScheduled(2);
      clock.advance(Writer.PAUSE);
      awaitShown(2, "helpers");
    });
    assertThat(shown()).hasSize(2);
  }

  /// Somebody types and types in another file: what has been found for one of its states is shown
  /// for want of something better.
  @Test
  void findingsThatHoldNoMoreTakeThePlaceOfOthersThatDoNotEither() throws Exception {
    FileId other = new FileId("file:///w/other.lua");
    inbox.add(new Event.Open(FILE, FILE.uri(), 1, "print(helper)"));
    inbox.add(new Event.Open(other, other.uri(), 1, "local unused = 1"));
    run(writer -> {
      awaitShown(1, "helper");
      inbox.add(edit(other, 2, "function helper() end"));
      clock.awaitScheduled(1);
      Snapshot between = host.current();
      inbox.add(edit(other, 3, "helper = 1"));
      while (text(other, host.current()).equals(text(other, between))) {
        Thread.onSpinWait();
      }
      new Diagnosis(FILE, FILE.uri(), between, inbox, writer).run();
      awaitShown(2, "[]");
    });
  }

  private static Event.Edit edit(FileId file, int version, String text) {
    return new Event.Edit(file, version, List.of(new TextDocumentContentChangeEvent(text)));
  }

  private static String text(FileId file, Snapshot in) {
    return in.files().find(file).orElseThrow().text().text();
  }

  /// What was told of the document one after the other, without what only says the same again, and
  /// without that there is nothing to say as long as its project has not been looked at.
  private List<String> shown() {
    List<String> shown = new ArrayList<>();
    for (Object each : List.copyOf(sent)) {
      if (each instanceof PublishDiagnosticsParams params && params.getUri().equals(FILE.uri())) {
        String said =
            params.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage().getLeft())
                .toList()
                .toString();
        if (!said.equals(shown.isEmpty() ? "[]" : shown.getLast())) {
          shown.add(said);
        }
      }
    }
    return shown;
  }

  /// Waits until the `count`th message says `word`.
  private void awaitShown(int count, String word) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (shown().size() < count) {
      assertThat(System.nanoTime()).as("%s", shown()).isLessThan(deadline);
      Thread.sleep(1);
    }
    assertThat(shown().get(count - 1)).contains(word);
  }

  @Test
  void requestsGoBeforeBackgroundWorkAndInOrder() throws Exception {
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch hold = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(6);
    try (var workers = new Workers()) {
      CountDownLatch busy = new CountDownLatch(Workers.THREADS);
      // All threads but one are kept to the end, so that one alone works off the queue.
      CountDownLatch end = new CountDownLatch(1);
      for (int i = 0; i < Workers.THREADS; i++) {
        CountDownLatch gate = i == 0 ? hold : end;
        workers.submit(
            task(
                Workers.Priority.REQUEST,
                () -> {
                  busy.countDown();
                  await(gate);
                }));
      }
      busy.await();
      for (String name : List.of("b1", "r1", "b2", "r2", "b3", "r3")) {
        var priority =
            name.startsWith("b") ? Workers.Priority.BACKGROUND : Workers.Priority.REQUEST;
        workers.submit(
            task(
                priority,
                () -> {
                  order.add(name);
                  done.countDown();
                }));
      }
      hold.countDown();
      done.await();
      end.countDown();
    }
    assertThat(order).containsExactly("r1", "r2", "r3", "b1", "b2", "b3");
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Workers.Task task(Workers.Priority priority, Runnable body) {
    return new Workers.Task() {
      @Override
      public Workers.Priority priority() {
        return priority;
      }

      @Override
      public void run() {
        body.run();
      }

      @Override
      public void cancelled() {}

      @Override
      public void failed(Throwable bug) {
        throw new AssertionError(bug);
      }
    };
  }
}
