package dev.luna.workspace;

import java.time.Duration;

/// [IncrementalTest]'s main property on as many histories as somebody has time for: `HistoriesRun
/// NUMBER [FIRST-SEED]`. Started by `bench/histories`.
///
/// Prints each difference with its seed and the smallest history that shows it, at the end the
/// number and the time; the exit code tells whether all is well.
final class HistoriesRun {
  private HistoriesRun() {}

  public static void main(String[] args) throws InterruptedException {
    long number = args.length > 0 ? Long.parseLong(args[0]) : 10_000;
    long first = args.length > 1 ? Long.parseLong(args[1]) : 0;
    long[] differing = {0};
    // As deep as where the server and `luna check` analyse.
    Thread deep =
        new Thread(null, () -> differing[0] = run(first, number), "histories", 512L << 20);
    deep.start();
    deep.join();
    System.exit(differing[0] == 0 ? 0 : 1);
  }

  private static long run(long first, long number) {
    long start = System.nanoTime();
    long differing = 0;
    long edits = 0;
    History.Property property = WorkspaceProperties::editedIsTheSameAsFresh;
    for (long seed = first; seed < first + number; seed++) {
      History history = History.of(seed);
      edits += history.edits().size();
      if (!history.against(property).isEmpty()) {
        differing++;
        History small = history.shrunk(property);
        System.out.println(String.join("\n", small.against(property)) + "\n" + small);
      }
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf(
        "%d histories from seed %d, %d edits, in %d s: %d differ from a fresh workspace%n",
        number, first, edits, time.toSeconds(), differing);
    return differing;
  }
}
