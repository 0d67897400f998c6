package dev.luna.lsp.session;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import dev.luna.lsp.convert.ClientProfile;
import dev.luna.lsp.handler.DocumentRoute;
import dev.luna.lsp.handler.Route;
import dev.luna.lsp.handler.Routes;
import dev.luna.project.FileUris;
import dev.luna.testkit.lsp.Json;
import dev.luna.testkit.lsp.ResponseError;
import dev.luna.workspace.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.jspecify.annotations.Nullable;

/// A [Script] that is played to a server, over real pipes and with real files.
///
/// Of every conversation it must hold:
///
/// - Each request is answered once: with a result, or that it was cancelled, if it was, or that the
///   document has changed, if it has.
/// - A result is about the text that the document had when the client asked; and if it speaks of
///   several files, all of them were so at one moment between question and answer.
/// - Diagnostics are about the version that they name, and of these none follows a later one.
/// - Nothing remains of what was called off: nobody works on it any more, and what is asked next is
///   answered.
/// - In the end, diagnostics are those of a fresh start, and all threads end with the conversation.
final class ScriptRun {
  /// Gives the texts of all files as the snapshot has them. Requests whose answer follows from the
  /// text of their document.
  private static final Set<String> OF_TEXT_ALONE =
      Set.of(
          "textDocument/documentSymbol",
          "textDocument/foldingRange",
          "textDocument/selectionRange");

  /// Requests that may be refused in words.
  private static final Set<String> REFUSABLE =
      Set.of("textDocument/rename", "textDocument/prepareRename");

  private static final String SEEN = "test/seen";

  /// The same, but only when it is released; works until then.
  private static final String HELD = "test/held";

  static final List<String> METHODS =
      Stream.concat(Routes.ALL.stream().map(Route::method), Stream.of(SEEN, HELD, HELD)).toList();

  private static final String CAPABILITIES =
      "{textDocument: {publishDiagnostics: {relatedInformation: true},"
          + " documentSymbol: {hierarchicalDocumentSymbolSupport: true}}}";

  /// The number of the first request that is none of the script's.
  private static final int LAST = 1_000;

  private final Script script;
  private final Path folder;
  private final Duration patience;
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final Said said = new Said();
  private final Map<Integer, Asked> asked = new LinkedHashMap<>();
  private final Map<String, JsonElement> published = new TreeMap<>();
  private final Set<Integer> cancelled = new LinkedHashSet<>();
  private final Map<String, JsonElement> expected = new TreeMap<>();
  private final ManualClock clock = new ManualClock();
  private final AtomicInteger working = new AtomicInteger();
  private volatile boolean held;
  private final List<Route<?>> routes =
      Stream.concat(
              Routes.ALL.stream(),
              Stream.of(
                  route(SEEN, this::seen),
                  route(
                      HELD,
                      analysis -> {
                        hold(analysis);
                        return seen(analysis);
                      })))
          .toList();
  private final TestServer server;
  private final FreshStart fresh =
      new FreshStart(
          ClientProfile.of(new Gson().fromJson(Json.of(CAPABILITIES), ClientCapabilities.class)));

  /// A request.
  ///
  /// @param when the state of the client when it asked
  private record Asked(
      Script.Step.Ask ask,
      JsonElement params,
      int when,
      CompletableFuture<JsonElement> answer,
      CompletableFuture<Integer> answeredWhen) {}

  private ScriptRun(Script script, Path folder, Duration patience) {
    this.script = script;
    this.folder = folder;
    this.patience = patience;
    this.server = TestServer.start(routes, clock);
  }

  /// What is wrong with how the server takes `script`, in sentences; empty if all is well.
  ///
  /// @param patience what is waited for this long has failed
  static List<String> of(Script script, Duration patience) {
    // Threads are of the group of the one that starts them: so the server's can be counted.
    ThreadGroup group = new ThreadGroup("script " + script.seed());
    CompletableFuture<List<String>> faults = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .group(group)
        .start(() -> {
          try {
            faults.complete(inTemporaryFolder(script, patience));
          } catch (IOException | RuntimeException | AssertionError e) {
            faults.completeExceptionally(e);
          }
        });
    List<String> found = new ArrayList<>(faults.join());
    if (!await(() -> group.activeCount() == 0, patience)) {
      Thread[] left = new Thread[group.activeCount() + 10];
      int count = group.enumerate(left);
      found.add("threads that outlive the conversation: " + List.of(left).subList(0, count));
    }
    return found;
  }

