package dev.luna.ide.symbols;

import java.util.Locale;
import java.util.OptionalInt;

/// What somebody types who looks for a name: some of its characters in their order. Capitals mean
/// capitals, other letters any case; `.` and `:` mean each other.
final class NameQuery {
  /// Better than any name that has the characters scattered.
  private static final int SCATTERED = 1000;

  private final String typed;
  private final boolean exactCase;

  NameQuery(String typed) {
    this.typed = typed.strip().replace(':', '.');
    this.exactCase = !typed.equals(typed.toLowerCase(Locale.ROOT));
  }

  /// How far `name` is from what was typed, 0 for the same; empty if it is something else.
  OptionalInt distance(String name) {
    String plain = name.replace(':', '.');
    String text = exactCase ? plain : plain.toLowerCase(Locale.ROOT);
    int at = text.lastIndexOf(typed);
    if (at >= 0) {
      boolean atWord = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      int behind = text.length() - at - typed.length();
      return OptionalInt.of(behind + (atWord ? 0 : SCATTERED / 4) + Math.min(at, 20));
    }
    return scattered(text);
  }

  private OptionalInt scattered(String text) {
    int found = 0;
    int gaps = 0;
    for (int i = 0; i < text.length() && found < typed.length(); i++) {
      if (text.charAt(i) == typed.charAt(found)) {
        found++;
      } else if (found > 0) {
        gaps++;
      }
    }
    return found == typed.length() ? OptionalInt.of(SCATTERED + gaps) : OptionalInt.empty();
  }
}
