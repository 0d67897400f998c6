package dev.luna.syntax.doc;

import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Prose of a doc comment, without the comment's markers.
///
/// The lines stay apart, because between two of them a marker stands in the file: each knows its
/// own place. What they have in common in indentation is left out.
///
/// @param span from the first character to the last, the markers between lines included
/// @param lead the sign that sets the text off from what stands before it, `#` or `:`; mostly `""`
public record DocText(Span span, String lead, List<Line> lines) {

  /// A line and its characters, which are those at its place.
  public record Line(Span span, String text) {}

  public DocText {
    lines = List.copyOf(lines);
  }

  /// No text, at the place where it would stand.
  public static DocText none(int offset) {
    return new DocText(Span.at(offset), "", List.of());
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /// The lines, joined by `\n`.
  public String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /// This text and, below it, `other`.
  DocText and(DocText other) {
    String sign = lead.isEmpty() ? other.lead : lead;
    if (isEmpty() || other.isEmpty()) {
      DocText full = isEmpty() ? other : this;
      return new DocText(full.span, sign, full.lines);
    }
    var all = new ArrayList<>(lines);
    all.addAll(other.lines);
    return new DocText(Span.covering(span, other.span), sign, all);
  }

  /// The lines that begin within the range of offsets.
  DocText part(int from, int to) {
    return new DocText(
        span,
        lead,
        lines.stream()
            .filter(line -> from <= line.span().start() && line.span().start() < to)
            .toList());
  }
}
