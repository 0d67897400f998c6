package dev.luna.workspace;

import dev.luna.index.CancelToken;

/// The workspace at one moment. Immutable but for `stale`.
///
/// @param revision how many changes led here
/// @param files all files
/// @param stale raised as soon as there is a later snapshot
public record Snapshot(long revision, Files files, CancelToken stale) {

  /// A workspace without files.
  public static Snapshot empty() {
    return new Snapshot(0, Files.NONE, new CancelToken());
  }
}
