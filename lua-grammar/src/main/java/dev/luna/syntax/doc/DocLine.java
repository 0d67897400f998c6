package dev.luna.syntax.doc;

/// A line of a comment without its marker: the characters from `start` to `end` of the file.
record DocLine(int start, int end, Marker marker) {

  /// What stands before a line.
  enum Marker {
    /// `--`, the line of an ordinary comment or a further line of LDoc's.
    PLAIN,
    /// `---` or, without an `@` right behind them, more dashes.
    DOC,
    /// A line of a block comment.
    BLOCK
  }
}