  private static List<String> inTemporaryFolder(Script script, Duration patience)
      throws IOException {
    Path folder = Files.createTempDirectory("luna-script").toRealPath();
    try {
      var run = new ScriptRun(script, folder, patience);
      run.play();
      return run.faults;
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static boolean await(BooleanSupplier condition, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  // The server's side of what only tests ask.

  @FunctionalInterface
  private interface Answer {
    Object of(Analysis analysis);
  }

  private static Route<DocumentSymbolParams> route(String method, Answer answer) {
    return new DocumentRoute<>(
        method,
        DocumentSymbolParams.class,
        DocumentSymbolParams::getTextDocument,
        (analysis, _, _) -> answer.of(analysis));
  }

  private Map<String, String> seen(Analysis analysis) {
    Map<String, String> texts = new TreeMap<>();
    for (String file : script.files()) {
      analysis
          .file(FileUris.normalize(uri(file)))
          .ifPresent(parsed -> texts.put(file, parsed.text().text()));
    }
    return texts;
  }

  private void hold(Analysis analysis) {
    working.incrementAndGet();
    try {
      while (held) {
        analysis.checkCancelled();
        LockSupport.parkNanos(100_000);
      }
    } finally {
      working.decrementAndGet();
    }
  }

  // The client's side.

  private String uri(String file) {
    return folder.resolve(file).toUri().toString();
  }

  private void play() throws IOException {
    for (var file : script.begin().entrySet()) {
      writeToDisk(file.getKey(), file.getValue());
    }
    try {
      server.client.converse(client -> {
        client.initialize(folder, CAPABILITIES);
        for (Script.Step step : script.steps()) {
          play(step);
          readDiagnostics();
        }
        callOff();
        awaitAnswers(List.copyOf(asked.values()));
        settle();
        askAll();
        cancelWhatRuns();
        asked.values().forEach(this::judge);
        client.shutdown();
        readDiagnostics();
        compareDiagnostics().forEach(faults::add);
        client
            .poll("response without request", _ -> true, Duration.ZERO)
            .ifPresent(response -> faults.add("answered, but not asked: " + response));
      });
    } catch (AssertionError e) {
      faults.add(String.valueOf(e.getMessage()));
    } finally {
      held = false;
    }
  }

  private void play(Script.Step step) throws IOException {
    switch (step) {
      case Script.Step.Open(var file, var text) -> {
        if (!said.open().containsKey(file)) {
          server.open(uri(file), said.write(file, text), text);
        }
      }
      case Script.Step.Change(var file, var text, int parts) -> {
        if (said.open().containsKey(file)) {
          change(file, text, parts);
        }
      }
      case Script.Step.Close(var file) -> {
        if (said.open().containsKey(file)) {
          said.close(file);
          notifyAbout("didClose", file);
        }
      }
      case Script.Step.Save(var file) -> {
        if (said.open().containsKey(file)) {
          writeToDisk(file, said.open().get(file));
          notifyAbout("didSave", file);
          tellOfDisk(file);
        }
      }
      case Script.Step.Outside(var file, var text) -> outside(file, text.orElse(null));
      case Script.Step.Configure(var text) -> {
        outside("Luna.toml", text.orElse(null));
        server.client.notify("workspace/didChangeConfiguration", Json.of("{settings: null}"));
      }
      case Script.Step.Ask ask -> ask(ask);
      case Script.Step.Cancel(int id) -> cancel(id);
      case Script.Step.Await(int id) -> {
        held = false;
        if (asked.containsKey(id)) {
          awaitAnswers(List.of(asked.get(id)));
        }
      }
      case Script.Step.Hold() -> held = true;
      case Script.Step.Release() -> held = false;
      case Script.Step.Pause() -> clock.advance(Writer.PAUSE);
    }
  }

  private void outside(String file, @Nullable String text) throws IOException {
    if (text == null) {
      Files.deleteIfExists(folder.resolve(file));
    } else {
      writeToDisk(file, text);
    }
    tellOfDisk(file);
  }

  /// In one go, as editors do: nobody reads half a file.
  private void writeToDisk(String file, String text) throws IOException {
    said.onDisk(file, text);
    Path unfinished = Files.writeString(folder.resolve(file + ".tmp"), text);
    Files.move(unfinished, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
  }

  private void tellOfDisk(String file) {
    int type = Files.exists(folder.resolve(file)) ? 2 : 3;
    server.client.notify(
        "workspace/didChangeWatchedFiles",
        Json.of("{changes: [{uri: ?, type: ?}]}", uri(file), type));
  }

  private void notifyAbout(String what, String file) {
    server.client.notify("textDocument/" + what, Json.of("{textDocument: {uri: ?}}", uri(file)));
  }

  private void change(String file, String text, int parts) {
    JsonElement changes = changes(said.open().get(file), text, parts);
    server.client.notify(
        "textDocument/didChange",
        Json.of(
            "{textDocument: {uri: ?, version: ?}, contentChanges: ?}",
            uri(file),
            said.write(file, text),
            changes));
  }

  /// What makes `after` of `before`: as a whole, as what is replaced between what is the same, or
  /// as that with the old taken out first.
  private static JsonElement changes(String before, String after, int parts) {
    int start = 0;
    while (start < Math.min(before.length(), after.length())
        && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < Math.min(before.length(), after.length()) - start
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    JsonElement from = position(before, start);
    JsonElement to = position(before, before.length() - same);
    String fresh = after.substring(start, after.length() - same);
    return switch (parts) {
      case 0 -> Json.of("[{text: ?}]", after);
      case 1 -> Json.of("[{range: {start: ?, end: ?}, text: ?}]", from, to, fresh);
      default ->
          Json.of(
              "[{range: {start: ?, end: ?}, text: ''}, {range: {start: ?, end: ?}, text: ?}]",
              from,
              to,
              from,
              from,
              fresh);
    };
  }

  private static JsonElement position(String text, int offset) {
    String before = text.substring(0, offset);
    return Json.of(
        "{line: ?, character: ?}",
        before.chars().filter(c -> c == '\n').count(),
        offset - (before.lastIndexOf('\n') + 1));
  }

  private void ask(Script.Step.Ask ask) {
    String text = said.open().getOrDefault(ask.file(), "");
    JsonElement place = position(text, (int) (text.length() * ask.place()));
    JsonElement params =
        Json.of(
            "{textDocument: {uri: ?}, position: ?, positions: [?], range: {start: ?, end: ?},"
                + " context: {includeDeclaration: true, triggerKind: 1, isRetrigger: false}, newName: 'renamed', query: 'f'}",
            uri(ask.file()),
            place,
            place,
            place,
            position(text, text.length()));
    int when = said.now();
    CompletableFuture<JsonElement> answer =
        server.client.request(new JsonPrimitive("ask-" + ask.id()), ask.method(), params);
    asked.put(ask.id(), new Asked(ask, params, when, answer, answer.handle((_, _) -> said.now())));
  }

  private void cancel(int id) {
    if (asked.containsKey(id)) {
      cancelled.add(id);
      server.client.notify("$/cancelRequest", Json.of("{id: ?}", "ask-" + id));
    }
  }

  private void awaitAnswers(List<Asked> of) {
    if (!await(() -> of.stream().allMatch(a -> a.answeredWhen.isDone()), patience)) {
      throw new AssertionError(
          "never answered: "
              + of.stream().filter(a -> !a.answer.isDone()).map(Asked::ask).toList());
    }
  }

  /// Cancels whatever is being held. Nothing is released until all that was ever cancelled is
  /// answered, and nobody works on it any more.
  private void callOff() {
    held = true;
    asked.values().stream()
        .filter(a -> a.ask.method().equals(HELD) && !a.answer.isDone())
        .forEach(a -> cancel(a.ask.id()));
    awaitAnswers(cancelled.stream().map(asked::get).toList());
    if (!await(() -> working.get() == 0, patience)) {
      faults.add(working.get() + " cancelled requests are still worked on");
    }
    held = false;
  }

  /// Waits until diagnostics are as they should be.
  private void settle() {
    Map<String, String> open = new TreeMap<>();
    said.open().forEach((file, text) -> open.put(uri(file), text));
    expected.putAll(fresh.diagnostics(folder, open));
    boolean settled =
        await(
            () -> {
              clock.advance(Writer.PAUSE);
              readDiagnostics();
              return compareDiagnostics().isEmpty();
            },
            patience);
    if (!settled) {
      faults.addAll(compareDiagnostics());
    }
  }

  /// Asks everything about each document.
  private void askAll() {
    said.open().keySet().forEach(file -> METHODS.forEach(method -> askLast(method, file)));
    awaitAnswers(List.copyOf(asked.values()));
  }

  /// Cancels a request for certain while it is worked on, and when no edit could end it as well.
  private void cancelWhatRuns() {
    held = true;
    for (String file : said.open().keySet()) {
      askLast(HELD, file);
      if (!await(() -> working.get() == 1, patience)) {
        faults.add("nobody works on what was asked of " + file);
      }
      callOff();
      held = true;
    }
    held = false;
  }

  private void askLast(String method, String file) {
    ask(new Script.Step.Ask(LAST + asked.size(), method, file, 0.5));
  }

  private void readDiagnostics() {
    for (Optional<JsonElement> next = nextDiagnostics();
        next.isPresent();
        next = nextDiagnostics()) {
      String uri = Json.at(next.get(), "uri").getAsString();
      published.put(uri, next.get());
      String file = uri.substring(uri.lastIndexOf('/') + 1);
      said.fault(file, next.get()).ifPresent(faults::add);
    }
  }

  private Optional<JsonElement> nextDiagnostics() {
    return server.client.poll("textDocument/publishDiagnostics", _ -> true, Duration.ZERO);
  }

  private List<String> compareDiagnostics() {
    List<String> differences = new ArrayList<>();
    expected.forEach((uri, diagnostics) -> {
      JsonElement shown = published.getOrDefault(uri, JsonNull.INSTANCE);
      if (shown.isJsonNull()
          || !Json.at(shown, "diagnostics").equals(diagnostics)
          || !shown.getAsJsonObject().has("version")
          || Json.at(shown, "version").getAsInt()
              != said.version(uri.substring(uri.lastIndexOf('/') + 1))) {
        differences.add("in the end there is shown %s, not %s".formatted(shown, diagnostics));
      }
    });
    published.forEach((uri, shown) -> {
      if (!expected.containsKey(uri) && !Json.at(shown, "diagnostics").getAsJsonArray().isEmpty()) {
        differences.add("in the end there is shown for what is closed: " + shown);
      }
    });
    return differences;
  }

  private void judge(Asked request) {
    int answered = request.answeredWhen.join();
    String file = request.ask.file();
    try {
      JsonElement result = request.answer.join();
      if (!isRight(request, result, answered)) {
        faults.add(
            "a result of no text that it may be about: %s: %s".formatted(request.ask, result));
      }
    } catch (CompletionException e) {
      boolean mayBe =
          e.getCause() instanceof ResponseError error
              && switch (error.code()) {
                case TestServer.REQUEST_CANCELLED -> cancelled.contains(request.ask.id());
                case TestServer.CONTENT_MODIFIED -> !said.keptItsText(file, request.when, answered);
                case TestServer.REQUEST_FAILED -> REFUSABLE.contains(request.ask.method());
                default -> false;
              };
      if (!mayBe) {
        faults.add("refused without a reason: %s: %s".formatted(request.ask, e.getMessage()));
      }
    }
  }

  private boolean isRight(Asked request, JsonElement result, int answered) {
    String file = request.ask.file();
    boolean wasOpen = said.isOpen(file, request.when);
    if (result.isJsonNull() && !wasOpen) {
      return true;
    }
    if (request.ask.method().equals(SEEN) || request.ask.method().equals(HELD)) {
      return said.wasThere(result, request.when, answered)
          && result.getAsJsonObject().has(file)
          && said.texts(file, request.when).contains(Json.at(result, file).getAsString());
    }
    if (!OF_TEXT_ALONE.contains(request.ask.method())) {
      return true; // which other files there were when it was worked out, nobody can say
    }
    Route<?> route =
        routes.stream()
            .filter(r -> r.method().equals(request.ask.method()))
            .findFirst()
            .orElseThrow();
    return said.texts(file, request.when).stream()
        .anyMatch(text -> fresh.answer(route, request.params, uri(file), text).equals(result));
  }
}
