package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import dev.luna.lsp.handler.DocumentRoute;
import dev.luna.lsp.handler.RequestHandler;
import dev.luna.lsp.handler.Route;
import dev.luna.testkit.lsp.Json;
import dev.luna.testkit.lsp.ResponseError;
import dev.luna.text.FileId;
import dev.luna.workspace.Analysis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of requests that are called off, overtaken by an edit, or hit a bug of ours.
///
/// The look at the workspace that follows an opening may cost any of them a second try.
class RequestsTest {
  private static final String OTHER = "file:///w/other.lua";

  private final Semaphore started = new Semaphore(0);
  private final CountDownLatch released = new CountDownLatch(1);
  private final AtomicInteger attempts = new AtomicInteger();

  /// Works until it is called off or released; answers with the number of its attempt. What was
  /// called off before it was released never answers.
  private Object work(Analysis analysis) {
    int attempt = attempts.incrementAndGet();
    started.release();
    while (released.getCount() > 0) {
      analysis.checkCancelled();
      Thread.onSpinWait();
    }
    analysis.checkCancelled();
    return attempt;
  }

  private static Route<DocumentSymbolParams> route(
      String method, RequestHandler<DocumentSymbolParams, Object> handler) {
    return new DocumentRoute<>(
        method, DocumentSymbolParams.class, DocumentSymbolParams::getTextDocument, handler);
  }

  private TestServer start() {
    return TestServer.start(
        List.of(route("test/work", (analysis, _, _) -> work(analysis))), new SystemClock());
  }

  private static @Nullable Object text(Analysis analysis) {
    return analysis.file(new FileId(TestServer.URI)).map(file -> file.text().text()).orElse(null);
  }

  @Test
  void runningRequestIsCancelled() {
    start()
        .converse(server -> {
          server.open("x = 1");
          var answer = ask(server, 10);
          started.acquire();
          cancel(server, 10);
          assertError(server, answer, TestServer.REQUEST_CANCELLED);
          assertThat(attempts.get()).isLessThan(3);
        });
  }

  /// A server all of whose threads are busy, with what asks nobody whether it is still wanted; the
  /// route `test/waiting` gives the number of attempts.
  private TestServer startBusy() {
    return TestServer.start(
        List.of(
            route("test/work", (_, _, _) -> busy()),
            route("test/waiting", (_, _, _) -> attempts.incrementAndGet())),
        new SystemClock());
  }

  private Object busy() {
    started.release();
    while (released.getCount() > 0) {
      Thread.onSpinWait();
    }
    return "done";
  }

  private List<CompletableFuture<JsonElement>> fill(TestServer server) throws Exception {
    List<CompletableFuture<JsonElement>> running = new ArrayList<>();
    for (int i = 0; i < Workers.THREADS; i++) {
      running.add(ask(server, 10 + i));
    }
    started.acquire(Workers.THREADS);
    return running;
  }

  private static CompletableFuture<JsonElement> askWaiting(TestServer server, int id) {
    return server.client.request(new JsonPrimitive(id), "test/waiting", TestServer.aboutDocument());
  }

  @Test
  void requestThatWaitsForAThreadIsCancelledAtOnce() {
    startBusy()
        .converse(server -> {
          server.open("x = 1");
          var running = fill(server);
          var waiting = askWaiting(server, 20);
          cancel(server, 20);
          assertError(server, waiting, TestServer.REQUEST_CANCELLED);
          assertThat(running).noneMatch(CompletableFuture::isDone);
          released.countDown();
          for (var each : running) {
            assertThat(server.client.get(each, "work").getAsString()).isEqualTo("done");
          }
          assertThat(server.client.get(askWaiting(server, 21), "waiting").getAsInt())
              .as("the cancelled one never ran")
              .isEqualTo(1);
        });
  }

