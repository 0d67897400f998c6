package dev.luna.text;

import java.util.Arrays;

/// Lines and columns as people count them: from 1, a column for each code point. Editors have other
/// units, which [LineIndex] knows.
///
/// A column costs two binary searches, so that a line of 5 MB with thousands of findings is no
/// worse than any other text.
public final class Columns {
  private final LineIndex lines;
  private final int length;
  private final int[] pairs;

  public Columns(SourceText source) {
    this.lines = source.lines();
    this.length = source.length();
    this.pairs = surrogatePairs(source.text());
  }

  /// The offsets of the second halves of all surrogate pairs.
  private static int[] surrogatePairs(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /// The line and column of `offset`. Within a line break it is the end of the line.
  public Location at(int offset) {
    int clamped = Math.clamp(offset, 0, length);
    int line = lines.lineOf(clamped);
    int start = lines.start(line);
    int stop = Math.min(clamped, lines.end(line));
    return new Location(line + 1, stop - start - (pairsBefore(stop) - pairsBefore(start)) + 1);
  }

  private int pairsBefore(int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    return found >= 0 ? found : -found - 1;
  }

  /// `line:column` of `offset`.
  public String show(int offset) {
    Location location = at(offset);
    return location.line() + ":" + location.column();
  }

  /// `line:column-line:column` of `span`, the second one behind its last character.
  public String show(Span span) {
    return show(span.start()) + "-" + show(span.end());
  }
}
