package dev.luna.cli;

import dev.luna.config.DialectChoice;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which Lua the files of a check were read as, in words for its last line.
final class ReadAs {
  /// So many dialects are named; a project with more of them has `luna info`.
  private static final int MOST = 3;

  private ReadAs() {}

  /// ` as Lua 5.4 (Luna.toml)`; of several dialects how many files each of them has, most first;
  /// the empty text for no files.
  static String shown(List<DialectChoice> files) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    files.forEach(choice -> counts.merge(choice.shown(), 1, Integer::sum));
    if (counts.size() <= 1) {
      return counts.keySet().stream().findFirst().map(" as "::concat).orElse("");
    }
    List<String> shown =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(MOST)
            .map(entry -> entry.getValue() + " as " + entry.getKey())
            .toList();
    return ", " + String.join(", ", shown) + (counts.size() > MOST ? " and others" : "");
  }
}
