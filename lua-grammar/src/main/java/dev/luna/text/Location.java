package dev.luna.text;

/// A line and a column, as people count them ([Columns]). A [Position] is what editors count.
///
/// @param line from 1
/// @param column from 1, in code points
public record Location(int line, int column) {
  public static final Location START = new Location(1, 1);
}
