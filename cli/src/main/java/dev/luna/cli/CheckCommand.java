package dev.luna.cli;

import dev.luna.check.Severity;
import dev.luna.cli.check.CheckedFile;
import dev.luna.cli.check.CheckedFile.Unchecked;
import dev.luna.cli.check.Checker;
import dev.luna.cli.check.Crew;
import dev.luna.cli.check.Progress;
import dev.luna.cli.check.Statistics;
import dev.luna.cli.check.Tally;
import dev.luna.cli.explain.CodePages;
import dev.luna.cli.report.FilteredReport;
import dev.luna.cli.report.GithubReport;
import dev.luna.cli.report.Ink;
import dev.luna.cli.report.JsonReport;
import dev.luna.cli.report.JunitReport;
import dev.luna.cli.report.OftenUndefined;
import dev.luna.cli.report.Output;
import dev.luna.cli.report.Report;
import dev.luna.cli.report.SarifReport;
import dev.luna.cli.report.SarifUris;
import dev.luna.cli.report.TextReport;
import dev.luna.project.WorkspaceLoader;
import dev.luna.syntax.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
      "Folders are searched for files that end in .lua, and for those without an ending that begin "
          + "with '#!' and are run by lua or luajit. Left out are names that begin with a dot, "
          + "node_modules, what git ignores and what the project's configuration ignores; all of "
          + "these, and files that are called otherwise, are checked if they are named.",
      "",
      "The project's Luna.toml, .luarc.json, .emmyrc.json or .luacheckrc is read. The last line"
          + " says which Lua the files were read as and who said so; luna info tells more.",
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
      "Exit codes: 0 fine, 1 findings as bad as --fail-on says, 2 wrong usage, a path that leads to"
          + " nothing, no Lua file at all, or a configuration that cannot be read (the files are"
          + " checked all the same), 3 a fault of Luna's own.",
      "Environment: NO_COLOR (no colours), DEBUG_RUNTIME_ENABLE (Java stack traces),",
      "DEBUG_BUILD_ENABLE (what building does)."
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders; - is standard input. Default: the current folder.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (default), json, sarif, github (annotations of GitHub Actions) or junit (XML).")
  private ReportFormat format = ReportFormat.TEXT;

  @Mixin private DialectOption dialect = new DialectOption();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 for findings of this severity or worse: error, warning (default), "
              + "information, hint; or never. Luna.toml may say otherwise.")
  private @Nullable String failOn;

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

  @Option(
      names = "--stats",
      description =
          "Say on standard error how much was read, how fast, and of how many expressions the type "
              + "is known.")
  private boolean stats;

  @Option(
      names = "--explain",
      paramLabel = "CODE",
      description =
          "Say what a finding's code means, and stop; for a group, or a name of EmmyLua's or"
              + " luacheck's, which codes it stands for; all lists them.")
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
    Optional<Dialect> named = dialect.given();
    GivenProjects projects = GivenProjects.of(console, paths, named);
    Optional<Severity> limit = Options.severityOrNever(projects.failOn(failOn));
    Severity least = Options.leastShown(severity, limit);
    if (jobs < 1) {
      throw new UsageError("cannot use %d jobs (--jobs): choose 1 or more".formatted(jobs));
    }
    try (Crew crew = new Crew(jobs)) {
      return check(projects, crew, least, limit);
    }
  }

  private int check(GivenProjects projects, Crew crew, Severity least, Optional<Severity> limit)
      throws InterruptedException {
    long start = System.nanoTime();
    WorkspaceLoader loader = projects.loader(console.env(), crew);
    CheckInput input = input(projects, loader);
    projects.problems().forEach(p -> new Failures(console).say(p.sentence()));
    // Later more of the project is read, of which nothing was asked.
    boolean isBroken = projects.haveBrokenConfig();
    ProgressLine progress = new ProgressLine(console.err(), System::nanoTime);
    Output out = new Output(progress.before(console.out()));
    Report report = new FilteredReport(format(projects, input, least, out), least);
    Tally tally = new Tally();
    Checker checker = new Checker(crew, loader, console.canWipeErrors() ? progress : Progress.NONE);
    boolean faulty;
    try {
      faulty = check(input, checker, report, tally);
    } finally {
      progress.wipe();
    }
    if (stats) {
      long nanos = System.nanoTime() - start;
      Failures standardError = new Failures(console);
      standardError.say(Statistics.reading(tally, nanos, jobs));
      standardError.show(Statistics.understanding(checker.types()));
    }
    if (faulty) {
      return ExitCode.INTERNAL;
    }
    if (!input.complete() || input.isEmpty() || isBroken) {
      return ExitCode.USAGE;
    }
    return limit.isPresent() && tally.hasAtLeast(limit.get()) ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private void print(String text) {
    Output out = new Output(console.out());
    out.print(text);
    out.flush();
  }

  private CheckInput input(GivenProjects projects, WorkspaceLoader loader) {
    CheckInput input = CheckInput.of(paths, console, projects, loader);
    for (CheckInput.WithoutLua none : input.withoutLua()) {
      String why =
          none.ignored()
              .map(
                  ("git or the project's configuration ignores what is there, '%s' for instance; "
                          + "name it to have it checked")
                      ::formatted)
              .orElse(
                  "folders are searched for *.lua; names that begin with a dot are left out, "
                      + "unless they are given");
      new Failures(console).say("found no Lua files (%s): %s".formatted(none.folder(), why));
    }
    return input;
  }

  private Report format(GivenProjects projects, CheckInput input, Severity least, Output out) {
    return switch (format) {
      case JSON -> new JsonReport(out, Version.number(), projects.mainDialect().dialect());
      case SARIF ->
          new SarifReport(out, Version.number(), CodePages.load(), new SarifUris(console.folder()));
      case GITHUB -> new GithubReport(out);
      case JUNIT -> new JunitReport(out);
      case TEXT ->
          new TextReport(
              out,
              new Ink(console.hasColours()),
              least,
              ReadAs.shown(input.readAs()),
              console.outIsTerminal(),
              new OftenUndefined(projects.project().dialect().isDefault()));
    };
  }

  /// Returns whether Luna itself failed on a file.
  private boolean check(CheckInput input, Checker checker, Report report, Tally tally)
      throws InterruptedException {
    List<Unchecked> faults = new ArrayList<>();
    input.unread().forEach(file -> add(file, report, tally, faults));
    checker.check(input.texts(), file -> add(file, report, tally, faults));
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
}
