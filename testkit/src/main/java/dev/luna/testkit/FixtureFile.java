package dev.luna.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One file of a [Fixture] while it is being read, a piece (a line or its end) at a time.
final class FixtureFile {
  private static final Pattern MARKER =
      Pattern.compile("[ ]*--(?:[ ]*(\\^+|\\|)|(<\\^*))(?:[ ]+(.*))?");

  private final String name;
  private final boolean named;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> cursors = new ArrayList<>();
  private final List<Fixture.Marked> ranges = new ArrayList<>();

  /// The last line of code: as written, and where it begins in [#text].
  private String line = "";

  private int lineStart;
  private boolean atLineStart = true;
  private boolean swallowing;

  /// What stands before the first `--- file:`, a file only if there is something.
  static FixtureFile unnamed() {
    return new FixtureFile("main.lua", false);
  }

  static FixtureFile named(String name) {
    return new FixtureFile(name, true);
  }

  private FixtureFile(String name, boolean named) {
    this.name = name;
    this.named = named;
  }

  boolean isEmpty() {
    return text.isEmpty() && !swallowing;
  }

  /// The end of the line just read belongs to a directive, not to the code.
  FixtureFile swallowLineEnd() {
    swallowing = true;
    return this;
  }

  FixtureFile add(String piece) {
    if (piece.startsWith("\n") || piece.startsWith("\r")) {
      endLine(piece);
      return this;
    }
    Matcher marker = MARKER.matcher(piece);
    if (marker.matches()) {
      ranges.add(marked(marker));
      swallowing = true;
    } else if (!piece.isEmpty()) {
      line = piece;
      lineStart = text.length();
      atLineStart = false;
      addCode(piece);
    }
    return this;
  }

  private void endLine(String lineEnd) {
    if (!swallowing) {
      if (atLineStart) {
        line = "";
        lineStart = text.length();
      }
      text.append(lineEnd);
      atLineStart = true;
    }
    swallowing = false;
  }

  private void addCode(String piece) {
    int from = 0;
    for (int at = piece.indexOf(Fixture.CURSOR);
        at >= 0;
        at = piece.indexOf(Fixture.CURSOR, from)) {
      text.append(piece, from, at);
      cursors.add(text.length());
      from = at + Fixture.CURSOR.length();
    }
    text.append(piece, from, piece.length());
  }

  private Fixture.Marked marked(Matcher marker) {
    boolean fromZero = marker.group(2) != null;
    int start = fromZero ? 0 : marker.start(1);
    int end = fromZero ? marker.end(2) : marker.group(1).equals("|") ? start : marker.end(1);
    if (end > line.length()) {
      throw new IllegalArgumentException(
          "marker points behind the line above it: " + marker.group() + " under " + line);
    }
    String label = marker.group(3) == null ? "" : marker.group(3).strip();
    return new Fixture.Marked(lineStart + column(start), lineStart + column(end), label);
  }

  /// The column in the code of a column that the reader sees, which counts cursors.
  private int column(int seen) {
    int column = seen;
    for (int at = line.indexOf(Fixture.CURSOR);
        at >= 0 && at < seen;
        at = line.indexOf(Fixture.CURSOR, at + 1)) {
      column -= Math.min(Fixture.CURSOR.length(), seen - at);
    }
    return column;
  }

  Optional<Fixture.File> finish() {
    return named || !text.isEmpty() || !cursors.isEmpty()
        ? Optional.of(toFile())
        : Optional.empty();
  }

  Fixture.File toFile() {
    return new Fixture.File(name, text.toString(), cursors, ranges);
  }
}
