package dev.luna.workspace;

import dev.luna.check.RuleSettings;
import dev.luna.index.FileChange;
import dev.luna.index.Modules;
import dev.luna.index.Realm;
import dev.luna.infer.FileTypes;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.types.TypePrinter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A workspace of a few files that lie in one folder and require each other by name. Remembers what
/// was worked out.
final class TestProject {
  static final String ROOT = "project";
  private static final Realm REALM = Realm.of(List.of(ROOT));

  private final List<String> trace = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> texts = new TreeMap<>();
  private final AnalysisHost host =
      new AnalysisHost((stage, file) -> trace.add(stage + " " + name(file)));

  TestProject() {
    host.apply(new Change.Configure(List.of(REALM), new Folder(Map.of())));
  }

  static TestProject of(Map<String, String> files) {
    TestProject project = new TestProject();
    files.forEach(project::write);
    return project;
  }

  /// Requests are file names without `.lua`.
  private record Folder(Map<String, FileId> files) implements Modules {
    @Override
    public Optional<FileId> find(Realm realm, String request) {
      return Optional.ofNullable(files.get(request + ".lua"));
    }

    @Override
    public Modules with(Collection<FileChange> changes) {
      Map<String, FileId> next = new TreeMap<>(files);
      for (FileChange change : changes) {
        if (change.after().isPresent()) {
          next.put(name(change.file()), change.file());
        } else {
          next.remove(name(change.file()));
        }
      }
      return new Folder(next);
    }
  }

  static FileId id(String name) {
    return new FileId("file:///p/" + name);
  }

  static String name(FileId file) {
    return file.uri().substring("file:///p/".length());
  }

  void write(String name, String text) {
    writeIn(ROOT, name, text);
  }

  /// Puts in files that nobody has open, all at once, in the order of `names`.
  void load(Map<String, String> files, List<String> names) {
    texts.putAll(files);
    host.apply(
        new Change.Put(names.stream().map(name -> read(name, files.get(name)).closed()).toList()));
  }

  /// From now on a file that nobody has open has this text.
  void writeClosed(String name, String text) {
    load(Map.of(name, text), List.of(name));
  }

  private static SourceFile read(String name, String text) {
    return SourceFile.read(id(name), Placement.in(ROOT, Dialect.LUA54), SourceText.of(text));
  }

  /// From now on what is in the project's folder is read like this, and sees these roots.
  void configure(Dialect dialect, RuleSettings settings, List<String> roots) {
    Placement placement = new Placement(ROOT, dialect, settings);
    host.apply(new Change.Configure(List.of(Realm.of(roots)), new Folder(modules())));
    host.apply(
        new Change.Put(
            snapshot().files().all().stream()
                .filter(file -> file.root().equals(ROOT))
                .map(file -> file.with(placement))
                .toList()));
  }

  private Map<String, FileId> modules() {
    Map<String, FileId> modules = new TreeMap<>();
    texts.keySet().forEach(name -> modules.put(name, id(name)));
    return modules;
  }

  /// Puts a file into a root of its own.
  void writeIn(String root, String name, String text) {
    texts.put(name, text);
    host.apply(new Change.Write(id(name), Placement.in(root, Dialect.LUA54), SourceText.of(text)));
  }

  void remove(String name) {
    texts.remove(name);
    host.apply(new Change.Remove(id(name)));
  }

  Map<String, String> texts() {
    return texts;
  }

  Snapshot snapshot() {
    return host.current();
  }

  /// What has been worked out since the last time, in order.
  List<String> takeTrace() {
    List<String> taken = List.copyOf(trace);
    trace.clear();
    return taken;
  }

  /// KeptAnalyses every file.
  void analyse() {
    texts.keySet().forEach(this::analyse);
  }

  void analyse(String name) {
    snapshot().analysis(file(name), () -> {});
  }

  SourceFile file(String name) {
    return snapshot().files().find(id(name)).orElseThrow();
  }

  FileTypes types(String name) {
    return snapshot().types(file(name), () -> {});
  }

  /// The type of every expression of a file, in the order of the text.
  List<String> view(String name) {
    FileTypes types = types(name);
    List<String> lines = new ArrayList<>();
    TreeWalk.walk(
        types.file().tree().chunk(),
        node -> {
          if (node instanceof Expr) {
            lines.add(types.file().tree().text(node) + ": " + print(types, node));
          }
          return true;
        });
    return lines;
  }

  private static String print(FileTypes types, Node node) {
    return types.results(node).alternatives().stream()
        .map(TypePrinter.plain()::print)
        .toList()
        .toString();
  }

  /// [#view] of a file, and what is found in it.
  List<String> state(String name) {
    List<String> state = new ArrayList<>(view(name));
    snapshot().analysis(file(name), () -> {}).findings().forEach(f -> state.add(f.toString()));
    return state;
  }

  /// [#state] of all files.
  Map<String, List<String>> states() {
    Map<String, List<String>> states = new TreeMap<>();
    texts.keySet().forEach(name -> states.put(name, state(name)));
    return states;
  }

  /// [#view] of all files.
  Map<String, List<String>> views() {
    Map<String, List<String>> views = new TreeMap<>();
    texts.keySet().forEach(name -> views.put(name, view(name)));
    return views;
  }
}
