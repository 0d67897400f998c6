package dev.luna.bench.workspace;

import dev.luna.project.DiskText;
import dev.luna.project.FileUris;
import dev.luna.project.Parallel;
import dev.luna.project.Projects;
import dev.luna.project.WorkspaceLoader;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.AnalysisHost;
import dev.luna.workspace.Change;
import dev.luna.workspace.Placement;
import dev.luna.workspace.Snapshot;
import dev.luna.workspace.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Loads a folder and edits two files in it, one of which uses the other: `Edits FOLDER [EDITS]`.
///
/// Prints what closed files take of the heap, and the 50th and 95th percentile of the time from a
/// text to its findings, and to those of the other file.
public final class Edits {
  private final AnalysisHost host = new AnalysisHost();
  private final List<Long> here = new ArrayList<>();
  private final List<Long> there = new ArrayList<>();

  private Edits() {}

  public static void main(String[] args) throws InterruptedException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    int edits = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    Thread deep =
        new Thread(
            null,
            () -> {
              try {
                new Edits().run(folder, edits);
              } catch (IOException e) {
                System.err.println(e.getMessage());
              }
            },
            "edits",
            512L << 20);
    deep.start();
    deep.join();
  }

  private void run(Path folder, int edits) throws IOException {
    WorkspaceLoader loader =
        new WorkspaceLoader(
            new Projects(folder, List.of(folder), Map.of()),
            Optional.of(Dialect.LUA51),
            Map.of(),
            Parallel.NOT);
    loader.open(folder);
    long before = heap();
    loader.load(List.of()).changes().forEach(host::apply);
    long files = host.current().files().all().size();
    long lines =
        host.current().files().all().stream().mapToLong(f -> f.text().lines().lineCount()).sum();
    System.out.printf(
        "%n%d files, %d lines: %d kB of heap for each closed file%n",
        files, lines, (heap() - before) / files / 1024);
    Path used = folder.resolve("copy0/pl/utils.lua");
    Path user = folder.resolve("copy0/pl/tablex.lua");
    Placement placement = loader.placement(used);
    SourceFile dependent =
        SourceFile.read(FileUris.of(user), loader.placement(user), DiskText.read(user));
    host.apply(new Change.Put(List.of(dependent)));
    String text = DiskText.read(used).text();
    edit("in a body", used, placement, text, "local edited_%d = %d\n", edits, dependent);
    edit(
        "of a signature",
        used,
        placement,
        text,
        "function utils.edited_%d() return %d end\n",
        edits,
        dependent);
  }

  private void edit(
      String what,
      Path path,
      Placement placement,
      String text,
      String line,
      int edits,
      SourceFile dependent) {
    here.clear();
    there.clear();
    FileId id = FileUris.of(path);
    int end = text.lastIndexOf("return");
    for (int i = 0; i < edits; i++) {
      String edited = text.substring(0, end) + line.formatted(i, i) + text.substring(end);
      long start = System.nanoTime();
      Snapshot snapshot = host.apply(new Change.Write(id, placement, SourceText.of(edited)));
      snapshot.analysis(snapshot.files().find(id).orElseThrow(), () -> {});
      long middle = System.nanoTime();
      snapshot.analysis(dependent, () -> {});
      here.add(middle - start);
      there.add(System.nanoTime() - start);
    }
    System.out.printf(
        "edit %s: findings here p50 %.1f ms, p95 %.1f ms; in an open dependent p50 %.1f ms, p95"
            + " %.1f ms%n",
        what,
        percentile(here, 50),
        percentile(here, 95),
        percentile(there, 50),
        percentile(there, 95));
  }

  private static double percentile(List<Long> times, int percent) {
    long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
