package dev.luna.project.settings;

import dev.luna.project.settings.ConfigValue.Entry;
import dev.luna.project.settings.ConfigValue.Flag;
import dev.luna.project.settings.ConfigValue.Items;
import dev.luna.project.settings.ConfigValue.Numeral;
import dev.luna.project.settings.ConfigValue.Other;
import dev.luna.project.settings.ConfigValue.Table;
import dev.luna.project.settings.ConfigValue.Text;
import dev.luna.text.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlKeyValue;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// TOML. tomlj reads on behind a mistake, and knows where each value stands.
final class TomlText {
  private TomlText() {}

  static Table read(String text, Problems problems) {
    TomlParseResult parsed = Toml.parse(text);
    parsed
        .errors()
        .forEach(e ->
            problems.broken(place(e.position()), Problems.begun(String.valueOf(e.getMessage()))));
    return table(Location.START, parsed);
  }

  private static Location place(TomlPosition position) {
    return new Location(position.line(), position.column());
  }

  private static Table table(Location place, TomlTable table) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : table.entrySet()) {
      TomlKeyValue element = entry(table, entry.getKey());
      Location key = place(element);
      Location at = element.value().position() == null ? key : place(element.value().position());
      entries.put(entry.getKey(), new Entry(key, value(at, entry.getValue())));
    }
    return new Table(place, entries);
  }

  /// A table that only the names of others tell of (`a` of `[a.b]`) is where the first of them is.
  private static Location place(TomlKeyValue element) {
    if (element.position() != null) {
      return place(element.position());
    }
    return element.value() instanceof TomlTable table && !table.isEmpty()
        ? place(entry(table, table.keySet().iterator().next()))
        : Location.START;
  }

  private static TomlKeyValue entry(TomlTable table, String key) {
    return Objects.requireNonNull(table.entry(List.of(key)));
  }

  private static ConfigValue value(Location place, Object value) {
    return switch (value) {
      case String text -> new Text(place, text);
      case Boolean flag -> new Flag(place, flag);
      case Number number -> new Numeral(place, number.doubleValue());
      case TomlTable table -> table(place, table);
      case TomlArray array -> items(place, array);
      default -> new Other(place, "a date or time", false);
    };
  }

  private static Items items(Location place, TomlArray array) {
    List<ConfigValue> values = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      values.add(value(place(Objects.requireNonNull(array.inputPositionOf(i))), array.get(i)));
    }
    return new Items(place, values);
  }
}
