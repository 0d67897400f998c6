package dev.luna.cli.report;

import dev.luna.check.Finding;
import dev.luna.check.Severity;
import dev.luna.cli.report.Ink.Style;
import dev.luna.text.Columns;
import dev.luna.text.SourceText;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A finding with the code that it is about:
///
///     error[miss-end]: expected 'end' to close 'function' at line 3, found the end of the file
///      --> src/a.lua:9:4
///       |
///     3 | function M.add(a, b)
///       | -------- opened here
///     ...
///     9 | end
///       |    ^
///
/// The places are shown in the order of the text, the finding's own underlined with `^`, those of
/// its notes with `-`. What spans several lines is underlined on its first.
final class CodeFrame {
  private final SourceText source;
  private final Columns columns;
  private final Ink ink;

  CodeFrame(SourceText source, Ink ink) {
    this.source = source;
    this.columns = new Columns(source);
    this.ink = ink;
  }

  /// A place to be underlined, on its first line.
  private record Mark(int line, Span span, String sign, String label, Style style) {}

  String show(String file, Finding finding) {
    List<Mark> marks = marks(finding);
    int width = String.valueOf(marks.getLast().line() + 1).length();
    StringBuilder out = new StringBuilder(256);
    out.append(headline(ink, finding.severity(), finding.code(), finding.message()));
    out.append(" ".repeat(width)).append(ink.paint(Style.FRAME, "-->")).append(' ');
    out.append(Cells.harmless(file)).append(':').append(columns.show(finding.span().start()));
    out.append('\n').append(gutter(width, "")).append('\n');
    for (int i = 0; i < marks.size(); ) {
      if (i > 0) {
        appendGap(out, width, marks.get(i - 1).line(), marks.get(i).line());
      }
      i = appendLine(out, width, marks, i);
    }
    return out.toString();
  }

  /// `error[code]: message`, and a line break.
  static String headline(Ink ink, Severity severity, String code, String message) {
    String kind = severity.word() + "[" + code + "]";
    return ink.paint(Style.of(severity), kind)
        + ink.paint(Style.STRONG, ": " + Cells.harmless(message))
        + "\n";
  }

  /// All places, by line; on one line the finding's own comes first.
  private List<Mark> marks(Finding finding) {
    List<Mark> marks = new ArrayList<>();
    marks.add(mark(finding.span(), "^", "", Style.of(finding.severity())));
    for (Finding.Note note : finding.notes()) {
      marks.add(mark(note.span(), "-", " " + Cells.harmless(note.message()), Style.FRAME));
    }
    marks.sort(Comparator.comparingInt(Mark::line)); // stable
    return marks;
  }

  private Mark mark(Span span, String sign, String label, Style style) {
    int line = source.lines().lineOf(span.start());
    int end = Math.clamp(source.lines().end(line), span.start(), span.end());
    return new Mark(line, new Span(span.start(), end), sign, label, style);
  }

  /// Shows the line of the mark at `first` and underlines that mark and those behind it that are in
  /// view; returns the index of the next mark.
  private int appendLine(StringBuilder out, int width, List<Mark> marks, int first) {
    int line = marks.get(first).line();
    ShownLine shown = ShownLine.around(source, line, marks.get(first).span().start());
    appendSource(out, width, line, shown);
    int i = first;
    do {
      Mark mark = marks.get(i++);
      String underline = mark.sign().repeat(shown.width(mark.span())) + mark.label();
      out.append(gutter(width, "")).append(' ');
      out.repeat(' ', shown.cell(mark.span().start()));
      out.append(ink.paint(mark.style(), underline)).append('\n');
    } while (i < marks.size()
        && marks.get(i).line() == line
        && shown.shows(marks.get(i).span().start()));
    return i;
  }

  private void appendSource(StringBuilder out, int width, int line, ShownLine shown) {
    out.append(gutter(width, String.valueOf(line + 1)));
    out.append((" " + shown.text()).stripTrailing()).append('\n');
  }

  /// One line that is left out is shown after all, more become three dots.
  private void appendGap(StringBuilder out, int width, int before, int line) {
    if (line - before == 2) {
      int between = before + 1;
      appendSource(
          out, width, between, ShownLine.around(source, between, source.lines().start(between)));
    } else if (line - before > 2) {
      out.append(ink.paint(Style.FRAME, "...")).append('\n');
    }
  }

  private String gutter(int width, String number) {
    return ink.paint(Style.FRAME, " ".repeat(width - number.length()) + number + " |");
  }
}
