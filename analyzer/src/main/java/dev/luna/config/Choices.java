package dev.luna.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a project chose for kinds of findings: for single codes, and for groups of them.
///
/// @param byCode by the finding's code
/// @param byGroup by the name of a group of codes, for instance `unused`
/// @param <T> [Level] or [FileStatus]: of several groups with the same code the first constant wins
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

  /// What holds for `code`: the code's choice if it beats groups, else that of its groups, else the
  /// code's, else `otherwise`.
  public T of(String code, Collection<String> groups, T otherwise) {
    Optional<Choice<T>> own = Optional.ofNullable(byCode.get(code));
    if (own.isPresent() && own.get().beatsGroup()) {
      return own.get().value();
    }
    Optional<T> group =
        groups.stream().map(byGroup::get).filter(Objects::nonNull).min(Comparator.naturalOrder());
    return group.or(() -> own.map(Choice::value)).orElse(otherwise);
  }
}
