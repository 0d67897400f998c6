package dev.luna.project.settings;

import dev.luna.text.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value of a file of configuration, whatever language it is written in.
sealed interface ConfigValue {

  /// Where it begins.
  Location place();

  /// What it is, in a few words: `12`, `'abc'`, `a table`.
  String shown();

  /// Whether it says the same as `other`, wherever that stands.
  default boolean saysTheSameAs(ConfigValue other) {
    return shown().equals(other.shown());
  }

  record Text(Location place, String value) implements ConfigValue {
    @Override
    public String shown() {
      return "'" + value + "'";
    }
  }

  record Numeral(Location place, double value) implements ConfigValue {
    @Override
    public String shown() {
      return value == Math.rint(value) && Math.abs(value) < 1e15
          ? String.valueOf((long) value)
          : String.valueOf(value);
    }
  }

  record Flag(Location place, boolean value) implements ConfigValue {
    @Override
    public String shown() {
      return String.valueOf(value);
    }
  }

  record Items(Location place, List<ConfigValue> values) implements ConfigValue {
    public Items {
      values = List.copyOf(values);
    }

    @Override
    public String shown() {
      return "a list";
    }

    @Override
    public boolean saysTheSameAs(ConfigValue other) {
      if (!(other instanceof Items(_, var others)) || others.size() != values.size()) {
        return false;
      }
      for (int i = 0; i < others.size(); i++) {
        if (!values.get(i).saysTheSameAs(others.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /// Values by their keys.
  ///
  /// @param entries in the order in which they are written
  record Table(Location place, Map<String, Entry> entries) implements ConfigValue {
    public Table {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public String shown() {
      return "a table";
    }
  }

  /// What no key has for a value: a date, nothing at all.
  ///
  /// @param isTold whether its problem is told already
  record Other(Location place, String shown, boolean isTold) implements ConfigValue {}

  /// A key's value.
  ///
  /// @param key where the key is written
  record Entry(Location key, ConfigValue value) {}
}
