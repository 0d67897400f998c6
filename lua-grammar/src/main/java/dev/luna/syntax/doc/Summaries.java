package dev.luna.syntax.doc;

import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Where the first sentence of a comment ends: at the first `.` or `?` with a blank behind it, at
/// an empty line, or at the end.
final class Summaries {
  private Summaries() {}

  static DocComment split(Span span, DocText prose, List<DocTag> tags) {
    for (int i = 0; i < prose.lines().size(); i++) {
      DocText.Line line = prose.lines().get(i);
      int end = line.text().isBlank() ? 0 : sentenceEnd(line.text());
      if (end >= 0) {
        return split(span, prose, tags, i, end);
      }
    }
    return new DocComment(span, prose, DocText.none(prose.span().end()), tags);
  }

  private static DocComment split(
      Span span, DocText prose, List<DocTag> tags, int number, int end) {
    List<DocText.Line> all = prose.lines();
    DocText.Line line = all.get(number);
    List<DocText.Line> summary = new ArrayList<>(all.subList(0, number));
    if (end > 0) {
      summary.add(part(line, 0, end));
    }
    List<DocText.Line> body = new ArrayList<>();
    int next = end;
    while (next < line.text().length() && DocCursor.isBlank(line.text().charAt(next))) {
      next++;
    }
    if (next < line.text().length()) {
      body.add(part(line, next, line.text().length()));
    }
    body.addAll(all.subList(number + 1, all.size()));
    while (!body.isEmpty() && body.getFirst().text().isBlank()) {
      body.removeFirst();
    }
    return new DocComment(span, text(prose.lead(), summary, prose), text("", body, prose), tags);
  }

  private static DocText text(String lead, List<DocText.Line> lines, DocText whole) {
    return lines.isEmpty()
        ? DocText.none(whole.span().end())
        : new DocText(Span.covering(lines.getFirst().span(), lines.getLast().span()), lead, lines);
  }

  private static DocText.Line part(DocText.Line line, int from, int to) {
    int start = line.span().start();
    return new DocText.Line(new Span(start + from, start + to), line.text().substring(from, to));
  }

  /// Behind the sentence's sign, or -1.
  private static int sentenceEnd(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean ends = i + 1 == line.length() || DocCursor.isBlank(line.charAt(i + 1));
      if ((c == '.' || c == '?') && ends) {
        return i + 1;
      }
    }
    return -1;
  }
}
