package dev.luna.bench.parse;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.AnalysisHost;
import dev.luna.workspace.Change;
import dev.luna.workspace.Placement;
import dev.luna.workspace.Snapshot;
import dev.luna.workspace.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One pass over files in a JVM that has just started: to be run in a new process each time.
///
///     FirstPass LIST
///
/// `LIST` is a file with a path on each line. Prints, a line each, what it took to parse the first
/// file, to parse all of them (the first again), and to analyse their trees: milliseconds of wall
/// time and of this thread's CPU time.
public final class FirstPass {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long wall;
  private long cpu;

  private FirstPass() {}

  public static void main(String[] args) throws IOException {
    List<SourceText> texts = new ArrayList<>();
    for (String path : Files.readAllLines(Path.of(args[0]))) {
      texts.add(SourceText.decode(Files.readAllBytes(Path.of(path))));
    }
    new FirstPass().run(texts);
  }

  private void run(List<SourceText> texts) {
    start();
    LuaParser.parse(texts.getFirst(), Dialect.DEFAULT);
    stop();

    start();
    List<SourceFile> files =
        IntStream.range(0, texts.size())
            .mapToObj(i ->
                SourceFile.read(
                    new FileId("file:///" + i + ".lua"),
                    Placement.in("", Dialect.DEFAULT),
                    texts.get(i)))
            .toList();
    stop();

    start();
    Snapshot snapshot = new AnalysisHost().apply(new Change.Put(files));
    long findings =
        files.stream().mapToLong(f -> snapshot.analysis(f, () -> {}).findings().size()).sum();
    stop();
    System.err.println(texts.size() + " files, " + findings + " findings");
  }

  private void start() {
    cpu = threads.getCurrentThreadCpuTime();
    wall = System.nanoTime();
  }

  private void stop() {
    long wallAfter = System.nanoTime();
    long cpuAfter = threads.getCurrentThreadCpuTime();
    System.out.printf("%.3f %.3f%n", (wallAfter - wall) / 1e6, (cpuAfter - cpu) / 1e6);
  }
}
