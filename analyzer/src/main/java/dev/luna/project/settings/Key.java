package dev.luna.project.settings;

import dev.luna.text.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A key that a file of configuration may have.
///
/// @param name its parts joined by dots, as the file's own tool calls it
/// @param schema what its value may be
/// @param role what Luna makes of it
record Key(String name, Schema schema, Role role) {

  /// What Luna makes of a key.
  sealed interface Role {}

  /// It is obeyed.
  ///
  /// @param setting its name among the [Settings]
  /// @param translation from the tool's words to Luna's; [ConfigValue.Other] if there are none
  record Obeyed(String setting, UnaryOperator<ConfigValue> translation) implements Role {}

  /// Nothing in Luna obeys it yet, which is said once.
  ///
  /// @param enough values that ask for nothing that Luna does not do
  record NotYet(List<ConfigValue> enough) implements Role {
    public NotYet {
      enough = List.copyOf(enough);
    }
  }

  /// It can have no effect in Luna, and nobody would miss it; a value that is none of the key's is
  /// told all the same.
  record Needless() implements Role {}

  /// Luna always does what these values say, which all mean the same.
  record Always(List<ConfigValue> values) implements Role {
    public Always {
      values = List.copyOf(values);
    }
  }

  /// A key that means the setting of the same name.
  static Key of(String name, Schema schema) {
    return of(name, schema, name);
  }

  static Key of(String name, Schema schema, String setting) {
    return of(name, schema, setting, UnaryOperator.identity());
  }

  static Key of(
      String name, Schema schema, String setting, UnaryOperator<ConfigValue> translation) {
    return new Key(name, schema, new Obeyed(setting, translation));
  }

  static Key notYet(String name) {
    return new Key(name, Schemas.ANYTHING, new NotYet(List.of()));
  }

  /// @param enough a list that asks for nothing that Luna does not do
  static Key notYet(String name, List<String> enough) {
    return new Key(
        name,
        Schemas.TEXTS,
        new NotYet(
            List.of(
                new ConfigValue.Items(Location.START, enough.stream().map(Key::text).toList()))));
  }

  static Key needless(String name) {
    return needless(name, Schemas.ANYTHING);
  }

  static Key needless(String name, Schema schema) {
    return new Key(name, schema, new Needless());
  }

  static Key always(String name, boolean value) {
    return new Key(name, Schemas.FLAG, new Always(List.of(flag(value))));
  }

  /// @param word one of those of `words`
  static Key always(String name, Schema words, String word) {
    return new Key(name, words, new Always(List.of(text(word))));
  }

  /// The same of a key that may be a flag, too.
  ///
  /// @param flag what means the same as `word`
  static Key always(String name, Schema words, String word, boolean flag) {
    Schema either = new Schema.Either(words, Schemas.FLAG);
    return new Key(name, either, new Always(List.of(text(word), flag(flag))));
  }

  private static ConfigValue text(String value) {
    return new ConfigValue.Text(Location.START, value);
  }

  private static ConfigValue flag(boolean value) {
    return new ConfigValue.Flag(Location.START, value);
  }

  private static boolean says(ConfigValue value, List<ConfigValue> any) {
    return any.stream().anyMatch(value::saysTheSameAs);
  }

  /// What the key's value says, told to `settings`.
  void read(ConfigValue.Entry entry, Settings.Builder settings, Problems problems) {
    Optional<ConfigValue> good = schema.accept(entry.value(), problems);
    switch (role) {
      case Obeyed(String setting, var translation) ->
          good.map(translation).ifPresent(v -> settings.put(setting, v));
      case NotYet(var enough) ->
          good.filter(v -> !says(v, enough)).ifPresent(_ -> problems.notYet(entry.key(), name));
      case Needless _ -> {}
      case Always(var values) ->
          good.filter(v -> !says(v, values))
              .ifPresent(v ->
                  problems.warning(
                      entry.key(),
                      "Luna always does as if '%s' were %s"
                          .formatted(name, values.getFirst().shown())));
    }
  }
}
