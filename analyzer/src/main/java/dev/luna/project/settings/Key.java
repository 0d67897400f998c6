package dev.luna.project.settings;

import dev.luna.text.Location;
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
  record NotYet() implements Role {}

  /// It can have no effect in Luna, and nobody would miss it; a value that is none of the key's is
  /// told all the same.
  record Needless() implements Role {}

  /// Luna always does what this value says.
  record Always(ConfigValue value) implements Role {}

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
    return new Key(name, Schemas.ANYTHING, new NotYet());
  }

  static Key needless(String name) {
    return needless(name, Schemas.ANYTHING);
  }

  static Key needless(String name, Schema schema) {
    return new Key(name, schema, new Needless());
  }

  static Key always(String name, boolean value) {
    return new Key(name, Schemas.FLAG, new Always(new ConfigValue.Flag(Location.START, value)));
  }

  /// What the key's value says, told to `settings`.
  void read(ConfigValue.Entry entry, Settings.Builder settings, Problems problems) {
    Optional<ConfigValue> good = schema.accept(entry.value(), problems);
    switch (role) {
      case Obeyed(String setting, var translation) ->
          good.map(translation).ifPresent(v -> settings.put(setting, v));
      case NotYet _ ->
          problems.notYet(entry.key(), name);
      case Needless _ -> {}
      case Always(var value) ->
          good.filter(v -> !v.shown().equals(value.shown()))
              .ifPresent(v ->
                  problems.warning(
                      entry.key(),
                      "Luna always does as if '%s' were %s".formatted(name, value.shown())));
    }
  }
}
