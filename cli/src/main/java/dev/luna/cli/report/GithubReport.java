package dev.luna.cli.report;

import dev.luna.check.Finding;
import dev.luna.check.Severity;
import dev.luna.cli.check.CheckedFile;
import dev.luna.cli.check.CheckedFile.Clean;
import dev.luna.cli.check.CheckedFile.Flawed;
import dev.luna.cli.check.CheckedFile.Unchecked;
import dev.luna.cli.check.Tally;
import dev.luna.text.Columns;
import dev.luna.text.Location;

/// The report as workflow commands, which GitHub Actions shows at the lines of a pull request:
///
///     ::error file=src/a.lua,line=3,col=5,endLine=3,endColumn=6,title=miss-end::expected 'end' …
public final class GithubReport implements Report {
  private final Output out;

  public GithubReport(Output out) {
    this.out = out;
  }

  @Override
  public void add(CheckedFile file) {
    switch (file) {
      case Clean _ -> {}
      case Flawed flawed -> {
        Columns columns = new Columns(flawed.source());
        flawed.findings().forEach(finding -> show(flawed.name(), finding, columns));
      }
      case Unchecked(var name, var code, var message, _) ->
          out.print(
              "::error file=%s,title=%s::%s\n"
                  .formatted(property(name), property(code), data(message)));
    }
  }

  private void show(String file, Finding finding, Columns columns) {
    Location start = columns.at(finding.span().start());
    Location end = columns.at(finding.span().end());
    out.print(
        "::%s file=%s,line=%d,col=%d,endLine=%d,endColumn=%d,title=%s::%s\n"
            .formatted(
                command(finding.severity()),
                property(file),
                start.line(),
                start.column(),
                end.line(),
                end.column(),
                property(finding.code()),
                data(finding.message())));
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION, HINT -> "notice";
    };
  }

  /// What must not end a command, as the runner reads it back.
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void finish(Tally tally) {
    out.flush();
  }
}
