package dev.luna.text;

import java.util.Arrays;

/// Where the lines of a text begin, and the way between offsets and positions.
///
/// A line ends with `\n`, `\r\n` or a lone `\r`, as in the Language Server Protocol. Positions
/// outside the text are clamped to it: a column behind the end of its line means that end, a line
/// behind the last means the end of the text.
public final class LineIndex {
  private final String text;
  private final int[] starts;

  LineIndex(String text) {
    this.text = text;
    this.starts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[Math.max(16, text.length() / 24)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /// Whether a line break ends with the character at `index`, so that a line begins behind it.
  public static boolean endsLine(CharSequence text, int index) {
    char c = text.charAt(index);
    return c == '\n' || c == '\r' && !(index + 1 < text.length() && text.charAt(index + 1) == '\n');
  }

  /// The offset behind the last character of a line, its line break left out.
  ///
  /// @param start where the line begins
  /// @param next where the next one does; the length of `text` for the last line
  public static int lineEnd(CharSequence text, int start, int next) {
    int end = next;
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /// The offset of the column `character` of the line from `start` to `stop`, which has no line
  /// break. A column behind the line means `stop`, one within a character that character's start.
  public static int offset(
      CharSequence text, int start, int stop, int character, PositionEncoding encoding) {
    int left = Math.max(0, character);
    if (encoding == PositionEncoding.UTF16) {
      return left >= stop - start ? stop : start + left;
    }
    int i = start;
    while (i < stop) {
      int codePoint = Character.codePointAt(text, i);
      left -= encoding.width(codePoint);
      if (left < 0) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }

  /// The number of lines, at least 1: a text that ends with a line break has an empty last line.
  public int lineCount() {
    return starts.length;
  }

  /// The 0-based line of `offset`.
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /// The offset of the first character of `line`.
  public int start(int line) {
    return starts[line];
  }

  /// The offset behind the last character of `line`, its line break left out.
  public int end(int line) {
    int next = line + 1 < starts.length ? starts[line + 1] : text.length();
    return lineEnd(text, starts[line], next);
  }

  /// The position of `offset`. Within a line break the position is the end of the line, within a
  /// surrogate pair the pair's start (except in UTF-16).
  public Position position(int offset, PositionEncoding encoding) {
    int clamped = Math.clamp(offset, 0, text.length());
    int line = lineOf(clamped);
    int stop = Math.min(clamped, end(line));
    if (encoding == PositionEncoding.UTF16) {
      return new Position(line, stop - starts[line]);
    }
    int character = 0;
    int i = starts[line];
    while (i < stop) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (i <= stop) {
        character += encoding.width(codePoint);
      }
    }
    return new Position(line, character);
  }

  /// The offset of `position`, clamped into the text. A column within a character means the
  /// character's start.
  public int offset(Position position, PositionEncoding encoding) {
    if (position.line() < 0) {
      return 0;
    }
    if (position.line() >= starts.length) {
      return text.length();
    }
    int line = position.line();
    return offset(text, starts[line], end(line), position.character(), encoding);
  }
}
