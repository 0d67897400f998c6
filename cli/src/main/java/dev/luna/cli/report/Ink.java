package dev.luna.cli.report;

import dev.luna.check.Severity;

/// Colours, or none.
///
/// @param colours whether there are any
public record Ink(boolean colours) {

  /// A way of writing.
  enum Style {
    STRONG("1"),
    FRAME("1;34"),
    ERROR("1;31"),
    WARNING("1;33"),
    INFORMATION("1;36"),
    HINT("1;32");

    private final String code;

    Style(String code) {
      this.code = code;
    }

    static Style of(Severity severity) {
      return switch (severity) {
        case ERROR -> ERROR;
        case WARNING -> WARNING;
        case INFORMATION -> INFORMATION;
        case HINT -> HINT;
      };
    }
  }

  String paint(Style style, String text) {
    return colours ? "\033[" + style.code + "m" + text + "\033[0m" : text;
  }
}
