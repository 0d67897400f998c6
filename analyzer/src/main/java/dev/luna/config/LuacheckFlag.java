package dev.luna.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What luacheck tells unless it is switched off: by `unused_args = false` in `.luacheckrc`, for a
/// part of a file by `-- luacheck: no unused args`.
public enum LuacheckFlag {
  GLOBAL("1"),
  UNUSED("[23]"),
  UNUSED_ARGS("21[23]"),
  SELF("212/self"),
  REDEFINED("4"),

  /// What is unused, but set together with something that is used. The numbers say only that it is
  /// unused: good enough for a comment, but a whole project would lose every unused variable.
  UNUSED_SECONDARIES("2[13]1");

  private final String pattern;

  LuacheckFlag(String pattern) {
    this.pattern = pattern;
  }

  /// The flag that `.luacheckrc` calls `key`.
  public static Optional<LuacheckFlag> of(String key) {
    return Arrays.stream(values()).filter(flag -> flag.key().equals(key)).findFirst();
  }

  /// How `.luacheckrc` calls it.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What is not told without it, as luacheck's `ignore` would say it.
  public String pattern() {
    return pattern;
  }

  /// Whether it may be switched off for a whole project.
  public boolean isForProjects() {
    return this != UNUSED_SECONDARIES;
  }
}
