package dev.luna.project.settings;

import dev.luna.check.RuleGroup;
import dev.luna.check.Rules;
import dev.luna.config.ConfigProblem;
import dev.luna.config.Level;
import dev.luna.text.Location;
import dev.luna.text.NearestWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Collects what is wrong with one file.
final class Problems {
  private final String file;
  private final List<ConfigProblem> all = new ArrayList<>();
  private final Set<String> once = new HashSet<>();
  private Optional<Location> broken = Optional.empty();

  Problems(String file) {
    this.file = file;
  }

  /// For what may not be worth telling: nothing is told yet, but what would not be told here is not
  /// told there either.
  Problems apart() {
    Problems apart = new Problems(file);
    apart.broken = broken;
    return apart;
  }

  /// Tells what was collected apart; what is told once in a file is not told again.
  void addAll(Problems apart) {
    apart.all.stream()
        .filter(p -> !apart.once.contains(p.message()) || !isTold(p.message()))
        .forEach(all::add);
    once.addAll(apart.once);
  }

  /// Text that is not of the file's format. What follows may have been read as something that it is
  /// not (keys behind `[lua` as keys of no table): it is not told that it has no effect.
  void broken(Location place, String message) {
    broken = broken.or(() -> Optional.of(place));
    error(place, message);
  }

  /// Whether some of the text is not of the file's format.
  boolean isBroken() {
    return broken.isPresent();
  }

  /// Something that cannot be understood.
  void error(Location place, String message) {
    add(place, message, Level.ERROR);
  }

  /// A message of a library, `Unexpected '='`, begun as Luna's own are.
  static String begun(String theirs) {
    return theirs.isEmpty()
        ? theirs
        : Character.toLowerCase(theirs.charAt(0)) + theirs.substring(1);
  }

  /// A value that is not what should be there; one whose problem is told already is not told again.
  void unexpected(String expected, ConfigValue found) {
    if (!(found instanceof ConfigValue.Other other && other.isTold())) {
      error(found.place(), "expected %s, found %s".formatted(expected, found.shown()));
    }
  }

  /// A key that nobody knows, and the nearest of those that are.
  void unknown(Location place, String key, Collection<String> known) {
    unknown(place, key, NearestWord.to(key, known));
  }

  /// The same where the caller knows what was meant, or that nothing is near.
  void unknown(Location place, String key, Optional<String> meant) {
    String hint = meant.map(NearestWord::question).orElse("");
    warning(place, "unknown key '%s'".formatted(key) + hint);
  }

  /// A word that should be a code of findings: Luna's own, or another server's that Luna knows.
  void checkCode(Location place, String code) {
    if (!Rules.isKnown(code)) {
      unused(place, "code", code, Rules.names());
    }
  }

  /// A word that should be a group of codes.
  void checkGroup(Location place, String group) {
    if (RuleGroup.ofCode(group).isEmpty()) {
      unused(
          place, "group", group, Arrays.stream(RuleGroup.values()).map(RuleGroup::code).toList());
    }
  }

  private void unused(Location place, String what, String word, Collection<String> known) {
    String hint = NearestWord.question(word, known).orElse("");
    warning(place, "no finding has the %s '%s'".formatted(what, word) + hint);
  }

  /// Something that has no effect.
  void warning(Location place, String message) {
    if (broken.filter(b -> isBehind(place, b)).isEmpty()) {
      add(place, message, Level.WARNING);
    }
  }

  private static boolean isBehind(Location place, Location other) {
    return place.line() > other.line()
        || place.line() == other.line() && place.column() > other.column();
  }

  /// The same, told at the first of its places.
  void warningOnce(Location place, String message) {
    once.add(message);
    if (!isTold(message)) {
      warning(place, message);
    }
  }

  private boolean isTold(String message) {
    return all.stream().anyMatch(told -> told.message().equals(message));
  }

  /// A key that another tool obeys.
  void notYet(Location place, String key) {
    warningOnce(place, "nothing in Luna obeys '%s' yet".formatted(key));
  }

  private void add(Location place, String message, Level level) {
    all.add(new ConfigProblem(file, place.line(), place.column(), message, level));
  }

  /// In the order of the file.
  List<ConfigProblem> all() {
    return all.stream()
        .sorted(
            Comparator.comparingInt(ConfigProblem::line).thenComparingInt(ConfigProblem::column))
        .toList();
  }
}
