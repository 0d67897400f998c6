package dev.luna.cli;

import dev.luna.cli.report.Output;
import dev.luna.config.ConfigScope;
import dev.luna.config.DialectChoice;
import dev.luna.config.Glob;
import dev.luna.config.GlobalNames;
import dev.luna.config.NamePattern;
import dev.luna.config.PathTemplate;
import dev.luna.config.SourceRoot;
import dev.luna.project.LuaFile;
import dev.luna.project.LuaFiles;
import dev.luna.project.Project;
import dev.luna.project.Surroundings;
import dev.luna.syntax.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `luna info`.
@Command(
    name = "info",
    description = {
      "Say what Luna makes of a project: which Lua it is, and why.",
      "",
      "Also where modules and libraries lie, "
          + "which globals the configuration names, and what Luna describes itself (stubs).",
      ""
    },
    versionProvider = Version.class,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  luna info           the project of the current folder, and those within it",
      "  luna info src/x.lua the project of a file, and which Lua that file is",
      "",
      "Exit codes: 0 fine, 2 wrong usage, 3 a fault of Luna's own.",
      "Environment: DEBUG_RUNTIME_ENABLE (Java stack traces), DEBUG_BUILD_ENABLE (what",
      "building does)."
    })
final class InfoCommand implements Callable<Integer> {
  /// So many globals are named: some configurations have hundreds.
  private static final int MOST_GLOBALS = 20;

  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "A file or a folder. Default: the current folder.")
  private String path = ".";

  @Mixin private DialectOption dialect = new DialectOption();

  @Mixin
  @SuppressWarnings("unused") // picocli reads it
  private StandardOptions standard = new StandardOptions();

  InfoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Dialect> named = dialect.given();
    Options.path(path, "name a file or a folder, '.' for this one");
    if (!Files.exists(console.folder().resolve(path))) {
      throw new UsageError("there is nothing at %s: name a file or a folder".formatted(path));
    }
    GivenProjects projects = GivenProjects.of(console, List.of(path), named);
    StringBuilder text = new StringBuilder();
    line(text, "luna", Version.number());
    line(
        text,
        "java",
        System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")");
    byProject(projects)
        .forEach((project, files) -> show(text, projects, project, files, console.env()));
    Output out = new Output(console.out());
    out.print(text.toString());
    out.flush();
    projects.problems().forEach(p -> new Failures(console).say(p.sentence()));
    return ExitCode.FINE;
  }

  /// The Lua files of each project, in the order in which they are found; the project of the path
  /// also if it has none.
  private Map<Project, List<LuaFile>> byProject(GivenProjects projects) {
    LuaFiles.Found found = LuaFiles.find(console.folder(), List.of(path), projects.ignored());
    Map<Project, List<LuaFile>> all = new LinkedHashMap<>();
    all.put(projects.project(), new ArrayList<>());
    for (LuaFile file : found.files()) {
      Project project = projects.projects().of(file.path());
      all.computeIfAbsent(project, _ -> new ArrayList<>()).add(file);
    }
    return all;
  }

  private static void show(
      StringBuilder text,
      GivenProjects given,
      Project project,
      List<LuaFile> files,
      Map<String, String> env) {
    text.append('\n');
    line(text, "project", project.root().toString());
    DialectChoice main = given.of(project);
    line(text, "dialect", main.dialect().title() + ", because " + main.why());
    files.stream()
        .map(file -> given.dialectOf(file.path()))
        .filter(choice -> !choice.equals(main))
        .collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting()))
        .forEach((choice, count) -> line(text, "", counted(count) + " as " + choice.shown()));
    line(text, "config", orNone(String.join(", ", project.configFiles())));
    line(text, "files", counted(files.size()) + " of Lua");
    line(text, "ignored", ignored(project));
    List<Path> paths = files.stream().map(LuaFile::path).toList();
    Surroundings around = Surroundings.of(project, main.dialect(), paths, env);
    lines(text, "library", shown(around.roots(), SourceRoot.Kind.LIBRARY));
    lines(text, "modules", shown(around.roots(), SourceRoot.Kind.WORKSPACE));
    lines(text, "", shown(around.roots(), SourceRoot.Kind.INSTALLED));
    line(text, "globals", orNone(globals(project)));
    line(text, "stubs", String.join(", ", around.described()));
  }

  /// Folders, and where in them modules lie.
  private static List<String> shown(List<SourceRoot> roots, SourceRoot.Kind kind) {
    return roots.stream()
        .filter(root -> root.kind() == kind)
        .map(root ->
            root.templates().stream()
                .map(PathTemplate::text)
                .collect(Collectors.joining(", ", root.path() + ": ", "")))
        .toList();
  }

  /// The globals that the configuration names, for the project or for a part of it.
  private static String globals(Project project) {
    List<GlobalNames> all =
        Stream.concat(
                Stream.of(project.config().lua().globals()),
                project.config().scopes().stream().map(ConfigScope::globals))
            .toList();
    List<String> names =
        Stream.of(
                all.stream().flatMap(g -> g.writable().stream()),
                all.stream().flatMap(g -> g.readOnly().stream()),
                all.stream().flatMap(g -> g.patterns().stream()).map(NamePattern::shown))
            .flatMap(each -> each)
            .distinct()
            .toList();
    String shown = String.join(", ", names.subList(0, Math.min(MOST_GLOBALS, names.size())));
    int more = names.size() - MOST_GLOBALS;
    return more > 0 ? shown + " and %d more".formatted(more) : shown;
  }

  private static String counted(long files) {
    return files + (files == 1 ? " file" : " files");
  }

  private static String ignored(Project project) {
    String own =
        Stream.concat(
                project.config().lua().ignored().globs().stream(),
                project.config().scopes().stream()
                    .map(ConfigScope::ignored)
                    .flatMap(globs -> globs.globs().stream()))
            .map(Glob::toString)
            .distinct()
            .collect(Collectors.joining(", "));
    return (own.isEmpty() ? "" : own + ", ")
        + "node_modules, names that begin with a dot"
        + (project.config().lua().gitIgnored() ? ", what git ignores" : "");
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "none" : text;
  }

  /// A word with several values, each on a line of its own; only those behind it have none.
  private static void lines(StringBuilder text, String word, List<String> values) {
    String next = word;
    for (String value : values.isEmpty() && !word.isEmpty() ? List.of("none") : values) {
      line(text, next, value);
      next = "";
    }
  }

  private static void line(StringBuilder text, String word, String value) {
    text.append("%-9s%s".formatted(word, value)).append('\n');
  }
}
