package dev.luna.bench.recovery;

import java.util.Arrays;

/// Prints what broken files keep, one line a kind of break.
///
/// `java dev.luna.bench.recovery.RecoveryBench [FUNCTIONS [SEED [KIND]]]`; with a kind, the breaks
/// that lost something are listed.
public final class RecoveryBench {
  private RecoveryBench() {}

  public static void main(String[] args) {
    int functions = args.length > 0 ? Integer.parseInt(args[0]) : 700;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    RecoveryRun run = RecoveryRun.of(functions, seed);
    System.out.printf(
        "%-28s %6s %9s %9s %9s %7s %7s%n",
        "break", "cases", "names", "near", "<=3 err", "median", "mean");
    for (BreakKind kind : BreakKind.values()) {
      RecoveryRun only = run.only(kind);
      if (!only.breakages().isEmpty()) {
        print(kind.name(), only);
      }
    }
    RecoveryRun byChance = run.byChance();
    if (!byChance.breakages().isEmpty()) {
      print("LONG_STRING closed by chance", byChance);
    }
    print("all", run);
    System.out.printf(
        "%d functions, %d breaks refused by lua5.4, %d accepted by it%n",
        run.functions(), run.breakages().size(), run.accepted());
    if (args.length > 2) {
      Arrays.stream(BreakKind.values())
          .filter(k -> k.name().equals(args[2]) || args[2].equals("ALL"))
          .forEach(k -> list(run, k));
    }
  }

  private static void print(String name, RecoveryRun run) {
    System.out.printf(
        "%-28s %6d %8.3f%% %8.2f%% %8.2f%% %7d %7.2f%n",
        name,
        run.breakages().size(),
        100 * run.keptNames(),
        100 * run.keptRangesNear(),
        100 * run.withAtMost(3),
        run.medianErrors(),
        run.meanErrors());
  }

  private static void list(RecoveryRun run, BreakKind kind) {
    for (Breakage b : run.breakages()) {
      if (b.kind() == kind && (!b.lost().isEmpty() || b.errors() > 3)) {
        System.out.println(
            kind
                + " "
                + b.file()
                + ":"
                + b.line()
                + ": "
                + b.errors()
                + " errors, lost "
                + b.lost());
      }
    }
  }
}
