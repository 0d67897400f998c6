package dev.luna.cli.report;

import dev.luna.check.Finding;
import dev.luna.check.Severity;
import dev.luna.cli.check.CheckedFile;
import dev.luna.cli.check.CheckedFile.Clean;
import dev.luna.cli.check.CheckedFile.Flawed;
import dev.luna.cli.check.CheckedFile.Unchecked;
import dev.luna.cli.check.Tally;
import dev.luna.cli.report.Ink.Style;
import dev.luna.text.Columns;
import java.util.List;
import java.util.StringJoiner;

/// The report for people.
public final class TextReport implements Report {
  /// So many findings of one file are shown on a terminal: who opens a file that is no Lua at all
  /// does not read more. A program that reads gets all.
  private static final int MOST = 50;

  private final Output out;
  private final Ink ink;
  private final Severity least;
  private final String readAs;
  private final int most;
  private final OftenUndefined undefined;

  /// @param least the least severity that this report is told of
  /// @param readAs which Lua the files are read as, to stand behind their number
  /// @param brief whether of many findings in a file only the first are wanted
  /// @param undefined hears of all findings, and says at the end what is undefined often
  public TextReport(
      Output out, Ink ink, Severity least, String readAs, boolean brief, OftenUndefined undefined) {
    this.undefined = undefined;
    this.most = brief ? MOST : Integer.MAX_VALUE;
    this.out = out;
    this.ink = ink;
    this.least = least;
    this.readAs = readAs;
  }

  @Override
  public void add(CheckedFile file) {
    switch (file) {
      case Clean _ -> {}
      case Flawed flawed -> show(flawed);
      case Unchecked(var name, var code, var message, _) -> {
        out.print(CodeFrame.headline(ink, Severity.ERROR, code, message));
        out.print(ink.paint(Style.FRAME, " -->") + " " + Cells.harmless(name) + "\n\n");
      }
    }
  }

  private void show(Flawed file) {
    undefined.add(file);
    CodeFrame frame = new CodeFrame(file.source(), ink);
    List<Finding> findings = file.findings();
    for (Finding finding : findings.subList(0, Math.min(most, findings.size()))) {
      out.print(frame.show(file.name(), finding));
      file.remarks(finding).forEach(this::show);
      out.print("\n");
    }
    if (findings.size() > most) {
      out.print(
          "… and %d more in %s (--format json has them all)\n\n"
              .formatted(findings.size() - most, Cells.harmless(file.name())));
    }
  }

  private void show(CheckedFile.Remark remark) {
    CheckedFile.Declared place = remark.place();
    String at = new Columns(place.source()).show(place.span().start());
    out.print(
        ink.paint(Style.FRAME, "  =")
            + " %s: %s:%s\n".formatted(remark.message(), Cells.harmless(place.name()), at));
  }

  @Override
  public void finish(Tally tally) {
    out.print(undefined.shown());
    StringJoiner found = new StringJoiner(", ").setEmptyValue("no findings");
    addCount(found, Severity.ERROR, tally, "error", "errors");
    addCount(found, Severity.WARNING, tally, "warning", "warnings");
    addCount(found, Severity.INFORMATION, tally, "remark", "remarks");
    addCount(found, Severity.HINT, tally, "hint", "hints");
    out.print("checked %s: %s%s\n".formatted(files(tally), found, hidden(tally)));
    out.flush();
  }

  /// `2 files as Lua 5.4 (default)`, and how many more could not be looked at.
  private String files(Tally tally) {
    int checked = tally.files() - tally.unchecked();
    String all = counted(checked, "file", "files") + (checked == 0 ? "" : readAs);
    return tally.unchecked() == 0
        ? all
        : all + ", %d could not be checked".formatted(tally.unchecked());
  }

  /// What is counted and not shown, and how it can be. Warnings, because they may decide the exit
  /// code; remarks and hints when there is nothing worse to think of.
  private String hidden(Tally tally) {
    int warnings = tally.count(Severity.WARNING);
    if (least == Severity.ERROR && warnings > 0) {
      return " (%s not shown: --severity warning)"
          .formatted(counted(warnings, "warning", "warnings"));
    }
    if (tally.hasAtLeast(Severity.WARNING)) {
      return "";
    }
    StringJoiner hidden = new StringJoiner(" and ", " (", " not shown: --severity hint)");
    hidden.setEmptyValue("");
    if (least.compareTo(Severity.INFORMATION) < 0 && tally.count(Severity.INFORMATION) > 0) {
      hidden.add(counted(tally.count(Severity.INFORMATION), "remark", "remarks"));
    }
    if (least.compareTo(Severity.HINT) < 0 && tally.count(Severity.HINT) > 0) {
      hidden.add(counted(tally.count(Severity.HINT), "hint", "hints"));
    }
    return hidden.toString();
  }

  private void addCount(StringJoiner all, Severity severity, Tally tally, String one, String many) {
    int count = tally.count(severity);
    if (count > 0 && severity.compareTo(least) <= 0) {
      all.add(ink.paint(Style.of(severity), counted(count, one, many)));
    }
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
