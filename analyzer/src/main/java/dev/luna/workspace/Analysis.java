package dev.luna.workspace;

import dev.luna.facts.DeclRef;
import dev.luna.facts.ParsedFile;
import dev.luna.index.CancelToken;
import dev.luna.infer.FileTypes;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import java.util.Collection;
import java.util.Optional;

/// The view that one request has of the workspace: a snapshot, and the two reasons to stop early.
public final class Analysis {
  private final Snapshot snapshot;
  private final CancelToken token;
  private final boolean finishesWhenStale;

  private Analysis(Snapshot snapshot, CancelToken token, boolean finishesWhenStale) {
    this.snapshot = snapshot;
    this.token = token;
    this.finishesWhenStale = finishesWhenStale;
  }

  /// For an answer that is worthless once there is a later snapshot.
  public static Analysis of(Snapshot snapshot, CancelToken token) {
    return new Analysis(snapshot, token, false);
  }

  /// For an answer that is wanted even if the workspace moves on meanwhile.
  public static Analysis toTheEnd(Snapshot snapshot, CancelToken token) {
    return new Analysis(snapshot, token, true);
  }

  /// The file `id` and what follows from its text, if this workspace has it.
  public Optional<ParsedFile> file(FileId id) {
    checkCancelled();
    return snapshot.files().find(id).map(SourceFile::parsed);
  }

  /// The types of what stands in the file `id`, if this workspace has it. For one thread.
  public Optional<FileTypes> types(FileId id) {
    return snapshot.files().find(id).map(file -> snapshot.types(file, this::checkCancelled));
  }

  /// The text of the file `id`, if this workspace has it.
  public Optional<SourceText> text(FileId id) {
    return snapshot.files().find(id).map(SourceFile::text);
  }

  /// Whether the file `id` is somebody else's.
  public boolean isLibrary(FileId id) {
    return snapshot.files().find(id).filter(f -> f.placement().isLibrary()).isPresent();
  }

  /// Where a declaration stands.
  public Optional<DeclarationPlace> place(DeclRef declaration) {
    return snapshot.place(declaration);
  }

  /// All files, in no order.
  public Collection<SourceFile> files() {
    return snapshot.files().all();
  }

  /// Throws [dev.luna.index.Cancelled] if the answer is no longer wanted. To be called in every
  /// loop whose length depends on a file's.
  public void checkCancelled() {
    token.check();
    if (!finishesWhenStale) {
      snapshot.stale().check();
    }
  }
}
