package dev.luna.ide.hints;

/// A word between the code.
///
/// @param offset where it stands
/// @param before whether it belongs to what stands behind it, `name:`, not to what stands in front
public record InlayHint(int offset, String text, Kind kind, boolean before) {

  /// What it tells.
  public enum Kind {
    PARAMETER,
    TYPE,
    /// What a long block is the end of.
    BLOCK
  }
}
