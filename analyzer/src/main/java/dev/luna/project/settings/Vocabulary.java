package dev.luna.project.settings;

import dev.luna.project.settings.ConfigValue.Entry;
import dev.luna.project.settings.ConfigValue.Table;
import dev.luna.text.NearestWord;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The keys that one kind of file may have.
///
/// A key may be written nested, dotted or both: `{"a": {"b.c": 1}}` is `a.b.c`. A key `a.*` stands
/// for all that begins with `a.`.
///
/// @param prefix what may stand before each key, for instance `Lua.`; empty for nothing
/// @param keys by their names
record Vocabulary(String prefix, Map<String, Key> keys) {
  private static final String REST = ".*";

  Vocabulary {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  static Vocabulary of(String prefix, Key... keys) {
    return new Vocabulary(prefix, byName(Arrays.stream(keys)));
  }

  /// With `more` instead of those of the same names.
  Vocabulary with(Key... more) {
    return new Vocabulary(
        prefix, byName(Stream.concat(keys.values().stream(), Arrays.stream(more))));
  }

  private static Map<String, Key> byName(Stream<Key> keys) {
    Map<String, Key> all = new LinkedHashMap<>();
    keys.forEach(key -> all.put(key.name(), key));
    return all;
  }

  /// What a file says; what is wrong with it is told to `problems`.
  Settings read(Table file, Problems problems) {
    Settings.Builder settings = new Settings.Builder();
    read("", file, settings, new TreeMap<>(), problems);
    return settings.build();
  }

  /// @param warned the keys ending in `.*` that were told about: one word for all below is enough
  private void read(
      String path,
      Table table,
      Settings.Builder settings,
      Map<String, Key> warned,
      Problems problems) {
    table
        .entries()
        .forEach((word, entry) -> {
          String name = strip(path + word);
          Key key = keys.get(name);
          Key rest = restOf(name);
          if (key != null) {
            key.read(entry, settings, problems);
          } else if (rest != null) {
            if (warned.put(rest.name(), rest) == null) {
              rest.read(entry, settings, problems);
            }
          } else if (entry.value() instanceof Table inner && begins(name)) {
            read(name.isEmpty() ? "" : name + ".", inner, settings, warned, problems);
          } else {
            unknown(name, entry, problems);
          }
        });
  }

  private String strip(String name) {
    if (prefix.isEmpty()) {
      return name;
    }
    return name.equals(prefix.substring(0, prefix.length() - 1))
        ? ""
        : name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }

  private @Nullable Key restOf(String name) {
    int dot = name.indexOf('.');
    return keys.get((dot < 0 ? name : name.substring(0, dot)) + REST);
  }

  private boolean begins(String name) {
    return name.isEmpty() || keys.keySet().stream().anyMatch(k -> k.startsWith(name + "."));
  }

  private void unknown(String name, Entry entry, Problems problems) {
    if (begins(name)) {
      problems.unexpected("a table", entry.value());
    } else {
      problems.unknown(entry.key(), name, meant(name));
    }
  }

  /// What `name` was probably meant to be: the one key of that name in some table, or what is most
  /// like it of all keys and, for a name without a dot, tables.
  private Optional<String> meant(String name) {
    List<String> elsewhere = keys.keySet().stream().filter(k -> k.endsWith("." + name)).toList();
    if (elsewhere.size() == 1) {
      return Optional.of(elsewhere.getFirst());
    }
    Set<String> all = new LinkedHashSet<>(keys.keySet());
    if (name.indexOf('.') < 0) {
      keys.keySet().stream()
          .filter(k -> k.indexOf('.') > 0)
          .forEach(k -> all.add(k.substring(0, k.indexOf('.'))));
    }
    return NearestWord.to(name, all);
  }
}
