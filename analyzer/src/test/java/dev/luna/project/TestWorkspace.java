package dev.luna.project;

import dev.luna.check.FileAnalysis;
import dev.luna.check.RuleSettings;
import dev.luna.config.PathTemplate;
import dev.luna.config.SourceRoot;
import dev.luna.index.Realm;
import dev.luna.infer.FileTypes;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.AnalysisHost;
import dev.luna.workspace.Change;
import dev.luna.workspace.Placement;
import dev.luna.workspace.Snapshot;
import dev.luna.workspace.SourceFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/// A few files in one folder, the standard library of their dialect, and what they require of the
/// modules that Luna describes.
public final class TestWorkspace {
  private static final Map<Dialect, List<SourceFile>> STANDARD = new EnumMap<>(Dialect.class);

  private final AnalysisHost host = new AnalysisHost();
  private final Placement placement;

  private TestWorkspace(Dialect dialect, RuleSettings settings) {
    SourceRoot root =
        new SourceRoot(SourceRoot.Kind.WORKSPACE, "/w", dialect, PathTemplate.DEFAULT);
    String standard = StandardLibrary.root(dialect);
    placement = new Placement(root.id(), dialect, settings);
    host.apply(
        new Change.Configure(
            List.of(Realm.of(List.of(root.id(), standard)), new Realm(List.of(standard), true)),
            RealmModules.of(
                Map.of(root.id(), List.of(root)), Map.of(root.id(), Set.of()), Set.of())));
    host.apply(new Change.Put(standard(dialect)));
  }

  /// These files.
  ///
  /// @param files texts by name, such as `a/b.lua`
  public static TestWorkspace of(
      Dialect dialect, RuleSettings settings, Map<String, String> files) {
    TestWorkspace workspace = new TestWorkspace(dialect, settings);
    files.forEach(workspace::write);
    return workspace;
  }

  /// One file, `main.lua`.
  public static TestWorkspace of(String text) {
    return of(Dialect.LUA54, RuleSettings.DEFAULT, Map.of("main.lua", text));
  }

  private static List<SourceFile> standard(Dialect dialect) {
    synchronized (STANDARD) {
      return STANDARD.computeIfAbsent(
          dialect,
          d ->
              StandardLibrary.files(StandardLibrary.root(d)).stream()
                  .map(id ->
                      SourceFile.read(
                          id,
                          Placement.ofLibrary(StandardLibrary.root(d), d),
                          StandardLibrary.read(id)))
                  .toList());
    }
  }

  public static FileId id(String name) {
    return FileUris.ofSlashed("/w/" + name);
  }

  public void write(String name, String text) {
    host.apply(new Change.Write(id(name), placement, SourceText.of(text)));
    writeRequired(file(name));
  }

  public void remove(String name) {
    host.apply(new Change.Remove(id(name)));
  }

  private void writeRequired(SourceFile file) {
    for (String request : file.facts().requests()) {
      StandardLibrary.module(request, placement.dialect())
          .filter(id -> snapshot().files().find(id).isEmpty())
          .ifPresent(id -> {
            String root = StandardLibrary.root(placement.dialect());
            host.apply(
                new Change.Write(
                    id, Placement.ofLibrary(root, placement.dialect()), StandardLibrary.read(id)));
            writeRequired(snapshot().files().find(id).orElseThrow());
          });
    }
  }

  public Snapshot snapshot() {
    return host.current();
  }

  public SourceFile file(String name) {
    return snapshot().files().find(id(name)).orElseThrow();
  }

  public FileAnalysis analysis(String name) {
    return deep(() -> snapshot().analysis(file(name), () -> {}));
  }

  public FileTypes types(String name) {
    return snapshot().types(file(name), () -> {});
  }

  /// Calls `work` on a thread with a stack as deep as inference wants it.
  public static <T> T deep(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "deep", 512L << 20);
    thread.start();
    try {
      return task.get();
    } catch (Exception e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
