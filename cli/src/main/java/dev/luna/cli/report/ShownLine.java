package dev.luna.cli.report;

import dev.luna.text.SourceText;
import dev.luna.text.Span;

/// A line of source as a terminal shows it: tabs widened, control characters made harmless, and of
/// a long line only a window around what matters.
final class ShownLine {
  private static final int TAB = 4;
  private static final String CUT = "…";

  /// A line of up to this many UTF-16 code units is shown whole.
  private static final int LONGEST = 140;

  /// How much of a cut line stands before the place that matters.
  private static final int BEFORE = 50;

  private final int from;
  private final int to;
  private final int[] cells;
  private final String text;

  private ShownLine(int from, int to, int[] cells, String text) {
    this.from = from;
    this.to = to;
    this.cells = cells;
    this.text = text;
  }

  /// The 0-based `line`, with at least the character at `offset` in view.
  static ShownLine around(SourceText source, int line, int offset) {
    int start = source.lines().start(line);
    int end = source.lines().end(line);
    if (end - start <= LONGEST) {
      return render(source.text(), start, end, start, end);
    }
    int from = Math.max(start, Math.min(offset - BEFORE, end - LONGEST));
    int to = Math.min(end, from + LONGEST);
    return render(source.text(), charStart(source, from), charStart(source, to), start, end);
  }

  private static int charStart(SourceText source, int offset) {
    boolean within =
        offset > 0
            && offset < source.length()
            && Character.isSurrogatePair(
                source.text().charAt(offset - 1), source.text().charAt(offset));
    return within ? offset - 1 : offset;
  }

  private static ShownLine render(String source, int from, int to, int lineStart, int lineEnd) {
    StringBuilder shown = new StringBuilder(from > lineStart ? CUT : "");
    int[] cells = new int[to - from + 1];
    int cell = shown.length();
    for (int i = from; i < to; ) {
      int codePoint = source.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      cells[i - from] = cell;
      cells[next - 1 - from] = cell; // the second half of a pair
      cell += append(shown, codePoint, cell);
      i = next;
    }
    cells[to - from] = cell;
    String text = to < lineEnd ? shown + CUT : shown.toString();
    return new ShownLine(from, to, cells, text);
  }

  private static int append(StringBuilder shown, int codePoint, int cell) {
    if (codePoint == '\t') {
      int width = TAB - cell % TAB;
      shown.repeat(' ', width);
      return width;
    }
    int harmless = Cells.shown(codePoint);
    shown.appendCodePoint(harmless);
    return Cells.width(harmless);
  }

  /// The line as it is shown.
  String text() {
    return text;
  }

  /// Whether `offset` is in view.
  boolean shows(int offset) {
    return from <= offset && offset <= to;
  }

  /// The cells before `offset`.
  int cell(int offset) {
    return cells[Math.clamp(offset, from, to) - from];
  }

  /// How many cells to underline for `span`: at least one, also where nothing stands.
  int width(Span span) {
    return Math.max(1, cell(span.end()) - cell(span.start()));
  }
}
