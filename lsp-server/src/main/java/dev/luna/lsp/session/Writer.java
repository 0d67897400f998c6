package dev.luna.lsp.session;

import dev.luna.lsp.convert.ClientProfile;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.AnalysisHost;
import dev.luna.workspace.Change;
import dev.luna.workspace.Snapshot;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes the inbox in order. The only thread that changes the workspace and the only one that knows
/// which documents are open; so it also decides which findings are still true when they arrive.
final class Writer implements Runnable, Conversation {
  /// How long nobody has to type before findings are worked out.
  static final Duration PAUSE = Duration.ofMillis(100);

  private final Inbox inbox;
  private final AnalysisHost host;
  private final Workers workers;
  private final Client client;
  private final Clock clock;
  private final ServerLog log;
  private final Map<FileId, OpenDocument> open = new HashMap<>();
  private final DiskView disk;
  private final Set<String> toldProblems = new HashSet<>();
  private final Map<FileId, Clock.Alarm> pauses = new HashMap<>();

  /// Of each open document what the findings came from that the client has been told last.
  private final Map<FileId, Basis> shown = new HashMap<>();

  Writer(
      Inbox inbox,
      AnalysisHost host,
      Workers workers,
      Client client,
      Clock clock,
      ServerLog log,
      Optional<Dialect> dialect) {
    this.inbox = inbox;
    this.host = host;
    this.workers = workers;
    this.client = client;
    this.clock = clock;
    this.log = log;
    this.disk =
        new DiskView(
            host, Collections.unmodifiableSet(open.keySet()), dialect, workers, inbox, log);
  }

  /// Works until it is interrupted.
  @Override
  public void run() {
    try {
      while (true) {
        Event event = inbox.take();
        try {
          handle(event);
        } catch (RuntimeException | Error bug) {
          log.bug("handling " + event.getClass().getSimpleName(), bug);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void handle(Event event) {
    switch (event) {
      case Event.Open opened -> open(opened);
      case Event.Edit edit -> edit(edit);
      case Event.Close(FileId file) -> close(file);
      case Event.Folders(var given) -> disk.folders(given);
      case Event.Disk changed -> disk.changed(changed);
      case Event.Loaded loaded -> loaded(loaded);
      case Event.NotLoaded _ -> disk.notLoaded();
      case Event.Ask(var request) -> ask(request);
      case Event.Diagnose(FileId file) -> {
        diagnose(file);
        diagnoseOthers(file);
      }
      case Event.Publish publish -> publish(publish);
    }
  }

  private void open(Event.Open opened) {
    OpenDocument document = new OpenDocument(opened.uri(), opened.version(), opened.text());
    if (open.put(opened.file(), document) != null) {
      log.info("opened twice: " + opened.file());
    }
    write(opened.file(), document);
    diagnose(opened.file());
    disk.look();
  }

  private void edit(Event.Edit first) {
    OpenDocument document = open.get(first.file());
    if (document == null) {
      log.info("edited, but not open: " + first.file());
      return;
    }
    apply(first, document);
    for (Event next = inbox.peek(); continues(next, first.file()); next = inbox.peek()) {
      inbox.drop();
      if (next instanceof Event.Edit edit) {
        apply(edit, document);
      }
    }
    Set<String> requests = requests(first.file());
    write(first.file(), document);
    if (!requests.containsAll(requests(first.file()))) {
      disk.look(); // what is required now may not have been read
    }
    pause(first.file());
  }

  private Set<String> requests(FileId file) {
    return host.current()
        .files()
        .find(file)
        .map(f -> Set.copyOf(f.facts().requests()))
        .orElse(Set.of());
  }

  private void apply(Event.Edit edit, OpenDocument document) {
    document.edit(
        edit,
        client.profile().encoding(),
        doubt -> {
          log.info("senseless edit of " + edit.file() + ": " + doubt);
          client.warn(
              "Luna: senseless edit of %s (%s): what is shown may be wrong until it is opened again"
                  .formatted(document.uri(), doubt));
        });
  }

  /// Whether `next` belongs to the same bunch of edits: it is one of the same document, or a
  /// request that the client has cancelled meanwhile.
  private static boolean continues(@Nullable Event next, FileId file) {
    return switch (next) {
      case Event.Edit edit -> edit.file().equals(file);
      case Event.Ask(var request) -> request.answer().isDone();
      case null, default -> false;
    };
  }

  private void write(FileId file, OpenDocument document) {
    host.apply(new Change.Write(file, disk.placement(file), SourceText.of(document.text())));
  }

  private void loaded(Event.Loaded loaded) {
    boolean settled = disk.loaded(loaded);
    List<String> problems = loaded.problems().stream().filter(toldProblems::add).toList();
    if (!problems.isEmpty()) {
      client.show(String.join("\n", problems)); // editors make people dismiss each message
    }
    if (settled) {
      // One in which somebody types is looked at when they pause.
      open.keySet().stream()
          .filter(file -> !pauses.containsKey(file))
          .toList()
          .forEach(this::diagnose);
    }
  }

  private void close(FileId file) {
    OpenDocument document = open.remove(file);
    if (document == null) {
      log.info("closed, but not open: " + file);
      return;
    }
    callOff(file);
    shown.remove(file);
    client.publish(document.uri(), null, List.of());
    disk.closed(file);
    diagnoseOthers(file);
  }

  private void ask(Request<?> request) {
    if (!request.answer().isDone()) {
      workers.submit(request.on(host.current(), this));
    }
  }

  private void pause(FileId file) {
    callOff(file);
    pauses.put(file, clock.schedule(PAUSE, () -> inbox.add(new Event.Diagnose(file))));
  }

  private void callOff(FileId file) {
    Clock.Alarm pending = pauses.remove(file);
    if (pending != null) {
      pending.cancel();
    }
  }

  private void diagnose(FileId file) {
    callOff(file);
    OpenDocument document = open.get(file);
    if (document != null) {
      workers.submit(new Diagnosis(file, document.uri(), host.current(), inbox, this));
    }
  }

  /// Sends findings, unless they are about a text that is no more: then others are on their way.
  ///
  /// Several workers may have looked at the same document, each when the other files said something
  /// else, and they are done in any order. So what does not hold any more is shown only for want of
  /// something better: findings that do hold stay, and if there are none, they are on their way.
  private void publish(Event.Publish publish) {
    Basis basis = publish.basis();
    FileId file = basis.file().id();
    OpenDocument document = open.get(file);
    Snapshot latest = host.current();
    if (document != null
        && latest.has(basis.file())
        && (basis.holdsIn(latest) || !isShownWhatHolds(file, latest))) {
      client.publish(document.uri(), document.version(), publish.diagnostics());
      shown.put(file, basis);
    }
  }

  /// What a document says may concern others: those whose findings hold no more are looked at
  /// again. It is what is shown that counts, and not what is known: findings that come too late
  /// never take the place of some that hold.
  private void diagnoseOthers(FileId edited) {
    Snapshot snapshot = host.current();
    for (FileId file : List.copyOf(open.keySet())) {
      if (!file.equals(edited) && !pauses.containsKey(file) && !isShownWhatHolds(file, snapshot)) {
        diagnose(file);
      }
    }
  }

  private boolean isShownWhatHolds(FileId file, Snapshot snapshot) {
    Basis basis = shown.get(file);
    return basis != null && basis.holdsIn(snapshot);
  }

  @Override
  public ClientProfile profile() {
    return client.profile();
  }

  @Override
  public Snapshot latest() {
    return host.current();
  }

  @Override
  public Workers workers() {
    return workers;
  }

  @Override
  public ServerLog log() {
    return log;
  }
}
