package dev.luna.project.settings;

import dev.luna.config.NamePattern;
import dev.luna.project.settings.ConfigValue.Entry;
import dev.luna.project.settings.ConfigValue.Flag;
import dev.luna.project.settings.ConfigValue.Items;
import dev.luna.project.settings.ConfigValue.Table;
import dev.luna.project.settings.ConfigValue.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// From the words of other language servers to Luna's.
final class Translations {
  private Translations() {}

  /// `Lua 5.1`, `Lua5.1` → `5.1`, `LuaJIT2` → `luajit`.
  static ConfigValue dialect(ConfigValue version) {
    return version instanceof Text(var place, String text)
        ? new Text(place, dialect(text))
        : version;
  }

  private static String dialect(String version) {
    String word = version.toLowerCase(Locale.ROOT).replace(" ", "");
    if (word.startsWith("luajit")) {
      return "luajit";
    }
    return word.equals("lualatest") ? "5.5" : word.substring("lua".length());
  }

  /// A library of EmmyLua's may be a table with its path and what is ignored in it.
  static ConfigValue paths(ConfigValue libraries) {
    return libraries instanceof Items(var place, var values)
        ? new Items(place, values.stream().flatMap(v -> path(v).stream()).toList())
        : libraries;
  }

  private static List<ConfigValue> path(ConfigValue library) {
    return switch (library) {
      case Text text -> List.of(text);
      case Table table when table.entries().get("path") instanceof Entry(_, Text text) ->
          List.of(text);
      case Table _, Items _, Flag _, ConfigValue.Numeral _, ConfigValue.Other _ -> List.of();
    };
  }

  /// Names of variables that may be unused, as luacheck says it: with a number of a finding.
  static ConfigValue unusedNames(ConfigValue globs) {
    return globs instanceof Items(var place, var values)
        ? new Items(place, values.stream().flatMap(v -> unused(v).stream()).toList())
        : globs;
  }

  private static List<ConfigValue> unused(ConfigValue glob) {
    if (!(glob instanceof Text(var place, var text))) {
      return List.of();
    }
    Entry code = new Entry(place, new Text(place, "^21"));
    Entry name = new Entry(place, new Text(place, NamePattern.ofGlob(text).regex()));
    return List.of(new Table(place, Map.of("code", code, "name", name)));
  }

  /// `Fallback` means that the group says nothing.
  static ConfigValue withoutFallback(ConfigValue groups) {
    if (!(groups instanceof Table(var place, var entries))) {
      return groups;
    }
    Map<String, Entry> said = new LinkedHashMap<>(entries);
    said.values().removeIf(e -> e.value() instanceof Text text && text.value().equals("Fallback"));
    return new Table(place, said);
  }
}
