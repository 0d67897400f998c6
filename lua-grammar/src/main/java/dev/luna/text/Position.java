package dev.luna.text;

/// A line and a column, as editors count them. A [Location] is what people count.
///
/// @param line 0-based
/// @param character 0-based count of units from the start of the line; which units is said by a
///   [PositionEncoding]
public record Position(int line, int character) implements Comparable<Position> {

  @Override
  public int compareTo(Position other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(character, other.character);
  }
}
