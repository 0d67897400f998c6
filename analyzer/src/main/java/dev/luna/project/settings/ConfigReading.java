package dev.luna.project.settings;

import dev.luna.config.ConfigProblem;
import dev.luna.syntax.Dialect;
import java.util.List;
import java.util.Optional;

/// What one file of configuration says, and what is wrong with it.
///
/// @param file its name, without its folder
public record ConfigReading(
    ConfigFormat format, String file, Settings settings, List<ConfigProblem> problems) {
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
    return new ConfigReading(format, simple(name), settings, problems.all());
  }

  /// A file that could not be read at all.
  public static ConfigReading unread(ConfigFormat format, String name, String reason) {
    Problems problems = new Problems(name);
    problems.error(Location.START, reason);
    return new ConfigReading(format, simple(name), Settings.NONE, problems.all());
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /// The dialect that the file names.
  public Optional<Dialect> dialect() {
    return settings
        .get("lua.dialect")
        .flatMap(
            v -> v instanceof ConfigValue.Text t ? Dialect.ofOption(t.value()) : Optional.empty());
  }
}
