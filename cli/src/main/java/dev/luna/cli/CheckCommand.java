package dev.luna.cli;

import dev.luna.check.Severity;
import dev.luna.cli.check.CheckedFile;
import dev.luna.cli.check.CheckedFile.Unchecked;
import dev.luna.cli.check.Checker;
import dev.luna.cli.check.LuaSource;
import dev.luna.cli.check.Tally;
import dev.luna.cli.explain.CodePages;
import dev.luna.cli.report.FilteredReport;
import dev.luna.cli.report.GithubReport;
import dev.luna.cli.report.Ink;
import dev.luna.cli.report.JsonReport;
import dev.luna.cli.report.JunitReport;
import dev.luna.cli.report.Output;
import dev.luna.cli.report.Report;
import dev.luna.cli.report.SarifReport;
import dev.luna.cli.report.SarifUris;
import dev.luna.cli.report.TextReport;
import dev.luna.project.LuaFiles;
import dev.luna.project.Unread;
import dev.luna.syntax.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `luna check`.
@Command(
    name = "check",
    description = {
      "Find mistakes in Lua files.",
      "",
      "Folders are searched for files that end in .lua; names that begin with a dot are left out. "
          + "Other files are checked if they are named.",
      ""
    },
    versionProvider = Version.class,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Lines and columns count from 1; a column is a character (SARIF: a UTF-16 code unit).",
      "",
      "Examples:",
      "  luna check                          all files below the current folder",
      "  luna check --dialect luajit src     a folder, as LuaJIT reads it",
      "  luna check --severity hint          also what is only untidy",
      "  luna check --format sarif > a.sarif for code hosts",
      "  cat x.lua | luna check -            standard input",
      "  luna check --explain miss-end       what a code means",
      "",
      "Exit codes: 0 fine, 1 findings as bad as --fail-on says, 2 wrong usage, 3 a fault of "
          + "Luna's own.",
      "Environment: NO_COLOR (no colours), DEBUG_RUNTIME_ENABLE (Java stack traces),",
      "DEBUG_BUILD_ENABLE (what building does)."
    })
