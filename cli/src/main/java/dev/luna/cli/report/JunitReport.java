package dev.luna.cli.report;

import dev.luna.check.Finding;
import dev.luna.cli.check.CheckedFile;
import dev.luna.cli.check.CheckedFile.Clean;
import dev.luna.cli.check.CheckedFile.Flawed;
import dev.luna.cli.check.CheckedFile.Unchecked;
import dev.luna.cli.check.Tally;
import dev.luna.text.Columns;
import java.util.List;
import java.util.Locale;

/// The report as JUnit's XML, which every CI server can show: a suite for each file, a test that
/// failed for each finding, and one that passed for a file without any.
public final class JunitReport implements Report {
  private final Output out;

  public JunitReport(Output out) {
    this.out = out;
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"luna check\">\n");
  }

  @Override
  public void add(CheckedFile file) {
    switch (file) {
      case Clean(var name, _) -> {
        open(name, 1, 0);
        out.print("    <testcase classname=\"%s\" name=\"luna check\"/>\n".formatted(escape(name)));
      }
      case Flawed flawed -> show(flawed.name(), flawed.findings(), new Columns(flawed.source()));
      case Unchecked(var name, var code, var message, _) -> {
        open(name, 1, 1);
        failure(name, code, code, "error: " + message, name + ": " + message);
      }
    }
    out.print("  </testsuite>\n");
  }

  private void show(String file, List<Finding> findings, Columns columns) {
    open(file, findings.size(), findings.size());
    for (Finding finding : findings) {
      String place = columns.show(finding.span().start());
      String severity = finding.severity().name().toLowerCase(Locale.ROOT);
      String message = severity + ": " + finding.message();
      failure(
          file,
          finding.code() + " at " + place,
          finding.code(),
          message,
          file + ":" + place + ": " + message);
    }
  }

  private void open(String file, int tests, int failures) {
    out.print(
        "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\">\n"
            .formatted(escape(file), tests, failures));
  }

  private void failure(String file, String test, String code, String message, String details) {
    out.print(
        """
            <testcase classname="%s" name="%s">
              <failure type="%s" message="%s">%s</failure>
            </testcase>
        """
            .formatted(escape(file), escape(test), escape(code), escape(message), escape(details)));
  }

  /// Characters of markup are written as such; those that XML cannot hold become a replacement.
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\n', '\r', '\t' -> out.append("&#").append(c).append(';');
      default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
    }
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && !(c >= 0xD800 && c < 0xE000) && c != 0xFFFE && c != 0xFFFF;
  }

  @Override
  public void finish(Tally tally) {
    out.print("</testsuites>\n");
    out.flush();
  }
}
