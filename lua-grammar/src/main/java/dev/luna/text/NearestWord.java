package dev.luna.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a mistyped word was meant to be.
public final class NearestWord {
  /// Shorter ones begin too many words.
  private static final int SHORTEST_START = 3;

  /// Words with more mistakes are other words: `DiagnosticTag` is no `Diagnostic`.
  private static final int MISTAKES = 2;

  private NearestWord() {}

  /// The word most like `typed`, if one is near: one mistake in three letters, two at the most. A
  /// letter that is wrong, missing, too much, or swapped with its neighbour is one mistake. Else
  /// the only word that begins so.
  public static Optional<String> to(String typed, Collection<String> words) {
    return words.stream()
        .filter(word -> isNear(typed, word))
        .min(Comparator.comparingInt((String word) -> distance(typed, word)).thenComparing(w -> w))
        .or(() -> begun(typed, words));
  }

  private static Optional<String> begun(String typed, Collection<String> words) {
    List<String> longer =
        typed.length() < SHORTEST_START
            ? List.of()
            : words.stream().filter(word -> word.startsWith(typed)).distinct().limit(2).toList();
    return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
  }

  /// Whether `typed` may be meant to be `word`. Of a single letter nothing can be said.
  public static boolean isNear(String typed, String word) {
    int allowed = typed.length() == 1 ? 0 : Math.clamp(typed.length() / 3, 1, MISTAKES);
    return Math.abs(typed.length() - word.length()) <= allowed && distance(typed, word) <= allowed;
  }

  /// What a message says behind its problem if a word is near: `: did you mean 'check'?`.
  public static Optional<String> question(String typed, Collection<String> words) {
    return to(typed, words).map(NearestWord::question);
  }

  /// The same where it is known what was meant.
  public static String question(String meant) {
    return ": did you mean '" + meant + "'?";
  }

  /// How many letters must be put in, left out or exchanged, or swapped with their neighbour, to
  /// make `b` of `a`.
  // Optimal string alignment. Three rows would do; words are short.
  public static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = cost[i - 1][j - 1] + (same ? 0 : 1);
    best = Math.min(best, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
