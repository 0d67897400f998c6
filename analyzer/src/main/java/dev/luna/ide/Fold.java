package dev.luna.ide;

import dev.luna.text.Span;

/// A part of a file that can be folded away.
///
/// @param span from the end of what stays visible in the first line to the start of what stays
///   visible in the last, or to the end of the last line if nothing does
/// @param kind what it holds
/// @param closerStays whether the last line holds the token that closes it (`end`, `}`), which
///   stays visible where an editor folds whole lines
public record Fold(Span span, Kind kind, boolean closerStays) {

  /// What a fold holds.
  public enum Kind {
    /// Statements, the fields of a table, the text of a string.
    CODE,
    COMMENT,
    /// Consecutive statements that only `require` modules.
    IMPORTS,
    /// What the author put between `--#region` and `--#endregion`.
    REGION
  }
}
