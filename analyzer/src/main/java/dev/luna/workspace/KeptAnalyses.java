package dev.luna.workspace;

import dev.luna.check.FileAnalysis;
import dev.luna.index.WorkspaceIndex;
import dev.luna.text.FileId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// The last analysis of each file. Shared by all snapshots and threads; one holds for the text that
/// it was made of, as long as all that it read of other files is the same.
final class KeptAnalyses {
  private final ConcurrentMap<FileId, Kept> byFile = new ConcurrentHashMap<>();
  private final Trace trace;

  KeptAnalyses(Trace trace) {
    this.trace = trace;
  }

  private record Kept(SourceFile file, FileAnalysis analysis) {}

  /// @param snapshot the one that `file` is of
  /// @param stillWanted throws [dev.luna.index.Cancelled] to end the work
  FileAnalysis of(SourceFile file, Snapshot snapshot, Runnable stillWanted) {
    FileAnalysis known = find(file, snapshot.index());
    if (known != null) {
      return known;
    }
    trace.computed(Trace.Stage.ANALYSIS, file.id());
    FileAnalysis analysis =
        FileAnalysis.of(
            snapshot.types(file, stillWanted), file.placement().settings(), stillWanted);
    byFile.put(file.id(), new Kept(file, analysis));
    return analysis;
  }

  @Nullable FileAnalysis find(SourceFile file, WorkspaceIndex index) {
    Kept kept = byFile.get(file.id());
    return kept != null && kept.file() == file && kept.analysis().reads().holdIn(index)
        ? kept.analysis()
        : null;
  }

  void forget(FileId file) {
    byFile.remove(file);
  }
}
