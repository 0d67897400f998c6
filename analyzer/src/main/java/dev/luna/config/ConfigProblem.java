package dev.luna.config;

/// Something about a file of configuration that its author should know. What else the file says
/// holds.
///
/// @param file how users know it
/// @param line from 1
/// @param column from 1, one for each code point
/// @param message one sentence without a full stop
/// @param severity [Level#ERROR] for what cannot be understood, [Level#WARNING] for what has no
///   effect
public record ConfigProblem(String file, int line, int column, String message, Level severity) {

  /// As users read it: `cannot read config (Luna.toml:4:7): expected a string, found 12`.
  public String sentence() {
    String what = severity == Level.ERROR ? "cannot read config" : "config has no effect";
    return "%s (%s:%d:%d): %s".formatted(what, file, line, column, message);
  }
}