  @Test
  void requestInTheWritersQueueIsCancelledAtOnce() {
    // The writer asks the clock when it has applied an edit: so it can be held there.
    CountDownLatch hold = new CountDownLatch(1);
    Clock clock =
        new Clock() {
          @Override
          public long millis() {
            return 0;
          }

          @Override
          public Alarm schedule(Duration delay, Runnable action) {
            started.release();
            try {
              hold.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return () -> {};
          }
        };
    var server =
        TestServer.start(List.of(route("test/work", (analysis, _, _) -> work(analysis))), clock);
    server.converse(_ -> {
      server.open("x = 1");
      server.replaceAll(2, "x = 2");
      started.acquire();
      var waiting = ask(server, 10);
      cancel(server, 10);
      assertError(server, waiting, TestServer.REQUEST_CANCELLED);
      hold.countDown();
      assertThat(attempts).hasValue(0);
    });
  }

  @Test
  void requestsThatWaitWhenTheClientLeavesAreAnswered() {
    startBusy()
        .converse(server -> {
          server.open("x = 1");
          var asked = fill(server);
          asked.add(askWaiting(server, 20));
          server.client.call("shutdown", JsonNull.INSTANCE);
          server.client.notify("exit", JsonNull.INSTANCE);
          for (var each : asked) {
            assertError(server, each, TestServer.REQUEST_CANCELLED);
          }
          released.countDown();
          assertThat(server.exitCode(Duration.ofSeconds(30))).isEqualTo(0);
        });
  }

  @Test
  void requestWhoseDocumentIsEditedIsOutOfDate() {
    start()
        .converse(server -> {
          server.open("x = 1");
          var answer = ask(server, 10);
          started.acquire();
          server.replaceAll(2, "x = 2");
          assertError(server, answer, TestServer.CONTENT_MODIFIED);
          assertThat(attempts.get()).isLessThan(3);
        });
  }

  @Test
  void answerAboutATextThatIsNoMoreIsNotGiven() {
    var server =
        TestServer.start(
            List.of(
                route(
                    "test/work",
                    (_, _, _) -> {
                      started.release();
                      while (released.getCount() > 0) {
                        Thread.onSpinWait(); // without a look at whether it is still wanted
                      }
                      return "about the old text";
                    }),
                route("test/text", (analysis, _, _) -> text(analysis))),
            new SystemClock());
    server.converse(_ -> {
      server.open("old");
      var answer = ask(server, 10);
      started.acquire();
      server.replaceAll(2, "new");
      assertThat(server.client.call("test/text", TestServer.aboutDocument()).getAsString())
          .isEqualTo("new");
      released.countDown();
      assertError(server, answer, TestServer.CONTENT_MODIFIED);
    });
  }

  @Test
  void requestIsTriedAgainWhenAnotherDocumentIsEdited() {
    start()
        .converse(server -> {
          server.open("x = 1");
          var answer = ask(server, 10);
          started.acquire();
          server.open(OTHER, 1, "y = 1");
          started.acquire();
          released.countDown();
          assertThat(server.client.get(answer, "work").getAsInt()).isEqualTo(2);
        });
  }

  @Test
  void secondTryGoesOnToItsEnd() {
    var server =
        TestServer.start(
            List.of(
                route("test/work", (analysis, _, _) -> work(analysis)),
                route("test/text", (analysis, _, _) -> text(analysis))),
            new SystemClock());
    server.converse(_ -> {
      server.open("x = 1");
      var answer = ask(server, 10);
      started.acquire();
      server.open(OTHER, 1, "y = 1");
      started.acquire();
      server.open(OTHER, 2, "y = 2");
      server.client.call("test/text", TestServer.aboutDocument()); // so that has been taken
      released.countDown();
      assertThat(server.client.get(answer, "work").getAsInt()).isEqualTo(2);
    });
  }

  @Test
  void secondTryIsOutOfDateWhenItsDocumentIsEdited() {
    start()
        .converse(server -> {
          server.open("x = 1");
          var answer = ask(server, 10);
          started.acquire();
          server.open(OTHER, 1, "y = 1");
          started.acquire();
          server.replaceAll(2, "x = 2");
          var later = ask(server, 11);
          started.acquire();
          released.countDown();
          assertError(server, answer, TestServer.CONTENT_MODIFIED);
          assertThat(server.client.get(later, "work").getAsInt()).isGreaterThan(2);
        });
  }

  @Test
  void requestThatIsTriedAgainCanBeCancelled() {
    start()
        .converse(server -> {
          server.open("x = 1");
          var answer = ask(server, 10);
          started.acquire();
          server.open(OTHER, 1, "y = 1");
          started.acquire();
          cancel(server, 10);
          assertError(server, answer, TestServer.REQUEST_CANCELLED);
        });
  }

  @Test
  void bugOfOursCostsItsRequestAnErrorAndNothingElse(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("luna.log");
    var server =
        TestServer.start(
            new LspOptions("test", Optional.empty(), Optional.of(log), OptionalLong.empty()),
            List.of(
                route(
                    "test/bug",
                    (_, _, _) -> {
                      throw new IllegalStateException("ouch");
                    }),
                route("test/deep", (_, _, _) -> deep(0)),
                route("test/unwritable", (_, _, _) -> Double.NaN), // JSON has no word for it
                route("test/fine", (_, _, _) -> "fine")),
            new SystemClock());
    server.converse(_ -> {
      server.open("x = 1");
      for (String method : List.of("test/bug", "test/deep", "test/unwritable")) {
        assertThatExceptionOfType(ResponseError.class)
            .isThrownBy(() -> server.client.call(method, TestServer.aboutDocument()))
            .matches(e -> e.code() == TestServer.INTERNAL_ERROR)
            .satisfies(e -> assertThat(e.getMessage()).doesNotContain("ouch", "java", "Exception"));
      }
      assertThat(server.client.call("test/fine", TestServer.aboutDocument()).getAsString())
          .isEqualTo("fine");
      assertThat(Files.readString(log))
          .contains(
              "test/bug file:///w/main.lua in revision ",
              "IllegalStateException: ouch",
              "StackOverflowError");
    });
  }

  private static int deep(int level) {
    return level < 0 ? level : deep(level + 1) + 1;
  }

  @Test
  void traceTellsWhatWasAnswered() {
    released.countDown();
    start()
        .converse(server -> {
          server.client.notify("$/setTrace", Json.of("{value: 'messages'}"));
          var _ = ask(server, 10);
          server.client.await(
              "$/logTrace", p -> Json.at(p, "message").getAsString().contains("test/work took"));
          server.client.notify("$/setTrace", Json.of("{value: 'off'}"));
          server.client.get(ask(server, 11), "work");
          assertThat(server.client.poll("$/logTrace", _ -> true, Duration.ofMillis(50))).isEmpty();
        });
  }

  private static CompletableFuture<JsonElement> ask(TestServer server, int id) {
    return server.client.request(new JsonPrimitive(id), "test/work", TestServer.aboutDocument());
  }

  private static void cancel(TestServer server, int id) {
    server.client.notify("$/cancelRequest", Json.of("{id: ?}", id));
  }

  private static void assertError(
      TestServer server, CompletableFuture<JsonElement> answer, int code) {
    assertThatExceptionOfType(ResponseError.class)
        .isThrownBy(() -> server.client.get(answer, "answer"))
        .matches(e -> e.code() == code, "has code " + code);
  }
}
