package dev.luna.syntax.parse;

import java.util.Arrays;
import java.util.Locale;

/// How alike two words are.
final class Spelling {
  private Spelling() {}

  /// How many letters must be put in, left out or exchanged, or swapped with their neighbour, to
  /// make `right` of `written`.
  static int distance(String written, String right) {
    int[][] cost = new int[written.length() + 1][right.length() + 1];
    for (int i = 0; i <= written.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, written, right, i, j);
      }
    }
    return cost[written.length()][right.length()];
  }

  private static int step(int[][] cost, String written, String right, int i, int j) {
    boolean same = written.charAt(i - 1) == right.charAt(j - 1);
    int least = cost[i - 1][j - 1] + (same ? 0 : 1);
    least = Math.min(least, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    return isSwap(written, right, i, j) ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }

  private static boolean isSwap(String written, String right, int i, int j) {
    return i > 1
        && j > 1
        && written.charAt(i - 1) == right.charAt(j - 2)
        && written.charAt(i - 2) == right.charAt(j - 1);
  }

  /// Whether the two have the same letters in another order or case: what a slip of the fingers
  /// makes of a short word. Of those, another letter makes a different word.
  static boolean isShuffled(String written, String right) {
    int[] sorted = written.toLowerCase(Locale.ROOT).chars().sorted().toArray();
    return Arrays.equals(sorted, right.chars().sorted().toArray());
  }
}
