package dev.luna.bench.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.testkit.Corpus;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// That the benchmarks run; how long they take is nobody's business here.
final class ParseBenchmarkTest {

  @Test
  @Tag("slow")
  void everyStepRunsAndHasItsLineInTheReport() throws RunnerException {
    Corpus.require();
    Collection<RunResult> results =
        new Runner(
                ParseReport.options(ParseBenchmark.class)
                    .param("files", "1")
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(1))
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    SampleProjects projects = new SampleProjects();
    projects.files = 1;
    projects.read();
    var out = new ByteArrayOutputStream();
    ParseReport.print(results, projects, new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("1 files, ")
        .contains("| bind | ", "| check | ", "| checkDialect | ", "| decode | ", "| parse | ")
        .doesNotContain("NaN");
  }

  @Test
  void firstPassReadsAListOfFiles(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.lua"), "local x = 1\nreturn x\n");
    Path list = Files.writeString(folder.resolve("list"), file + "\n");
    PrintStream out = System.out;
    var printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      FirstPass.main(new String[] {list.toString()});
    } finally {
      System.setOut(out);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .matches("(\\d+\\.\\d{3} \\d+\\.\\d{3}\\R){3}");
  }
}
