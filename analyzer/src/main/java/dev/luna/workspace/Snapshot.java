package dev.luna.workspace;

import dev.luna.check.FileAnalysis;
import dev.luna.facts.DeclRef;
import dev.luna.index.CancelToken;
import dev.luna.index.WorkspaceIndex;
import dev.luna.infer.FileTypes;
import dev.luna.infer.Inference;
import dev.luna.infer.Memo;
import java.util.Optional;

/// The workspace at one moment. What it says never changes; for any thread.
public final class Snapshot {
  /// After how many changes of the index answers that hold no more are thrown away.
  private static final int SWEEP = 256;

  private final long revision;
  private final Files files;
  private final WorkspaceIndex index;
  private final CancelToken stale = new CancelToken();

  // Shared with other snapshots: what was found for one holds for others, too, unless what it read
  // has changed.
  private final Memo memo;
  private final KeptAnalyses analyses;

  /// How many changes of the index there were since answers were thrown away.
  private final int unswept;

  private Snapshot(
      long revision,
      Files files,
      WorkspaceIndex index,
      Memo memo,
      KeptAnalyses analyses,
      int unswept) {
    this.revision = revision;
    this.files = files;
    this.index = index;
    this.memo = memo;
    this.analyses = analyses;
    this.unswept = unswept;
  }

  /// A workspace without files.
  static Snapshot empty(Trace trace) {
    return new Snapshot(
        0, Files.NONE, WorkspaceIndex.EMPTY, new Memo(), new KeptAnalyses(trace), 0);
  }

  Snapshot next(Files files, WorkspaceIndex index) {
    int changes = index == this.index ? unswept : unswept + 1;
    if (changes == SWEEP) {
      memo.sweep(index);
      changes = 0;
    }
    return new Snapshot(revision + 1, files, index, memo, analyses, changes);
  }

  /// How many changes led here.
  public long revision() {
    return revision;
  }

  public Files files() {
    return files;
  }

  /// Whether this very file is in the snapshot: not removed, and written no more.
  public boolean has(SourceFile file) {
    return files.find(file.id()).filter(f -> f == file).isPresent();
  }

  public WorkspaceIndex index() {
    return index;
  }

  /// Raised as soon as there is a later snapshot.
  public CancelToken stale() {
    return stale;
  }

  /// The names and findings of a file of this snapshot; those that were worked out for another
  /// snapshot, if its text and all that was read of others is the same.
  ///
  /// @param stillWanted called again and again; throws [dev.luna.index.Cancelled] to end the work
  public FileAnalysis analysis(SourceFile file, Runnable stillWanted) {
    return analyses.of(file, this, stillWanted);
  }

  /// Where a declaration stands now; empty if it is in no file of this snapshot, or no more.
  public Optional<DeclarationPlace> place(DeclRef declaration) {
    return files
        .find(declaration.file())
        .flatMap(file ->
            Optional.ofNullable(file.facts().spans().get(declaration))
                .map(span -> new DeclarationPlace(file, span)));
  }

  /// Whether [#analysis] is there already.
  public boolean isAnalysed(SourceFile file) {
    return analyses.find(file, index) != null;
  }

  /// The types of what stands in a file of this snapshot. For one thread.
  ///
  /// @param stillWanted as for [#analysis]
  public FileTypes types(SourceFile file, Runnable stillWanted) {
    Inference inference = new Inference(index, memo, stillWanted);
    SourceFile.Content content = file.content();
    return new FileTypes(content.parsed(), content.flow(), inference, index.realmOf(file.id()));
  }

  /// How many answers about types are kept, of this snapshot or of earlier ones.
  int keptAnswers() {
    return memo.size();
  }

  KeptAnalyses analyses() {
    return analyses;
  }
}
