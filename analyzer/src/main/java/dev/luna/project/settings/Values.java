package dev.luna.project.settings;

import dev.luna.project.settings.ConfigValue.Flag;
import dev.luna.project.settings.ConfigValue.Items;
import dev.luna.project.settings.ConfigValue.Numeral;
import dev.luna.project.settings.ConfigValue.Table;
import dev.luna.project.settings.ConfigValue.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Values by their names, as what a reader wants them to be. What is not there, or something else,
/// is what the reader says instead.
@FunctionalInterface
interface Values {
  Optional<ConfigValue> get(String name);

  /// The constant of that name, whatever its case.
  static <T extends Enum<T>> T constant(Class<T> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  default Optional<String> optionalText(String name) {
    return get(name)
        .flatMap(v -> v instanceof Text text ? Optional.of(text.value()) : Optional.empty());
  }

  default String text(String name, String otherwise) {
    return optionalText(name).orElse(otherwise);
  }

  default boolean flag(String name, boolean otherwise) {
    return get(name).map(v -> v instanceof Flag flag ? flag.value() : otherwise).orElse(otherwise);
  }

  default Optional<Integer> optionalCount(String name) {
    return get(name)
        .flatMap(v -> v instanceof Numeral n ? Optional.of((int) n.value()) : Optional.empty());
  }

  /// The texts of a list, each once.
  default List<String> texts(String name) {
    return items(name).stream()
        .flatMap(v -> v instanceof Text text ? Stream.of(text.value()) : Stream.empty())
        .distinct()
        .toList();
  }

  /// The tables of a list.
  default List<Values> tables(String name) {
    return items(name).stream()
        .flatMap(v -> v instanceof Table table ? Stream.of(in(table)) : Stream.empty())
        .toList();
  }

  /// The texts of a table, by their keys.
  default Map<String, String> words(String name) {
    Map<String, String> words = new LinkedHashMap<>();
    if (get(name).orElse(null) instanceof Table table) {
      table
          .entries()
          .forEach((key, entry) -> {
            if (entry.value() instanceof Text text) {
              words.put(key, text.value());
            }
          });
    }
    return words;
  }

  private List<ConfigValue> items(String name) {
    return get(name).orElse(null) instanceof Items items ? items.values() : List.of();
  }

  private static Values in(Table table) {
    return name -> Optional.ofNullable(table.entries().get(name)).map(ConfigValue.Entry::value);
  }
}
