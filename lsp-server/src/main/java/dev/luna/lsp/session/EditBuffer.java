package dev.luna.lsp.session;

import dev.luna.text.LineIndex;
import dev.luna.text.Position;
import dev.luna.text.PositionEncoding;
import java.util.Arrays;

/// The text of an open document while it is edited.
///
/// The starts of its lines are kept up to date, so that an edit costs a move of memory and not a
/// scan of the text: ten thousand edits in one go are no hurry. What a line is, [LineIndex] says.
/// Used by one thread.
final class EditBuffer {
  private final StringBuilder text = new StringBuilder();
  private int[] starts = {0};
  private int lines = 1;

  EditBuffer(String initial) {
    replace(0, 0, initial);
  }

  /// The characters.
  String text() {
    return text.toString();
  }

  /// Replaces everything.
  void replaceAll(String replacement) {
    replace(0, text.length(), replacement);
  }

  /// Replaces what lies between two positions, in either order. Positions outside the text are
  /// clamped into it.
  void replace(Position a, Position b, String replacement, PositionEncoding encoding) {
    int from = offset(a, encoding);
    int to = offset(b, encoding);
    replace(Math.min(from, to), Math.max(from, to), replacement);
  }

  /// Whether `position` is one of the text's. A column behind the end of its line is, for the
  /// protocol takes it for that end; so is the start of the line that would follow the last.
  boolean has(Position position) {
    return position.line() >= 0
        && position.character() >= 0
        && (position.line() < lines || position.line() == lines && position.character() == 0);
  }

  /// Whether a range may end at `end`: at a position of the text, or anywhere behind it.
  boolean reaches(Position end) {
    return has(end) || end.line() >= lines && end.character() >= 0;
  }

  private int offset(Position position, PositionEncoding encoding) {
    if (position.line() < 0) {
      return 0;
    }
    if (position.line() >= lines) {
      return text.length();
    }
    int start = starts[position.line()];
    int next = position.line() + 1 < lines ? starts[position.line() + 1] : text.length();
    int stop = LineIndex.lineEnd(text, start, next);
    return LineIndex.offset(text, start, stop, position.character(), encoding);
  }

  /// Whether a line begins at `i` depends on the characters before and at it; so of the starts only
  /// those from `from` to `to`, both included, can be others now.
  private void replace(int from, int to, String replacement) {
    text.replace(from, to, replacement);
    int newTo = from + replacement.length();
    int low = firstStart(Math.max(1, from));
    int high = firstStart(to + 1);
    int[] fresh = startsBetween(Math.max(1, from), newTo);
    int shift = newTo - to;
    int tail = lines - high;
    int[] result = starts;
    if (low + fresh.length + tail > starts.length) {
      result = Arrays.copyOf(starts, (low + fresh.length + tail) * 3 / 2 + 8);
    }
    System.arraycopy(starts, high, result, low + fresh.length, tail);
    System.arraycopy(fresh, 0, result, low, fresh.length);
    lines = low + fresh.length + tail;
    starts = result;
    if (shift != 0) {
      for (int i = low + fresh.length; i < lines; i++) {
        starts[i] += shift;
      }
    }
  }

  /// The first line that begins at `offset` or later; the number of lines if none does.
  private int firstStart(int offset) {
    int found = Arrays.binarySearch(starts, 0, lines, offset);
    return Math.max(1, found >= 0 ? found : -found - 1);
  }

  private int[] startsBetween(int from, int to) {
    int[] found = new int[16];
    int count = 0;
    for (int i = from; i <= to && i <= text.length(); i++) {
      if (LineIndex.endsLine(text, i - 1)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
