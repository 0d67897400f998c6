package dev.luna.syntax.doc;

import dev.luna.syntax.doc.DocLine.Marker;
import dev.luna.text.Span;
import java.util.Arrays;
import java.util.List;

/// The text of a comment as its readers see it: without markers, lines joined by `\n`.
///
/// Readers count in this text, *flat*; [#span] and [#offset] give the places in the file.
final class DocSource {
  private final List<DocLine> lines;
  private final int[] flatStarts;
  private final String flat;
  private final Span span;
  private final DocOptions options;

  /// @param span the whole comment in the file, markers included
  /// @param lines at least one
  DocSource(String file, DocOptions options, Span span, List<DocLine> lines) {
    this.options = options;
    this.lines = List.copyOf(lines);
    this.span = span;
    this.flatStarts = new int[lines.size()];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        text.append('\n');
      }
      flatStarts[i] = text.length();
      text.append(file, lines.get(i).start(), lines.get(i).end());
    }
    this.flat = text.toString();
  }

  String flat() {
    return flat;
  }

  DocOptions options() {
    return options;
  }

  Span span() {
    return span;
  }

  /// The number of the line that holds the flat offset.
  int lineOf(int at) {
    int found = Arrays.binarySearch(flatStarts, at);
    return found >= 0 ? found : -found - 2;
  }

  int lineStart(int line) {
    return flatStarts[line];
  }

  int lineEnd(int line) {
    return line + 1 < flatStarts.length ? flatStarts[line + 1] - 1 : flat.length();
  }

  int lineCount() {
    return flatStarts.length;
  }

  Marker marker(int line) {
    return lines.get(line).marker();
  }

  /// The place in the file of a flat offset; that of a joint is the end of its line.
  int offset(int at) {
    int line = lineOf(Math.min(at, flat.length()));
    return lines.get(line).start() + (Math.min(at, flat.length()) - flatStarts[line]);
  }

  /// The place in the file of a flat range.
  Span span(int from, int to) {
    int start = offset(from);
    return to <= from ? Span.at(start) : new Span(start, offset(to - 1) + 1);
  }
}
