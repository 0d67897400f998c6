package dev.luna.syntax.parse;

import java.util.Arrays;
import java.util.Locale;

/// How alike two words are.
final class Spelling {
  private Spelling() {}

  /// Whether the two have the same letters in another order or case: what a slip of the fingers
  /// makes of a short word. Of those, another letter makes a different word.
  static boolean isShuffled(String written, String right) {
    int[] sorted = written.toLowerCase(Locale.ROOT).chars().sorted().toArray();
    return Arrays.equals(sorted, right.chars().sorted().toArray());
  }
}
