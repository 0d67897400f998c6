package dev.luna.config;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What may be complained about, and how loudly.
///
/// @param enabled whether anything is
/// @param strict whether rules that are off unless asked for are on
/// @param failOn from which severity on `luna check` fails; [Level#OFF] means never; empty means
///   that the project does not say
/// @param severity how bad kinds of findings are
/// @param status in which files they are looked for
/// @param disabled codes that are not told, whatever else is said about them
/// @param quiet what need not be told in any file
/// @param hidden fields that not everybody may use
/// @param types how exact the check of types is
/// @param longestLine how many characters a line may have; empty for any number
public record CheckOptions(
    boolean enabled,
    boolean strict,
    Optional<Level> failOn,
    Choices<Level> severity,
    Choices<FileStatus> status,
    Set<String> disabled,
    List<Quiet> quiet,
    VisibilityNames hidden,
    TypeOptions types,
    Optional<Integer> longestLine) {
  public static final CheckOptions DEFAULT =
      new CheckOptions(
          true,
          false,
          Optional.empty(),
          Choices.none(),
          Choices.none(),
          Set.of(),
          List.of(),
          VisibilityNames.NONE,
          TypeOptions.DEFAULT,
          Optional.empty());

  public CheckOptions {
    disabled = Set.copyOf(disabled);
    quiet = List.copyOf(quiet);
  }
}
