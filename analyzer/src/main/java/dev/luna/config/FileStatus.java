package dev.luna.config;

/// In which files a kind of finding is looked for, most first; by LuaLS's names.
public enum FileStatus {
  /// In all files of the workspace.
  ANY,
  /// In those that somebody looks at: that are open in an editor, or given to `luna check`.
  OPENED,
  /// In none, unless it is asked for.
  NONE
}
