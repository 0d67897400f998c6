package dev.luna.bench.parse;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs [ParseBenchmark] and prints a table in Markdown.
///
///     ParseReport [FORKS]
///
/// The forks get this JVM's flags. Their own chatter is left out; a fork takes about two minutes.
public final class ParseReport {
  private static final int LINES = 60_000;

  private ParseReport() {}

  public static void main(String[] args) throws RunnerException {
    // The forks inherit this property; what JMH prints goes with the progress.
    PrintStream out = System.out;
    System.setOut(System.err);
    ChainedOptionsBuilder options = options(ParseBenchmark.class).verbosity(VerboseMode.NORMAL);
    if (args.length > 0) {
      options.forks(Integer.parseInt(args[0]));
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    SampleProjects projects = new SampleProjects();
    projects.files = Integer.MAX_VALUE;
    projects.read();
    print(results, projects, out);
  }

  /// What all runs have in common: the profilers whose figures [#print] wants.
  static ChainedOptionsBuilder options(Class<?> benchmark) {
    return new OptionsBuilder()
        .include(benchmark.getName() + "\\.")
        .addProfiler(GCProfiler.class)
        .addProfiler(ProcessorTime.class)
        .shouldFailOnError(true);
  }

  /// One line a benchmark: the best fork, and the mean of all.
  static void print(Collection<RunResult> results, SampleProjects projects, PrintStream out) {
    long lines = projects.lines();
    out.printf(
        "%d files, %d lines; ms for each %d lines:%n%n", projects.texts.size(), lines, LINES);
    out.println("| step | best fork | mean | CPU, mean | bytes allocated per line |");
    out.println("|---|---|---|---|---|");
    double scale = (double) LINES / lines;
    for (RunResult result : results) {
      List<BenchmarkResult> forks = List.copyOf(result.getBenchmarkResults());
      out.printf(
          "| %s | %.1f | %.1f | %.1f | %.0f |%n",
          result.getParams().getBenchmark().replaceFirst(".*\\.", ""),
          scale * best(forks),
          scale * result.getPrimaryResult().getScore(),
          scale * secondary(result, ProcessorTime.NAME),
          secondary(result, "gc.alloc.rate.norm") / lines);
    }
  }

  private static double best(List<BenchmarkResult> forks) {
    return forks.stream()
        .mapToDouble(fork -> fork.getPrimaryResult().getScore())
        .min()
        .orElseThrow();
  }

  /// The figure of a profiler, whose name may have a dot before it.
  private static double secondary(RunResult result, String name) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(name))
        .mapToDouble(entry -> ((Result<?>) entry.getValue()).getScore())
        .findFirst()
        .orElse(Double.NaN);
  }
}
