package dev.luna.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How bad a project takes a kind of finding to be, worst first.
public enum Level {
  ERROR,
  WARNING,
  INFORMATION,
  HINT,
  /// It is not told.
  OFF;

  /// How it is written, for instance `warning`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The level of a word, whatever its case.
  public static Optional<Level> ofWord(String word) {
    return Arrays.stream(values()).filter(l -> l.word().equalsIgnoreCase(word)).findFirst();
  }

  /// All words, in order.
  public static List<String> words() {
    return Arrays.stream(values()).map(Level::word).toList();
  }
}
