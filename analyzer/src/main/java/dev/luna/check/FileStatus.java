package dev.luna.check;

/// In which files a rule is at work, by LuaLS's names. `luna check` treats every file that it is
/// given as opened.
public enum FileStatus {
  /// In all files of a workspace.
  ANY,
  /// In files that somebody looks at.
  OPENED,
  /// In none, unless it is asked for.
  NONE
}
