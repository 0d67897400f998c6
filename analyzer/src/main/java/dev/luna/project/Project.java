package dev.luna.project;

import dev.luna.check.RuleSettings;
import dev.luna.config.ConfigProblem;
import dev.luna.config.DialectChoice;
import dev.luna.config.LuaOptions;
import dev.luna.config.ProjectConfig;
import dev.luna.project.settings.ConfigFormat;
import dev.luna.project.settings.ConfigReading;
import dev.luna.project.settings.Decoder;
import dev.luna.project.settings.Settings;
import dev.luna.syntax.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A project on disk.
///
/// @param root its folder, absolute
/// @param config what its files of configuration say
/// @param dialect which Lua it is read as
/// @param problems what is wrong with those files
public record Project(
    Path root, ProjectConfig config, DialectChoice dialect, List<ConfigProblem> problems) {
  public Project {
    problems = List.copyOf(problems);
  }

  /// Whether a folder is the root of a project: it has a file of configuration.
  static boolean isRoot(Path folder) {
    return !files(folder).isEmpty();
  }

  /// Reads the project at `root`, whether or not it has a file of configuration.
  ///
  /// @param asSeenFrom the folder from which files are named in problems
  public static Project read(Path root, Path asSeenFrom) {
    List<ConfigReading> readings = new ArrayList<>();
    List<ConfigProblem> problems = new ArrayList<>();
    for (Path file : files(root)) {
      ConfigReading reading = read(file, name(file, asSeenFrom));
      readings.add(reading);
      problems.addAll(reading.problems());
    }
    Settings merged = Settings.NONE;
    for (ConfigReading reading : readings.reversed()) {
      merged = merged.under(reading.settings());
    }
    DialectChoice dialect = DialectFinder.choose(root, readings);
    return new Project(root, Decoder.decode(merged), dialect, problems);
  }

  /// The files of configuration of a folder, strongest first.
  private static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    for (ConfigFormat format : ConfigFormat.values()) {
      format.files().stream()
          .map(folder::resolve)
          .filter(Files::isRegularFile)
          .findFirst()
          .ifPresent(files::add);
    }
    return files;
  }

  private static ConfigReading read(Path file, String name) {
    ConfigFormat format = ConfigFormat.of(file.getFileName().toString()).orElseThrow();
    try {
      return ConfigReading.of(format, name, DiskText.read(file).text());
    } catch (IOException e) {
      return ConfigReading.unread(format, name, Unread.reason(e));
    }
  }

  private static String name(Path file, Path asSeenFrom) {
    Path folder = asSeenFrom.toAbsolutePath().normalize();
    return slashed(file.startsWith(folder) ? folder.relativize(file) : file);
  }

  /// Which Lua the file at `path` is read as.
  public Dialect dialectOf(Path path) {
    return within(path).flatMap(p -> config.luaOf(p).dialect()).orElse(dialect.dialect());
  }

  /// What is to be found in the file at `path`, and how bad it is.
  public RuleSettings settingsOf(Path path) {
    LuaOptions lua = within(path).map(config::luaOf).orElse(config.lua());
    return RuleSettings.of(config.check(), lua.globals());
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
