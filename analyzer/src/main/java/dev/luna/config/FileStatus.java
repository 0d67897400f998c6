package dev.luna.config;

/// In which files a kind of finding is looked for, most first.
public enum FileStatus {
  /// In all files of the workspace.
  ANY,
  /// In those that are open in an editor; on the command line all are.
  OPENED,
  /// In none.
  NONE
}
