package dev.luna.config;

import java.util.Map;

/// What a project chose for kinds of findings: for single codes, and for groups of them.
///
/// @param byCode by the finding's code
/// @param byGroup by the name of a group of codes, for instance `unused`
/// @param <T> [Level] or [FileStatus]
public record Choices<T extends Enum<T>>(Map<String, Choice<T>> byCode, Map<String, T> byGroup) {

  /// A choice for one code.
  ///
  /// @param beatsGroup whether it holds although a group of the code says otherwise; written with a
  ///   `!` behind it
  public record Choice<T>(T value, boolean beatsGroup) {}

  public Choices {
    byCode = Map.copyOf(byCode);
    byGroup = Map.copyOf(byGroup);
  }

  public static <T extends Enum<T>> Choices<T> none() {
    return new Choices<T>(Map.of(), Map.of());
  }
}
