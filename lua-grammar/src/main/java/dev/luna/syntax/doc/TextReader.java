package dev.luna.syntax.doc;

import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads prose: lines, without what they have in common in indentation.
final class TextReader {
  private static final List<String> LEADS = List.of("#", ":");

  private TextReader() {}

  /// The text from the cursor to the flat offset `end`, where the cursor is left. Empty lines
  /// before and behind are left out.
  static DocText read(DocCursor in, int end) {
    boolean behind = in.at > in.source().lineStart(in.source().lineOf(in.at));
    in.blanks();
    String lead = behind ? lead(in) : "";
    int start = in.at;
    in.at = Math.max(start, end);
    DocSource source = in.source();
    List<int[]> ranges = new ArrayList<>();
    int first = source.lineOf(start);
    int last = source.lineOf(Math.max(start, end));
    for (int line = first; line <= last; line++) {
      int from = line == first ? start : source.lineStart(line);
      int to = Math.min(source.lineEnd(line), end);
      ranges.add(new int[] {from, trimmed(in, from, Math.max(from, to))});
    }
    boolean cut = start == source.lineStart(first);
    return text(in, lead, ranges, cut ? 0 : 1, start);
  }

  /// Whether what stands behind a tag is no text.
  static boolean isNone(String rest) {
    return rest.isEmpty() || LEADS.contains(rest);
  }

  private static String lead(DocCursor in) {
    for (String lead : LEADS) {
      char next = in.peek(1);
      if (in.startsWith(lead) && (DocCursor.isBlank(next) || next == '\n' || next == '\0')) {
        in.at++;
        in.blanks();
        return lead;
      }
    }
    return "";
  }

  private static int trimmed(DocCursor in, int from, int to) {
    int end = to;
    while (end > from && DocCursor.isBlank(in.text(end - 1, end).charAt(0))) {
      end--;
    }
    return end;
  }

  /// @param indented the number of the first range that begins where its line does
  private static DocText text(
      DocCursor in, String lead, List<int[]> ranges, int indented, int start) {
    int common = common(in, ranges.subList(Math.min(indented, ranges.size()), ranges.size()));
    List<DocText.Line> lines = new ArrayList<>();
    int firstFull = -1;
    int behindFull = 0;
    for (int i = 0; i < ranges.size(); i++) {
      int[] range = ranges.get(i);
      int from = i < indented ? range[0] : Math.min(range[1], range[0] + common);
      lines.add(new DocText.Line(in.source().span(from, range[1]), in.text(from, range[1])));
      if (from < range[1]) {
        firstFull = firstFull < 0 ? i : firstFull;
        behindFull = i + 1;
      }
    }
    if (firstFull < 0) {
      var none = DocText.none(in.source().offset(start));
      return new DocText(none.span(), lead, List.of());
    }
    List<DocText.Line> full = lines.subList(firstFull, behindFull);
    var span = Span.covering(full.getFirst().span(), full.getLast().span());
    return new DocText(span, lead, full);
  }

  /// The blanks that all lines with something in them begin with.
  private static int common(DocCursor in, List<int[]> ranges) {
    int common = Integer.MAX_VALUE;
    for (int[] range : ranges) {
      int at = range[0];
      while (at < range[1] && DocCursor.isBlank(in.text(at, at + 1).charAt(0))) {
        at++;
      }
      if (at < range[1]) {
        common = Math.min(common, at - range[0]);
      }
    }
    return common == Integer.MAX_VALUE ? 0 : common;
  }
}
