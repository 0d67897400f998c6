package dev.luna.workspace;

import dev.luna.facts.FileFacts;
import dev.luna.index.FileChange;
import dev.luna.text.FileId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the workspace lives. One thread, the writer, applies changes; any thread may read
/// [#current].
public final class AnalysisHost {
  private final Trace trace;
  private volatile Snapshot current;
  private volatile @Nullable Thread writer;

  /// A workspace without files.
  public AnalysisHost() {
    this(Trace.NONE);
  }

  public AnalysisHost(Trace trace) {
    this.trace = trace;
    this.current = Snapshot.empty(trace);
  }

  /// The latest snapshot.
  public Snapshot current() {
    return current;
  }

  /// Applies `change`, for which it reads what is written, publishes the snapshot after it, and
  /// then marks the one before it stale. Does not wait for anybody.
  ///
  /// The thread of the first call is the writer.
  ///
  /// @throws IllegalStateException if another thread than the writer calls
  public Snapshot apply(Change change) {
    return apply(List.of(change));
  }

  /// Applies changes that belong together: nobody sees the workspace between them.
  ///
  /// @throws IllegalStateException if another thread than the writer calls
  public Snapshot apply(List<Change> changes) {
    assertWriter();
    Snapshot before = current;
    Snapshot after = before;
    for (Change change : changes) {
      after = after(after, change);
    }
    if (after != before) {
      current = after;
      before.stale().cancel();
    }
    return after;
  }

  private Snapshot after(Snapshot before, Change change) {
    return switch (change) {
      case Change.Write write -> put(before, List.of(read(write)));
      case Change.Put(var files) -> put(before, files);
      case Change.Remove(FileId file) -> remove(before, file);
      case Change.Configure(var realms, var modules) ->
          before.next(
              before.files(), before.index().with(realms, modules.with(arrivals(before.files()))));
    };
  }

  /// All files as if they came now: who has looked for modules on the disk does not know of those
  /// that are only in an editor.
  private static List<FileChange> arrivals(Files files) {
    return files.all().stream()
        .map(file -> change(file, Optional.empty(), Optional.of(file.facts())))
        .toList();
  }

  private SourceFile read(Change.Write write) {
    trace.computed(Trace.Stage.READ, write.file());
    return SourceFile.read(write.file(), write.placement(), write.text());
  }

  private static Snapshot put(Snapshot before, List<SourceFile> files) {
    List<FileChange> changes = new ArrayList<>();
    for (SourceFile file : files) {
      Optional<SourceFile> old = before.files().find(file.id());
      if (old.isPresent() && old.get().root().equals(file.root())) {
        changes.add(change(file, Optional.of(old.get().facts()), Optional.of(file.facts())));
      } else {
        old.ifPresent(f -> changes.add(change(f, Optional.of(f.facts()), Optional.empty())));
        changes.add(change(file, Optional.empty(), Optional.of(file.facts())));
      }
    }
    return before.next(before.files().with(files), before.index().with(changes));
  }

  private static Snapshot remove(Snapshot before, FileId id) {
    Optional<SourceFile> old = before.files().find(id);
    if (old.isEmpty()) {
      return before;
    }
    before.analyses().forget(id);
    SourceFile file = old.get();
    FileChange gone = change(file, Optional.of(file.facts()), Optional.empty());
    return before.next(before.files().without(id), before.index().with(List.of(gone)));
  }

  private static FileChange change(
      SourceFile file, Optional<FileFacts> before, Optional<FileFacts> after) {
    return new FileChange(file.root(), file.id(), before, after);
  }

  private void assertWriter() {
    Thread caller = Thread.currentThread();
    if (writer == null) {
      writer = caller;
    }
    if (writer != caller) {
      throw new IllegalStateException("changes are applied by one thread only, not by " + caller);
    }
  }
}
