package dev.luna.project.settings;

import dev.luna.project.settings.ConfigValue.Entry;
import dev.luna.project.settings.ConfigValue.Flag;
import dev.luna.project.settings.ConfigValue.Items;
import dev.luna.project.settings.ConfigValue.Numeral;
import dev.luna.project.settings.ConfigValue.Other;
import dev.luna.project.settings.ConfigValue.Table;
import dev.luna.project.settings.ConfigValue.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What one file says, or several of them, in Luna's own names.
public final class Settings {
  public static final Settings NONE = new Settings(Map.of());

  /// Lists whose order means something: a stronger one replaces them.
  private static final Set<String> ORDERED = Set.of("lua.path");

  private final Map<String, ConfigValue> values;

  private Settings(Map<String, ConfigValue> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /// What `setting` is; empty if nobody says.
  Optional<ConfigValue> get(String setting) {
    return Optional.ofNullable(values.get(setting));
  }

  /// These, over which `stronger` ones are laid.
  public Settings under(Settings stronger) {
    Map<String, ConfigValue> merged = new LinkedHashMap<>(values);
    stronger.values.forEach((name, value) ->
        merged.merge(
            name, value, (weak, strong) -> ORDERED.contains(name) ? strong : lay(weak, strong)));
    return new Settings(merged);
  }

  private static ConfigValue lay(ConfigValue weak, ConfigValue strong) {
    return switch (strong) {
      case Items(var place, var more) when weak instanceof Items(_, var some) ->
          new Items(place, Stream.concat(some.stream(), more.stream()).toList());
      case Table(var place, var more) when weak instanceof Table(_, var some) -> {
        Map<String, Entry> all = new LinkedHashMap<>(some);
        all.putAll(more);
        yield new Table(place, all);
      }
      case Items _, Table _, Text _, Numeral _, Flag _, Other _ -> strong;
    };
  }

  /// Collects the settings of one file. Of a setting that is said twice (by two keys of a file that
  /// mean the same) lists and tables are merged, too.
  static final class Builder {
    private final Map<String, ConfigValue> values = new LinkedHashMap<>();

    /// A value without meaning for Luna is not kept.
    Builder put(String setting, ConfigValue value) {
      if (!(value instanceof Other)) {
        values.merge(setting, value, Settings::lay);
      }
      return this;
    }

    Settings build() {
      return new Settings(values);
    }
  }
}
