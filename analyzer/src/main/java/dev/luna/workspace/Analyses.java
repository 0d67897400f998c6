package dev.luna.workspace;

import dev.luna.check.FileAnalysis;
import dev.luna.check.RuleSettings;
import dev.luna.text.FileId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// The last analysis of each file. Shared by all snapshots and threads; one holds for the text that
/// it was made of.
final class Analyses {
  private final ConcurrentMap<FileId, Kept> byFile = new ConcurrentHashMap<>();
  private final Trace trace;

  Analyses(Trace trace) {
    this.trace = trace;
  }

  private record Kept(SourceFile file, FileAnalysis analysis) {}

  /// @param stillWanted throws [dev.luna.index.Cancelled] to end the work
  FileAnalysis of(SourceFile file, Runnable stillWanted) {
    FileAnalysis known = find(file);
    if (known != null) {
      return known;
    }
    trace.computed(Trace.Stage.ANALYSIS, file.id());
    FileAnalysis analysis = FileAnalysis.of(file.parsed(), RuleSettings.DEFAULT, stillWanted);
    byFile.put(file.id(), new Kept(file, analysis));
    return analysis;
  }

  @Nullable FileAnalysis find(SourceFile file) {
    Kept kept = byFile.get(file.id());
    return kept != null && kept.file() == file ? kept.analysis() : null;
  }

  void forget(FileId file) {
    byFile.remove(file);
  }
}
