package dev.luna.workspace;

import dev.luna.index.CancelToken;
import dev.luna.index.WorkspaceIndex;
import dev.luna.infer.Memo;

/// The workspace at one moment. What it says never changes.
///
/// @param revision how many changes led here
/// @param files all files
/// @param index what they tell each other
/// @param memo answers that were found, shared with other snapshots
/// @param analyses analyses that were made, likewise
/// @param stale raised as soon as there is a later snapshot
public record Snapshot(
    long revision,
    Files files,
    WorkspaceIndex index,
    Memo memo,
    Analyses analyses,
    CancelToken stale) {

  /// A workspace without files.
  static Snapshot empty() {
    return new Snapshot(
        0, Files.NONE, WorkspaceIndex.EMPTY, new Memo(), new Analyses(), new CancelToken());
  }

  Snapshot next(Files files, WorkspaceIndex index) {
    return new Snapshot(revision + 1, files, index, memo, analyses, new CancelToken());
  }
}
