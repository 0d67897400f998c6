package dev.luna.cli.check;

import dev.luna.check.FileAnalysis;
import dev.luna.cli.check.CheckedFile.Clean;
import dev.luna.cli.check.CheckedFile.Flawed;
import dev.luna.cli.check.CheckedFile.Size;
import dev.luna.cli.check.CheckedFile.Unchecked;
import dev.luna.project.Unread;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Checks files, several at a time.
public final class Checker {
  // Enough for the deepest tree that the parser builds, whatever the default of the machine is.
  private static final long STACK_BYTES = 8 << 20;

  private final int jobs;

  /// A checker with `jobs` threads.
  public Checker(int jobs) {
    this.jobs = jobs;
  }

  /// Checks `sources` and hands over each result in their order, on the calling thread, as soon as
  /// it and all before it are there.
  ///
  /// @throws InterruptedException if the calling thread is interrupted
  public void check(List<LuaSource> sources, Consumer<CheckedFile> each)
      throws InterruptedException {
    ExecutorService pool =
        Executors.newFixedThreadPool(jobs, task -> new Thread(null, task, "check", STACK_BYTES));
    try {
      List<Future<CheckedFile>> results =
          sources.stream().map(source -> pool.submit(() -> check(source))).toList();
      for (Future<CheckedFile> result : results) {
        each.accept(result.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause()); // check(LuaSource) catches all there is
    } finally {
      pool.shutdownNow();
    }
  }

  private CheckedFile check(LuaSource source) {
    try {
      return check(source, source.content().read());
    } catch (IOException e) {
      return new Unchecked(
          source.name(), Unchecked.CANNOT_READ, Unread.reason(e), Optional.empty());
    } catch (OutOfMemoryError tooLarge) {
      String message = "checking it takes more memory than Java may use here";
      return new Unchecked(source.name(), Unchecked.CANNOT_READ, message, Optional.empty());
    } catch (Throwable fault) { // one file must not keep the others from being checked
      String message = fault.getClass().getSimpleName() + " while checking";
      return new Unchecked(source.name(), Unchecked.INTERNAL_ERROR, message, Optional.of(fault));
    }
  }

  private CheckedFile check(LuaSource source, SourceText text) {
    String name = source.name();
    if (text.text().startsWith("\033Lua") || text.text().startsWith("\033LJ")) {
      String message = "this is compiled Lua, not source";
      return new Unchecked(name, Unchecked.CANNOT_READ, message, Optional.empty());
    }
    Size size = new Size(text.lines().lineCount(), text.length());
    FileAnalysis analysis =
        FileAnalysis.of(LuaParser.parse(text, source.dialect()), source.settings(), () -> {});
    return analysis.findings().isEmpty()
        ? new Clean(name, size)
        : new Flawed(name, size, text, analysis.findings());
  }
}
