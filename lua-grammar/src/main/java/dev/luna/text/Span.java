package dev.luna.text;

/// A half-open range of UTF-16 offsets into a [SourceText].
///
/// @param start the offset of the first character, 0-based
/// @param end the offset behind the last character; equal to `start` for an empty span
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /// The empty span at `offset`.
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /// The smallest span that holds both.
  public static Span covering(Span a, Span b) {
    return new Span(Math.min(a.start, b.start), Math.max(a.end, b.end));
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /// Whether the character at `offset` lies within.
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /// Whether a cursor at `offset` stands within or at either edge.
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  /// Whether all of `other` lies within.
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }
}
