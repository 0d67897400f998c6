package dev.luna.cli;

import dev.luna.text.NearestWord;
import java.util.Collection;

/// How a command says what a mistyped word was meant to be.
final class Suggestion {
  private Suggestion() {}

  /// `: did you mean 'check'?`, or `otherwise` if no word is near.
  static String orElse(String typed, Collection<String> words, String otherwise) {
    return NearestWord.question(typed, words).orElse(": " + otherwise);
  }
}
