package dev.luna.workspace;

import dev.luna.facts.FileFacts;
import dev.luna.index.FileChange;
import dev.luna.index.WorkspaceIndex;
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
    assertWriter();
    Snapshot before = current;
    Snapshot after =
        switch (change) {
          case Change.Write write -> put(before, read(write));
          case Change.Remove(FileId file) -> remove(before, file);
          case Change.Configure configure -> configure(before, configure);
        };
    current = after;
    before.stale().cancel();
    return after;
  }

  private SourceFile read(Change.Write write) {
    trace.computed(Trace.Stage.READ, write.file());
    return SourceFile.read(write.file(), write.root(), write.text(), write.dialect());
  }

  private static Snapshot put(Snapshot before, SourceFile file) {
    Optional<SourceFile> old = before.files().find(file.id());
    return before.next(before.files().with(file), indexed(before.index(), old, Optional.of(file)));
  }

  private static Snapshot remove(Snapshot before, FileId id) {
    Optional<SourceFile> old = before.files().find(id);
    before.analyses().forget(id);
    return before.next(before.files().without(id), indexed(before.index(), old, Optional.empty()));
  }

  /// Only files of configured roots are indexed: others see nobody, and nobody sees them.
  private static WorkspaceIndex indexed(
      WorkspaceIndex index, Optional<SourceFile> old, Optional<SourceFile> now) {
    Optional<SourceFile> before = old.filter(f -> index.isConfigured(f.root()));
    Optional<SourceFile> after = now.filter(f -> index.isConfigured(f.root()));
    boolean stays =
        before.isPresent() && after.isPresent() && before.get().root().equals(after.get().root());
    List<FileChange> changes = new ArrayList<>();
    if (stays) {
      changes.add(change(after.get(), before.map(SourceFile::facts), after.map(SourceFile::facts)));
    } else {
      before.ifPresent(f -> changes.add(change(f, Optional.of(f.facts()), Optional.empty())));
      after.ifPresent(f -> changes.add(change(f, Optional.empty(), Optional.of(f.facts()))));
    }
    return index.with(changes);
  }

  private static FileChange change(
      SourceFile file, Optional<FileFacts> before, Optional<FileFacts> after) {
    return new FileChange(file.root(), file.id(), before, after);
  }

  private static Snapshot configure(Snapshot before, Change.Configure change) {
    WorkspaceIndex index = WorkspaceIndex.of(change.realms(), change.modules());
    List<FileChange> files =
        before.files().all().stream()
            .filter(f -> index.isConfigured(f.root()))
            .map(f -> change(f, Optional.empty(), Optional.of(f.facts())))
            .toList();
    return before.next(before.files(), index.with(files));
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
