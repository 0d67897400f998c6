package dev.luna.bench.workspace;

import dev.luna.check.Finding;
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
import dev.luna.workspace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// Loads a folder and edits one file in it, while others that use it are open: `Edits FOLDER
/// [EDITS]`. The folder is one of `bench/workspace.py`, with Penlight at its root.
///
/// Prints what closed files take of the heap, and the 50th and 95th percentile of the time from a
/// text to its findings, and to those of an open file that depends on it.
///
/// What is measured is looked at: an edit in a body must leave the others as they are, and one of a
/// signature must have them analysed anew, with other findings after each edit. Otherwise this ends
/// with an exception.
public final class Edits {
  /// The function that is edited, in Penlight: some calls pass two arguments, others up to six.
  private static final String HEAD = "function utils.assert_arg (n,val,tp,verify,msg,lev)\n";

  private static final String RESULT = "    return val\n";

  private final Set<FileId> analysed = new HashSet<>();
  private final AnalysisHost host =
      new AnalysisHost((stage, file) -> {
        if (stage == Trace.Stage.ANALYSIS) {
          analysed.add(file);
        }
      });
  private final List<SourceFile> open = new ArrayList<>();

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
    Path used = folder.resolve("pl/utils.lua");
    String text = DiskText.read(used).text();
    int head = text.indexOf(HEAD);
    int result = text.indexOf(RESULT, head);
    if (head < 0 || result < 0) {
      throw new IOException("not the Penlight that is edited here: " + used);
    }
    open(used, loader);
    System.out.printf("%d open files that use the edited one%n", open.size());
    Placement placement = loader.placement(used);
    String upTo = text.substring(0, head);
    String body = text.substring(head + HEAD.length(), result);
    String after = text.substring(result + RESULT.length());
    Measured bodies =
        edit(
            new Document(used, placement),
            edits,
            i -> upTo + HEAD + "    local edited = %d\n".formatted(i) + body + RESULT + after);
    bodies.print("in a body");
    if (bodies.recomputed() > 0 || bodies.changed() > 0) {
      throw new IllegalStateException("an edit in a body had others analysed anew: " + bodies);
    }
    // In turns all parameters and only three, so that calls have too many arguments; and always
    // another result.
    Measured signatures =
        edit(
            new Document(used, placement),
            edits,
            i ->
                upTo
                    + (i % 2 == 0 ? HEAD : "function utils.assert_arg (n,val,tp)\n")
                    + body
                    + (i % 2 == 0 ? "    return %d\n" : "    return 'edited %d'\n").formatted(i)
                    + after);
    signatures.print("of a signature");
    if (signatures.recomputed() == 0 || signatures.changed() < edits - 1) {
      throw new IllegalStateException("edits of a signature changed nothing: " + signatures);
    }
  }

  /// Opens the files beside `used` that require it, as an editor would.
  private void open(Path used, WorkspaceLoader loader) throws IOException {
    List<Path> beside;
    try (Stream<Path> files = Files.list(used.getParent())) {
      beside = files.sorted().toList();
    }
    for (Path path : beside) {
      SourceText text = DiskText.read(path);
      if (text.text().contains("utils.assert_arg") && !path.equals(used)) {
        open.add(SourceFile.read(FileUris.of(path), loader.placement(path), text));
      }
    }
    host.apply(new Change.Put(open));
    Snapshot snapshot = host.current();
    open.forEach(file -> snapshot.analysis(file, () -> {}));
  }

  /// What is edited.
  private record Document(Path path, Placement placement) {
    Change.Write text(String text) {
      return new Change.Write(FileUris.of(path), placement, SourceText.of(text));
    }
  }

  /// What edits of one kind did and cost.
  ///
  /// @param here nanoseconds from each text to its findings
  /// @param there the same to those of each open file, as if it were the only one
  /// @param all the same to those of all
  /// @param recomputed how many analyses of open files were made anew
  /// @param changed after how many edits some open file had other findings than before
  private record Measured(
      List<Long> here, List<Long> there, List<Long> all, int recomputed, int changed) {
    void print(String what) {
      System.out.printf(
          "edit %s, %d times: findings here %s; in an open dependent %s; in all of them %s; %d"
              + " analyses anew, other findings after %d edits%n",
          what, here.size(), range(here), range(there), range(all), recomputed, changed);
    }

    private static String range(List<Long> times) {
      return "p50 %.1f ms, p95 %.1f ms".formatted(percentile(times, 50), percentile(times, 95));
    }

    @Override
    public String toString() {
      return "%d analyses anew, other findings after %d edits".formatted(recomputed, changed);
    }
  }

  private Measured edit(Document document, int edits, IntFunction<String> text) {
    List<Long> here = new ArrayList<>();
    List<Long> there = new ArrayList<>();
    List<Long> all = new ArrayList<>();
    int recomputed = 0;
    int changed = 0;
    // The first takes the place of whatever was there before.
    List<List<Finding>> before = apply(document.text(text.apply(0)));
    for (int i = 1; i <= edits; i++) {
      Change.Write write = document.text(text.apply(i));
      analysed.clear();
      long start = System.nanoTime();
      Snapshot snapshot = host.apply(write);
      snapshot.analysis(snapshot.files().find(write.file()).orElseThrow(), () -> {});
      long own = System.nanoTime() - start;
      here.add(own);
      List<List<Finding>> findings = new ArrayList<>();
      for (SourceFile file : open) {
        long begun = System.nanoTime();
        findings.add(snapshot.analysis(file, () -> {}).findings());
        there.add(own + System.nanoTime() - begun);
      }
      all.add(System.nanoTime() - start);
      recomputed += (int) open.stream().filter(file -> analysed.contains(file.id())).count();
      changed += findings.equals(before) ? 0 : 1;
      before = findings;
    }
    return new Measured(here, there, all, recomputed, changed);
  }

  private List<List<Finding>> apply(Change.Write write) {
    Snapshot snapshot = host.apply(write);
    snapshot.analysis(snapshot.files().find(write.file()).orElseThrow(), () -> {});
    return open.stream().map(file -> snapshot.analysis(file, () -> {}).findings()).toList();
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
