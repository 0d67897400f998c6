package dev.luna.project.settings;

import dev.luna.config.NamePattern;
import dev.luna.project.settings.ConfigValue.Entry;
import dev.luna.project.settings.ConfigValue.Flag;
import dev.luna.project.settings.ConfigValue.Items;
import dev.luna.project.settings.ConfigValue.Numeral;
import dev.luna.project.settings.ConfigValue.Table;
import dev.luna.project.settings.ConfigValue.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/// What the value of a key may be.
sealed interface Schema {
  /// What is expected, for messages: `a string`.
  String expected();

  /// The value, or what is good of it; the rest is told to `problems`.
  Optional<ConfigValue> accept(ConfigValue value, Problems problems);

  /// Tells that `value` is not what is expected.
  default Optional<ConfigValue> refuse(ConfigValue value, Problems problems) {
    problems.unexpected(expected(), value);
    return Optional.empty();
  }

  /// One of the words; case does not matter.
  static Schema oneOf(String... words) {
    return new OneOf(List.of(words));
  }

  record AnyText() implements Schema {
    @Override
    public String expected() {
      return "a string";
    }

    @Override
    public Optional<ConfigValue> accept(ConfigValue value, Problems problems) {
      return value instanceof Text ? Optional.of(value) : refuse(value, problems);
    }
  }

  record AnyFlag() implements Schema {
    @Override
    public String expected() {
      return "true or false";
    }

    @Override
    public Optional<ConfigValue> accept(ConfigValue value, Problems problems) {
      return value instanceof Flag ? Optional.of(value) : refuse(value, problems);
    }
  }

  /// A whole number from 0 on.
  record Count() implements Schema {
    @Override
    public String expected() {
      return "a whole number";
    }

    @Override
    public Optional<ConfigValue> accept(ConfigValue value, Problems problems) {
      return value instanceof Numeral(_, double number)
              && number >= 0
              && number == Math.rint(number)
              && number <= Integer.MAX_VALUE
          ? Optional.of(value)
          : refuse(value, problems);
    }
  }

  record Anything() implements Schema {
    @Override
    public String expected() {
      return "a value";
    }

    @Override
    public Optional<ConfigValue> accept(ConfigValue value, Problems problems) {
      return Optional.of(value);
    }
  }

  /// One of some words, whatever its case; it becomes the word as it stands in the list.
  record OneOf(List<String> words) implements Schema {
    public OneOf {
      words = List.copyOf(words);
    }

    @Override
    public String expected() {
      return words.size() == 1
          ? "'" + words.getFirst() + "'"
          : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }

    @Override
    public Optional<ConfigValue> accept(ConfigValue value, Problems problems) {
      Optional<ConfigValue> word =
          value instanceof Text(var place, String text)
              ? words.stream()
                  .filter(text::equalsIgnoreCase)
                  .findFirst()
                  .map(known -> new Text(place, known))
              : Optional.empty();
      return word.or(() -> isUnquoted(value) ? unquoted(value, problems) : refuse(value, problems));
    }

    /// Whether it is one of the words without its quotes: `5.4`.
    private boolean isUnquoted(ConfigValue value) {
      return value instanceof ConfigValue.Numeral && words.contains(value.shown());
    }

    private static Optional<ConfigValue> unquoted(ConfigValue value, Problems problems) {
      problems.error(
          value.place(),
          "expected a string, found the number %1$s: write it in quotes, \"%1$s\""
              .formatted(value.shown()));
      return Optional.empty();
    }
  }

  /// A pattern of names; it becomes a regular expression.
  ///
  /// @param isLua whether it is one of Lua's
  record Names(boolean isLua) implements Schema {
    @Override
    public String expected() {
      return isLua ? "a Lua pattern" : "a regular expression";
    }

    @Override
    public Optional<ConfigValue> accept(ConfigValue value, Problems problems) {
      if (!(value instanceof Text(var place, String text))) {
        return refuse(value, problems);
      }
      try {
        NamePattern pattern = isLua ? NamePattern.ofLua(text) : new NamePattern(text);
        return Optional.of(new Text(place, pattern.regex()));
      } catch (PatternSyntaxException e) {
        return refuse(value, problems);
      }
    }
  }

  /// A list. Items that are not as they should be are left out.
  record ListOf(Schema item) implements Schema {
    @Override
    public String expected() {
      return "a list";
    }

