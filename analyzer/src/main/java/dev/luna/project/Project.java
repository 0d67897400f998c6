package dev.luna.project;

import dev.luna.check.RuleSettings;
import dev.luna.config.ConfigProblem;
import dev.luna.config.DialectChoice;
import dev.luna.config.Level;
import dev.luna.config.LuaOptions;
import dev.luna.config.ProjectConfig;
import dev.luna.project.settings.ConfigFormat;
import dev.luna.project.settings.ConfigReading;
import dev.luna.project.settings.Decoder;
import dev.luna.project.settings.Settings;
import dev.luna.syntax.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A project on disk.
///
/// @param root its folder, absolute
/// @param config what its files of configuration say
/// @param look what it looks like, if it is for a program that Luna knows
/// @param findsModules whether all that its files may require can be found; not so of a Neovim
///   configuration without the plugins, which their manager may have put anywhere
/// @param dialect which Lua it is read as
/// @param configFiles the files of configuration that were read, by their names, strongest first
/// @param problems what is wrong with those files
public record Project(
    Path root,
    ProjectConfig config,
    Optional<ProjectLook> look,
    boolean findsModules,
    DialectChoice dialect,
    List<String> configFiles,
    List<ConfigProblem> problems) {
  /// How users write the first name of [ConfigFormat#LUNA_TOML] who do not know it.
  private static final List<String> MISNAMED = List.of("luna.toml", "LUNA.TOML", "LUNA.toml");

  public Project {
    configFiles = List.copyOf(configFiles);
    problems = List.copyOf(problems);
  }

  /// Whether a folder is the root of a project: it has a file of configuration, be it only one that
  /// is called otherwise.
  static boolean isRoot(Path folder) {
    return !files(folder).isEmpty() || misnamed(folder).isPresent();
  }

  /// Whether the folder is a project by what lies in it, and not only because somebody named it, or
  /// a file in it.
  boolean isEvident() {
    return isRoot(root) || ProjectLook.isWhole(root);
  }

  /// The files that say what a project is, and how its Lua files are read, by their names; `*`
  /// stands for anything.
  public static List<String> decisiveFiles() {
    return Stream.concat(
            Arrays.stream(ConfigFormat.values()).flatMap(format -> format.files().stream()),
            Stream.of("*.rockspec", ".busted", ".gitignore"))
        .toList();
  }

  /// Reads the project at `root`, whether or not it has a file of configuration.
  ///
  /// @param asSeenFrom the folder from which files are named in problems
  /// @param environment the process' variables
  /// @param lastGood what is obeyed of files that are broken
  static Project read(
      Path root, Path asSeenFrom, Map<String, String> environment, LastGood lastGood) {
    LibraryFolders libraries = new LibraryFolders(root, environment);
    List<ConfigReading> readings = new ArrayList<>();
    List<ConfigProblem> problems = new ArrayList<>();
    for (Path file : files(root)) {
      String name = name(file, asSeenFrom);
      ConfigReading reading = read(file, name);
      readings.add(lastGood.obeyed(file, reading));
      // Problems are those of the text that is there, whichever is obeyed.
      problems.addAll(reading.problems());
      problems.addAll(libraries.problems(reading, name));
    }
    misnamed(root).map(file -> told(name(file, asSeenFrom))).ifPresent(problems::add);
    Settings merged = Settings.NONE;
    for (ConfigReading reading : readings.reversed()) {
      merged = merged.under(reading.settings());
    }
    Optional<ProjectLook> look = ProjectLook.of(root);
    DialectChoice dialect = DialectFinder.choose(root, look, readings);
    List<String> names = readings.stream().map(ConfigReading::file).toList();
    boolean findsModules =
        !look.equals(Optional.of(ProjectLook.NEOVIM))
            || !NeovimPlugins.modules(environment).isEmpty();
    return new Project(root, Decoder.decode(merged), look, findsModules, dialect, names, problems);
  }

  /// A file of the folder that is read by no one, because only the case of its name is wrong. Where
  /// case means nothing it is read, and not missed.
  private static Optional<Path> misnamed(Path folder) {
    return Files.isRegularFile(folder.resolve("Luna.toml"))
        ? Optional.empty()
        : MISNAMED.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
  }

  private static ConfigProblem told(String name) {
    return new ConfigProblem(
        name, 1, 1, "the file has to be called Luna.toml, with a capital L", Level.WARNING);
  }

  /// The files of configuration of a folder, strongest first. What has such a name and is no file
  /// is among them: its author has to hear that it is not read.
  private static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    for (ConfigFormat format : ConfigFormat.values()) {
      format.files().stream()
          .map(folder::resolve)
          .filter(Project::isThere)
          .findFirst()
          .ifPresent(files::add);
    }
    return files;
  }

  static boolean isThere(Path configFile) {
    return Files.exists(configFile, LinkOption.NOFOLLOW_LINKS);
  }

  private static ConfigReading read(Path file, String name) {
    ConfigFormat format = ConfigFormat.of(file.getFileName().toString()).orElseThrow();
    try {
      return ConfigReading.of(format, name, DiskText.read(file).text());
    } catch (IOException e) {
      boolean leadsNowhere = Files.isSymbolicLink(file) && !Files.exists(file);
      String reason = leadsNowhere ? "a link that leads nowhere" : Unread.reason(e);
      return ConfigReading.unread(format, name, reason);
    }
  }

  private static String name(Path file, Path asSeenFrom) {
    Path folder = asSeenFrom.toAbsolutePath().normalize();
    return slashed(file.startsWith(folder) ? folder.relativize(file) : file);
  }

  /// Which Lua the file at `path` is read as.
  public Dialect dialectOf(Path path) {
    return choiceOf(path).dialect();
  }

  /// The same with its reason: that of the project, unless a scope says otherwise, or nobody says
  /// anything and the file lies where a Lua of some version looks for modules, or its first line
  /// names one.
  public DialectChoice choiceOf(Path path) {
    return within(path)
        .flatMap(p -> config.luaOf(p).dialect())
        .filter(scoped -> !config.lua().dialect().equals(Optional.of(scoped)))
        .map(scoped ->
            new DialectChoice(scoped, "Luna.toml", "a scope of Luna.toml says so for this file"))
        .or(() -> dialect.isDefault() ? ofFile(path) : Optional.empty())
        .orElse(dialect);
  }

  private static Optional<DialectChoice> ofFile(Path path) {
    return DialectFinder.ofFolder(path).or(() -> LuaScript.choice(path));
  }

  /// What holds for the file at `path`, scopes included.
  LuaOptions luaOf(Path path) {
    return within(path).map(config::luaOf).orElse(config.lua());
  }

  /// What is to be found in the file at `path`, and how bad it is.
  public RuleSettings settingsOf(Path path) {
    return RuleSettings.of(
        config.check(), luaOf(path).globals(), within(path).map(config::quietOf).orElse(List.of()));
  }

  /// Whether the project says that `path` is no part of it.
  boolean ignores(Path path, boolean isFolder) {
    Optional<String> within = within(path);
    return within.isPresent() && config.luaOf(within.get()).ignored().match(within.get(), isFolder);
  }

  /// The path from the root, with `/` between its parts; empty for one outside.
  private Optional<String> within(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(root) ? Optional.of(slashed(root.relativize(whole))) : Optional.empty();
  }

  /// A path with `/` between its parts, whatever the file system has there.
  static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
