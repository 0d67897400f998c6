package dev.luna.cli.check;

import dev.luna.check.TypeStats;
import dev.luna.check.TypeStats.Kind;
import dev.luna.check.TypeStats.Known;
import java.util.Locale;

/// What `--stats` says: how much was read, how fast, and how much of it is understood.
public final class Statistics {
  private Statistics() {}

  /// How much was read, how fast.
  public static String reading(Tally tally, long nanos, int jobs) {
    return String.format(
        Locale.ROOT,
        "read %d files, %d lines, %d characters in %.2f s with %d jobs",
        tally.files() - tally.unchecked(),
        tally.lines(),
        tally.characters(),
        nanos / 1e9,
        jobs);
  }

  /// A table of how many expressions have which kind of type, lines with their ends.
  public static String understanding(TypeStats types) {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-12s %8s %7s %15s %6s %8s%n",
                "expressions",
                "all",
                "typed",
                "table, function",
                "any",
                "unknown"));
    for (Kind kind : Kind.values()) {
      int[] counts = new int[Known.values().length];
      for (Known known : Known.values()) {
        counts[known.ordinal()] = types.count(kind, known);
      }
      row(text, kind.title(), counts);
    }
    int[] all = new int[Known.values().length];
    for (Known known : Known.values()) {
      all[known.ordinal()] = types.count(known);
    }
    row(text, "all", all);
    return text.toString();
  }

  private static void row(StringBuilder text, String title, int[] counts) {
    int total = 0;
    for (int count : counts) {
      total += count;
    }
    double of = Math.max(total, 1) / 100.0;
    text.append(
        String.format(
            Locale.ROOT,
            "%-12s %8d %6.1f%% %14.1f%% %5.1f%% %7.1f%%%n",
            title,
            total,
            counts[Known.TYPED.ordinal()] / of,
            counts[Known.VAGUE.ordinal()] / of,
            counts[Known.ANY.ordinal()] / of,
            counts[Known.UNKNOWN.ordinal()] / of));
  }
}