final class CheckCommand implements Callable<Integer> {
  private static final List<String> FORMATS = List.of("text", "json", "sarif", "github", "junit");
  private static final String NEVER = "never";

  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders; - is standard input. Default: the current folder.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "text (default), json, sarif, github (annotations of GitHub Actions) or junit (XML).")
  private String format = "text";

  @Mixin private DialectOption dialect = new DialectOption();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 for findings of this severity or worse: error, warning (default), "
              + "information, hint; or never.")
  private String failOn = "warning";

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description =
          "Show findings of this severity or worse: error, warning (default, or what --fail-on "
              + "says if that is less), information, hint.")
  private @Nullable String severity;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Check N files at a time. Default: as many as there are processors.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--stats", description = "Say on standard error how much was read, how fast.")
  private boolean stats;

  @Option(
      names = "--explain",
      paramLabel = "CODE",
      description = "Say what a finding's code means, and stop; all lists the codes.")
  private @Nullable String explain;

  @Mixin
  @SuppressWarnings("unused") // picocli reads it
  private StandardOptions standard = new StandardOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (explain != null) {
      print(Explanation.of(explain));
      return ExitCode.FINE;
    }
    Dialect read = dialect.value();
    Optional<Severity> limit = limit();
    Severity least = least(limit);
    Options.choice("--format", "format", format, FORMATS);
    if (jobs < 1) {
      throw new UsageError("cannot use %d jobs (--jobs): choose 1 or more".formatted(jobs));
    }
    long start = System.nanoTime();
    List<CheckedFile> unlisted = new ArrayList<>();
    List<LuaSource> sources = sources(unlisted);
    Report report = report(read, least);
    Tally tally = new Tally();
    boolean faulty = check(sources, unlisted, new Checker(read, jobs), report, tally);
    if (stats) {
      sayStats(tally, System.nanoTime() - start);
    }
    if (faulty) {
      return ExitCode.INTERNAL;
    }
    return limit.isPresent() && tally.hasAtLeast(limit.get()) ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private void print(String text) {
    Output out = new Output(console.out());
    out.print(text);
    out.flush();
  }

  private Optional<Severity> limit() {
    Map<String, Severity> bySeverity = Options.severities();
    List<String> choices = new ArrayList<>(bySeverity.keySet());
    choices.add(NEVER);
    Options.choice("--fail-on", "severity", failOn, choices);
    return Optional.ofNullable(bySeverity.get(failOn));
  }

  /// The least severity that is shown: what makes the command fail is never hidden.
  private Severity least(Optional<Severity> limit) {
    if (severity == null) {
      return limit.filter(l -> l.compareTo(Severity.WARNING) > 0).orElse(Severity.WARNING);
    }
    Map<String, Severity> bySeverity = Options.severities();
    Options.choice("--severity", "severity", severity, bySeverity.keySet());
    return Objects.requireNonNull(bySeverity.get(severity));
  }

  /// What is to be checked; folders that cannot be listed are added to `unlisted`.
  private List<LuaSource> sources(List<CheckedFile> unlisted) {
    if (paths.contains("")) {
      throw new UsageError("a path is empty: name a file or a folder, '.' for this one");
    }
    List<String> onDisk = paths.stream().filter(p -> !p.equals("-")).toList();
    List<LuaSource> sources = new ArrayList<>();
    if (onDisk.size() < paths.size()) {
      sources.add(LuaSource.stdin(console.in()));
    }
    LuaFiles.Found found = LuaFiles.find(console.folder(), paths.isEmpty() ? List.of(".") : onDisk);
    if (!found.missing().isEmpty()) {
      throw new UsageError(
          found.missing().stream()
              .map(unread -> "cannot read %s: %s".formatted(unread.name(), unread.reason()))
              .collect(Collectors.joining("; ")));
    }
    found.files().stream().map(LuaSource::of).forEach(sources::add);
    found.unread().stream().map(CheckCommand::unlisted).forEach(unlisted::add);
    if (sources.isEmpty() && unlisted.isEmpty()) {
      String where = paths.isEmpty() ? "." : String.join(" ", paths);
      new Failures(console)
          .say("found no Lua files (%s): folders are searched for *.lua".formatted(where));
    }
    return sources;
  }

  private static CheckedFile unlisted(Unread folder) {
    return new Unchecked(folder.name(), Unchecked.CANNOT_READ, folder.reason(), Optional.empty());
  }

  private Report report(Dialect read, Severity least) {
    Output out = new Output(console.out());
    return new FilteredReport(format(read, least, out), least);
  }

  private Report format(Dialect read, Severity least, Output out) {
    return switch (format) {
      case "json" -> new JsonReport(out, Version.number(), read);
      case "sarif" ->
          new SarifReport(out, Version.number(), CodePages.load(), new SarifUris(console.folder()));
      case "github" -> new GithubReport(out);
      case "junit" -> new JunitReport(out);
      default -> new TextReport(out, new Ink(console.hasColours()), least);
    };
  }

  /// Returns whether Luna itself failed on a file.
  private boolean check(
      List<LuaSource> sources,
      List<CheckedFile> unlisted,
      Checker checker,
      Report report,
      Tally tally)
      throws InterruptedException {
    List<Unchecked> faults = new ArrayList<>();
    unlisted.forEach(file -> add(file, report, tally, faults));
    checker.check(sources, file -> add(file, report, tally, faults));
    report.finish(tally);
    Failures failures = new Failures(console);
    for (Unchecked file : faults) {
      file.fault().ifPresent(fault -> failures.reportIn(file.name(), fault));
    }
    return !faults.isEmpty();
  }

  private static void add(CheckedFile file, Report report, Tally tally, List<Unchecked> faults) {
    report.add(file);
    tally.add(file);
    if (file instanceof Unchecked unchecked && unchecked.fault().isPresent()) {
      faults.add(unchecked);
    }
  }

  private void sayStats(Tally tally, long nanos) {
    new Failures(console)
        .say(
            String.format(
                Locale.ROOT,
                "read %d files, %d lines, %d characters in %.2f s with %d jobs",
                tally.files(),
                tally.lines(),
                tally.characters(),
                nanos / 1e9,
                jobs));
  }
}
