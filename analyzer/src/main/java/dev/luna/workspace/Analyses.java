package dev.luna.workspace;

import dev.luna.check.FileAnalysis;
import dev.luna.check.RuleSettings;
import dev.luna.index.Reads;
import dev.luna.index.WorkspaceIndex;
import dev.luna.infer.FileTypes;
import dev.luna.text.FileId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// The last analysis of each file, with what it read. Shared by all snapshots and threads.
///
/// An analysis holds for the text that it was made of, and for as long as every name that it read
/// has the same declarations.
final class Analyses {
  private final ConcurrentMap<FileId, Kept> byFile = new ConcurrentHashMap<>();
  private final Trace trace;
  private final TextSource texts;

  Analyses(TextSource texts, Trace trace) {
    this.texts = texts;
    this.trace = trace;
  }

  private record Kept(SourceFile file, FileAnalysis analysis, Reads reads) {}

  /// The analysis of `file`, which is one of the snapshot's.
  ///
  /// @param stillWanted throws [dev.luna.index.Cancelled] to end the work
  FileAnalysis of(SourceFile file, Snapshot snapshot, Runnable stillWanted) {
    FileAnalysis kept = find(file, snapshot.index());
    if (kept != null) {
      return kept;
    }
    trace.computed(Trace.Stage.ANALYSIS, file.id());
    FileTypes types = snapshot.types(file, stillWanted);
    FileAnalysis analysis = FileAnalysis.of(types, RuleSettings.DEFAULT, stillWanted);
    byFile.put(file.id(), new Kept(file, analysis, types.reads()));
    return analysis;
  }

  /// Whether the analysis of `file` is there and holds.
  boolean holds(SourceFile file, Snapshot snapshot) {
    return find(file, snapshot.index()) != null;
  }

  private @Nullable FileAnalysis find(SourceFile file, WorkspaceIndex index) {
    Kept kept = byFile.get(file.id());
    return kept != null && kept.file() == file && kept.reads().holdIn(index)
        ? kept.analysis()
        : null;
  }

  void forget(FileId file) {
    byFile.remove(file);
  }

  TextSource texts() {
    return texts;
  }
}
