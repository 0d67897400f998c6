package dev.luna.cli.check;

import dev.luna.check.FileAnalysis;
import dev.luna.check.Finding;
import dev.luna.check.TypeStats;
import dev.luna.cli.check.CheckedFile.Clean;
import dev.luna.cli.check.CheckedFile.Declared;
import dev.luna.cli.check.CheckedFile.Flawed;
import dev.luna.cli.check.CheckedFile.Size;
import dev.luna.cli.check.CheckedFile.Unchecked;
import dev.luna.facts.DeclRef;
import dev.luna.project.Unread;
import dev.luna.project.WorkspaceLoader;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.AnalysisHost;
import dev.luna.workspace.Snapshot;
import dev.luna.workspace.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Checks files: reads them all, then what they need to be understood, and then looks at each.
public final class Checker {
  private final Crew crew;
  private final WorkspaceLoader loader;
  private final Progress progress;
  private final Map<FileId, String> names = new HashMap<>();
  private List<SourceFile> files = List.of();
  private Snapshot snapshot = new AnalysisHost().current();

  /// @param crew does the work
  /// @param loader finds what the files need
  /// @param progress hears how far it is
  public Checker(Crew crew, WorkspaceLoader loader, Progress progress) {
    this.crew = crew;
    this.loader = loader;
    this.progress = progress;
  }

  /// What became of a source when it was read.
  private sealed interface Reading {
    /// @param name how users know the file
    record Done(String name, SourceFile file) implements Reading {}

    record Failed(Unchecked why) implements Reading {}
  }

  /// Checks `sources` and hands over each result in their order, on the calling thread, as soon as
  /// it and all before it are there.
  ///
  /// @throws InterruptedException if the calling thread is interrupted
  public void check(List<LuaSource> sources, Consumer<CheckedFile> each)
      throws InterruptedException {
    List<Reading> readings = new ArrayList<>();
    progress.begin("reading", sources.size());
    crew.each(
        sources,
        Checker::read,
        reading -> {
          readings.add(reading);
          progress.step();
        });
    files = new ArrayList<>();
    names.clear();
    for (Reading reading : readings) {
      if (reading instanceof Reading.Done(var name, var file)) {
        files.add(file);
        names.put(file.id(), name);
      }
    }
    AnalysisHost host = new AnalysisHost();
    progress.begin("reading what they need", 0);
    loader.load(files).changes().forEach(host::apply);
    snapshot = host.current();
    progress.begin("checking", readings.size());
    crew.each(
        readings,
        this::checked,
        file -> {
          each.accept(file);
          progress.step();
        });
  }

  /// How much is known of the types in the files that were checked last.
  public TypeStats types() {
    TypeStats all = new TypeStats();
    crew.map(List.copyOf(files), this::types).forEach(all::add);
    return all;
  }

  private TypeStats types(SourceFile file) {
    TypeStats stats = new TypeStats();
    stats.add(snapshot.types(file, () -> {}));
    return stats;
  }

  private static Reading read(LuaSource source) {
    return guarded(
        source.name(),
        Reading.Failed::new,
        () -> {
          SourceText text = source.content().read();
          if (text.text().startsWith("\033Lua") || text.text().startsWith("\033LJ")) {
            String message = "this is compiled Lua, not source";
            return new Reading.Failed(
                new Unchecked(source.name(), Unchecked.CANNOT_READ, message, Optional.empty()));
          }
          return new Reading.Done(
              source.name(), SourceFile.read(source.id(), source.placement(), text));
        });
  }

  private CheckedFile checked(Reading reading) {
    return switch (reading) {
      case Reading.Failed(var why) -> why;
      case Reading.Done(var name, var file) -> guarded(name, why -> why, () -> checked(name, file));
    };
  }

  private CheckedFile checked(String name, SourceFile file) {
    SourceText text = file.text();
    Size size = new Size(text.lines().lineCount(), text.length());
    FileAnalysis analysis = snapshot.analysis(file, () -> {});
    return analysis.findings().isEmpty()
        ? new Clean(name, size)
        : new Flawed(name, size, text, analysis.findings(), declared(analysis.findings()));
  }

  /// Where the declarations stand that findings mention: those of files that users have named.
  private Map<DeclRef, Declared> declared(List<Finding> findings) {
    Map<DeclRef, Declared> declared = new HashMap<>();
    for (Finding finding : findings) {
      for (Finding.Elsewhere each : finding.elsewhere()) {
        DeclRef ref = each.declaration();
        String name = names.get(ref.file());
        if (name != null) {
          snapshot
              .place(ref)
              .ifPresent(p -> declared.put(ref, new Declared(name, p.file().text(), p.span())));
        }
      }
    }
    return declared;
  }

  /// Work on one file.
  private interface Work<T> {
    T run() throws IOException;
  }

  /// Does some work; one file must not keep the others from being checked.
  private static <T> T guarded(String name, Function<Unchecked, T> failed, Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      return failed.apply(
          new Unchecked(name, Unchecked.CANNOT_READ, Unread.reason(e), Optional.empty()));
    } catch (OutOfMemoryError tooLarge) {
      String message = "checking it takes more memory than Java may use here";
      return failed.apply(new Unchecked(name, Unchecked.CANNOT_READ, message, Optional.empty()));
    } catch (Throwable fault) {
      String message = fault.getClass().getSimpleName() + " while checking";
      return failed.apply(
          new Unchecked(name, Unchecked.INTERNAL_ERROR, message, Optional.of(fault)));
    }
  }
}
