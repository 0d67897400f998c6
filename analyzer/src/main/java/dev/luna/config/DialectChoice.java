package dev.luna.config;

import dev.luna.syntax.Dialect;

/// Which Lua a project, or a file of it, is read as.
///
/// @param origin who decided, in a word or two: `Luna.toml`, `--dialect`, `LÖVE`, `default`
/// @param why in words that follow "because": `Luna.toml says so`
public record DialectChoice(Dialect dialect, String origin, String why) {

  /// What the file or option `origin` says.
  public static DialectChoice said(Dialect dialect, String origin) {
    return new DialectChoice(dialect, origin, origin + " says so");
  }

  /// What holds where nobody says anything.
  public static final DialectChoice DEFAULT =
      new DialectChoice(Dialect.DEFAULT, "default", "nothing says otherwise");

  /// Whether nobody has said anything.
  public boolean isDefault() {
    return equals(DEFAULT);
  }

  /// `Lua 5.4 (Luna.toml)`.
  public String shown() {
    return dialect.title() + " (" + origin + ")";
  }
}
