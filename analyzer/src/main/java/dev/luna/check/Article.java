package dev.luna.check;

import java.util.Locale;

/// The English article before a word that is put into a message.
final class Article {
  private Article() {}

  /// `an` or `a`, by the sound that `word` begins with; signs before its first letter say nothing.
  static String of(String word) {
    int first = 0;
    while (first < word.length() && !Character.isLetterOrDigit(word.charAt(first))) {
      first++;
    }
    String heard = word.substring(first).toLowerCase(Locale.ROOT);
    boolean vowel =
        heard.startsWith("un") && !heard.startsWith("uni")
            || !heard.isEmpty() && "aeio8".indexOf(heard.charAt(0)) >= 0;
    return vowel ? "an" : "a";
  }
}
