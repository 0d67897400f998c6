package dev.luna.lsp.session;

import dev.luna.check.RuleSettings;
import dev.luna.project.ConfigMemory;
import dev.luna.project.FileUris;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.workspace.AnalysisHost;
import dev.luna.workspace.Change;
import dev.luna.workspace.Placement;
import dev.luna.workspace.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps the workspace as it is on disk, by looking at it in the background: each look is a
/// [Loading], and its end an event.
///
///     NONE ── look ──► RUNNING ── look ──► RUNNING_AND_WANTED
///       ▲                │  ▲                     │
///       └──── its end ───┘  └────── its end ──────┘
///
/// There is one look at a time. One that is running may have passed what has just changed; so who
/// wants another meanwhile gets it behind that one, and all who do get the same.
///
/// Of open documents a look only says how they are read: their text is the client's, also if they
/// were opened while it was running. For the writer's thread alone.
final class DiskView {
  private final AnalysisHost host;
  private final Set<FileId> open;
  private final Optional<Dialect> dialect;
  private final Workers workers;
  private final Inbox inbox;
  private final ServerLog log;
  private final Map<FileId, Placement> placements = new HashMap<>();

  /// Files that have changed, and that no look has read or is reading.
  private final Set<FileId> toReadAgain = new HashSet<>();

  /// Files that have changed, and that the look reads which is running.
  private Set<FileId> beingRead = Set.of();

  /// Whether every file has to be read again, for it may have to be read as something else. Also
  /// those that nobody knows of yet, because the look that is running finds them.
  private boolean allToReadAgain;

  /// Whether the look that is running reads every file again.
  private boolean allBeingRead;

  private List<Path> folders = List.of();

  /// What the last look that has ended knows of files of configuration.
  private ConfigMemory memory = ConfigMemory.NONE;

  private State state = State.NONE;

  /// @param open the documents that the client has open, at any time
  /// @param dialect what every file is read as, if the user said so
  DiskView(
      AnalysisHost host,
      Set<FileId> open,
      Optional<Dialect> dialect,
      Workers workers,
      Inbox inbox,
      ServerLog log) {
    this.host = host;
    this.open = open;
    this.dialect = dialect;
    this.workers = workers;
    this.inbox = inbox;
    this.log = log;
  }

  /// Whether the workspace is being looked at.
  private enum State {
    NONE,
    RUNNING,
    /// And things have changed since that began.
    RUNNING_AND_WANTED
  }

  /// From the next look on, the user works in `folders`.
  void folders(List<Path> given) {
    folders = given;
  }

  /// How a document is read: as the last look says, be it open or closed then. One whose project has
  /// not been looked at sees only itself, so nothing is said of it but what no other file could
  /// excuse.
  Placement placement(FileId file) {
    Placement known = placements.get(file);
    return known != null
        ? known
        : host.current()
            .files()
            .find(file)
            .map(SourceFile::placement)
            .orElseGet(() ->
                new Placement(
                    file.uri(), dialect.orElse(Dialect.DEFAULT), RuleSettings.SYNTAX_ONLY));
  }

  /// A document is open no more, so it is what is on disk: that may be another text, or none.
  void closed(FileId file) {
    placements.remove(file);
    if (FileUris.path(file).filter(Files::exists).isEmpty()) {
      host.apply(new Change.Remove(file));
    } else {
      toReadAgain.add(file);
      look();
    }
  }

  /// Looks at the workspace, and reads again what has changed, as far as it is not open.
  void changed(Event.Disk disk) {
    allToReadAgain |= disk.configuration();
    toReadAgain.addAll(disk.files());
    look();
  }

  /// Looks at the workspace, in the background.
  void look() {
    if (state != State.NONE) {
      state = State.RUNNING_AND_WANTED;
      return;
    }
    state = State.RUNNING;
    Set<FileId> known = new HashSet<>();
    if (!allToReadAgain) {
      host.current().files().all().forEach(file -> known.add(file.id()));
    }
    known.removeAll(open);
    known.removeAll(toReadAgain);
    beingRead = Set.copyOf(toReadAgain);
    toReadAgain.clear();
    allBeingRead = allToReadAgain;
    allToReadAgain = false;
    workers.submit(
        new Loading(
            folders, Set.copyOf(open), known, memory, dialect, host.current(), inbox, log));
  }

  /// Puts what a look has found into the workspace.
  ///
  /// @return whether that is all for now: no other look has begun
  boolean loaded(Event.Loaded loaded) {
    try {
      take(loaded);
    } catch (RuntimeException | Error bug) {
      // Or no look would ever begin again.
      notLoaded();
      throw bug;
    }
    return ended();
  }

  private void take(Event.Loaded loaded) {
    memory = loaded.memory();
    loaded
        .placements()
        .forEach((file, placement) -> {
          if (open.contains(file)) {
            placements.put(file, placement);
          }
        });
    List<SourceFile> files = new ArrayList<>();
    for (SourceFile file : loaded.fresh().files()) {
      if (!open.contains(file.id())) {
        files.add(file);
      }
    }
    for (FileId file : open) {
      host.current().files().find(file).ifPresent(f -> files.add(f.with(placement(file))));
    }
    List<Change> changes = new ArrayList<>(List.of(loaded.configure(), new Change.Put(files)));
    loaded.gone().stream()
        .filter(file -> !open.contains(file))
        .forEach(file -> changes.add(new Change.Remove(file)));
    host.apply(changes);
  }

  /// A look has failed, by a fault of ours; whoever wanted another one meanwhile gets it, and the
  /// next one reads what this one should have read.
  void notLoaded() {
    toReadAgain.addAll(beingRead);
    allToReadAgain |= allBeingRead;
    ended();
  }

  private boolean ended() {
    boolean again = state == State.RUNNING_AND_WANTED;
    state = State.NONE;
    if (again) {
      look();
    }
    return !again;
  }
}
