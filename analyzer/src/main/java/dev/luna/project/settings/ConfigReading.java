package dev.luna.project.settings;

import dev.luna.config.ConfigProblem;
import dev.luna.project.settings.ConfigValue.Entry;
import dev.luna.syntax.Dialect;
import dev.luna.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one file of configuration says, and what is wrong with it.
///
/// @param file its name, without its folder
/// @param isBroken whether its text is not of the format, or could not be had: then it is not known
///   what its author means, whatever could be read
public record ConfigReading(
    ConfigFormat format,
    String file,
    Settings settings,
    List<ConfigProblem> problems,
    boolean isBroken) {
  public ConfigReading {
    problems = List.copyOf(problems);
  }

  /// Reads a file; whatever is in it, nothing is thrown.
  ///
  /// @param name how users know the file
  public static ConfigReading of(ConfigFormat format, String name, String text) {
    Problems problems = new Problems(name);
    Settings settings =
        switch (format) {
          case LUNA_TOML -> LunaToml.KEYS.read(TomlText.read(text, problems), problems);
          case LUARC -> LanguageServerKeys.LUARC.read(JsonText.read(text, problems), problems);
          case EMMYRC -> LanguageServerKeys.EMMYRC.read(JsonText.read(text, problems), problems);
          case LUACHECKRC -> LuacheckRc.read(LuaText.read(text, problems), problems);
        };
    return new ConfigReading(
        format, simple(name), settings, problems.all(), problems.isBroken());
  }

  /// A file that could not be read at all.
  public static ConfigReading unread(ConfigFormat format, String name, String reason) {
    Problems problems = new Problems(name);
    problems.broken(Location.START, reason);
    return new ConfigReading(
        format, simple(name), Settings.NONE, problems.all(), problems.isBroken());
  }

  /// The same file with other settings than its text has.
  public ConfigReading with(Settings others) {
    return new ConfigReading(format, file, others, problems, isBroken);
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /// The folders of libraries that the file names, for the project or for a part of it.
  public List<NamedFolder> libraries() {
    List<NamedFolder> all = new ArrayList<>(texts(settings.get("lua.libraries")));
    if (settings.get("lua.scope").orElse(null) instanceof ConfigValue.Items(_, var scopes)) {
      for (ConfigValue scope : scopes) {
        if (scope instanceof ConfigValue.Table table) {
          Entry libraries = table.entries().get("libraries");
          all.addAll(texts(Optional.ofNullable(libraries).map(Entry::value)));
        }
      }
    }
    return all;
  }

  /// A folder as a file of configuration names it.
  ///
  /// @param place where in the file
  public record NamedFolder(String written, Location place) {}

  private static List<NamedFolder> texts(Optional<ConfigValue> list) {
    return list.orElse(null) instanceof ConfigValue.Items(_, var values)
        ? values.stream()
            .flatMap(v ->
                v instanceof ConfigValue.Text(var place, var text)
                    ? Stream.of(new NamedFolder(text, place))
                    : Stream.empty())
            .toList()
        : List.of();
  }

  /// The dialect that the file names.
  public Optional<Dialect> dialect() {
    return settings
        .get("lua.dialect")
        .flatMap(
            v -> v instanceof ConfigValue.Text t ? Dialect.ofOption(t.value()) : Optional.empty());
  }
}
