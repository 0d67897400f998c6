package dev.luna.workspace;

import dev.luna.check.FileAnalysis;
import dev.luna.index.Reads;
import dev.luna.index.WorkspaceIndex;
import dev.luna.text.FileId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// The last analysis of each file, with what it read. Shared by all snapshots and threads.
///
/// An analysis holds for the text that it was made of, and for as long as every name that it read has
/// the same declarations.
final class Analyses {
  private final ConcurrentMap<FileId, Kept> byFile = new ConcurrentHashMap<>();

  private record Kept(SourceFile file, FileAnalysis analysis, Reads reads) {}

  @Nullable FileAnalysis find(SourceFile file, WorkspaceIndex index) {
    Kept kept = byFile.get(file.id());
    return kept != null && kept.file() == file && kept.reads().holdIn(index)
        ? kept.analysis()
        : null;
  }

  void keep(SourceFile file, FileAnalysis analysis, Reads reads) {
    byFile.put(file.id(), new Kept(file, analysis, reads));
  }

  void forget(FileId file) {
    byFile.remove(file);
  }
}
