package dev.luna.text;

/// The unit in which a column is counted (LSP 3.17, `PositionEncodingKind`).
public enum PositionEncoding {
  /// Bytes of the UTF-8 form. A lone surrogate counts three, as in WTF-8.
  UTF8,
  /// Code units, the protocol's default and Luna's own.
  UTF16,
  /// Code points.
  UTF32;

  /// How many units the code point `codePoint` takes.
  public int width(int codePoint) {
    return switch (this) {
      case UTF8 -> codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      case UTF16 -> Character.charCount(codePoint);
      case UTF32 -> 1;
    };
  }
}