    @Override
    public Optional<ConfigValue> accept(ConfigValue value, Problems problems) {
      return switch (value) {
        case Items(var place, var values) ->
            Optional.of(
                new Items(
                    place,
                    values.stream().flatMap(v -> item.accept(v, problems).stream()).toList()));
        case Table(var place, var entries) when entries.isEmpty() ->
            Optional.of(new Items(place, List.of()));
        case Text _, Numeral _, Flag _, Table _, ConfigValue.Other _ -> refuse(value, problems);
      };
    }
  }

  /// A table with any keys.
  record MapOf(Schema of) implements Schema {
    @Override
    public String expected() {
      return "a table";
    }

    @Override
    public Optional<ConfigValue> accept(ConfigValue value, Problems problems) {
      if (!(value instanceof Table(var place, var entries))) {
        return refuse(value, problems);
      }
      Map<String, Entry> good = new LinkedHashMap<>();
      entries.forEach((key, entry) ->
          of.accept(entry.value(), problems)
              .ifPresent(v -> good.put(key, new Entry(entry.key(), v))));
      return Optional.of(new Table(place, good));
    }
  }

  /// A code of findings, or another server's that Luna knows.
  record Code() implements Schema {
    @Override
    public String expected() {
      return "a code of findings";
    }

    @Override
    public Optional<ConfigValue> accept(ConfigValue value, Problems problems) {
      if (!(value instanceof Text(var place, String text))) {
        return refuse(value, problems);
      }
      problems.checkCode(place, text);
      return Optional.of(value);
    }
  }

  /// A table whose keys are codes of findings.
  record ByCode(Schema of) implements Schema {
    @Override
    public String expected() {
      return "a table";
    }

    @Override
    public Optional<ConfigValue> accept(ConfigValue value, Problems problems) {
      if (value instanceof Table(_, var entries)) {
        entries.forEach((code, entry) -> problems.checkCode(entry.key(), code));
      }
      return new MapOf(of).accept(value, problems);
    }
  }

  /// A table whose keys are groups of codes.
  record ByGroup(Schema of) implements Schema {
    @Override
    public String expected() {
      return "a table";
    }

    @Override
    public Optional<ConfigValue> accept(ConfigValue value, Problems problems) {
      if (value instanceof Table(_, var entries)) {
        entries.forEach((group, entry) -> problems.checkGroup(entry.key(), group));
      }
      return new MapOf(of).accept(value, problems);
    }
  }

  /// A table with certain keys, none of which is needed.
  ///
  /// @param notYet the keys that it may have as well, and that nothing in Luna obeys: told once
  record Fields(Map<String, Schema> keys, Set<String> notYet) implements Schema {
    public Fields {
      keys = Map.copyOf(keys);
      notYet = Set.copyOf(notYet);
    }

    Fields(Map<String, Schema> keys) {
      this(keys, Set.of());
    }

    @Override
    public String expected() {
      return "a table";
    }

    @Override
    public Optional<ConfigValue> accept(ConfigValue value, Problems problems) {
      if (!(value instanceof Table(var place, var entries))) {
        return refuse(value, problems);
      }
      Map<String, Entry> good = new LinkedHashMap<>();
      entries.forEach((key, entry) -> {
        Schema schema = keys.get(key);
        if (notYet.contains(key)) {
          problems.notYet(entry.key(), key);
        } else if (schema == null) {
          problems.unknown(entry.key(), key, known());
        } else {
          schema
              .accept(entry.value(), problems)
              .ifPresent(v -> good.put(key, new Entry(entry.key(), v)));
        }
      });
      return Optional.of(new Table(place, good));
    }

    private Set<String> known() {
      Set<String> known = new TreeSet<>(keys.keySet());
      known.addAll(notYet);
      return known;
    }
  }

  /// Either of two. Of a value that is one of them, what is wrong inside is told.
  record Either(Schema one, Schema other) implements Schema {
    @Override
    public String expected() {
      return one.expected() + ", or " + other.expected();
    }

    @Override
    public Optional<ConfigValue> accept(ConfigValue value, Problems problems) {
      return tried(one, value, problems)
          .or(() -> tried(other, value, problems))
          .or(() -> refuse(value, problems));
    }

    private static Optional<ConfigValue> tried(
        Schema schema, ConfigValue value, Problems problems) {
      Problems inside = problems.apart();
      Optional<ConfigValue> good = schema.accept(value, inside);
      good.ifPresent(_ -> problems.addAll(inside));
      return good;
    }
  }
}
