package dev.luna.ide;

import dev.luna.check.RuleSettings;
import dev.luna.index.CancelToken;
import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Dialect;
import dev.luna.testkit.Fixture;
import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.workspace.Analysis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A workspace with the files of a fixture and the standard library, for tests of what an editor
/// shows.
public record SomeFiles(TestWorkspace workspace, Fixture fixture) {

  public static SomeFiles of(String text) {
    Fixture fixture = Fixture.parse(text);
    Dialect dialect = fixture.dialect().flatMap(Dialect::ofOption).orElse(Dialect.LUA54);
    Map<String, String> files = new LinkedHashMap<>();
    fixture.files().forEach(file -> files.put(file.name(), file.text()));
    return new SomeFiles(TestWorkspace.of(dialect, RuleSettings.DEFAULT, files), fixture);
  }

  /// Asks on a thread with a stack as deep as inference wants it.
  public <T> T ask(Function<Analysis, T> question) {
    return TestWorkspace.deep(
        () -> question.apply(Analysis.of(workspace.snapshot(), new CancelToken())));
  }

  /// The file with the only cursor.
  public FileId file() {
    return TestWorkspace.id(fixture.cursorFile().name());
  }

  /// The only cursor.
  public int cursor() {
    return fixture.cursorFile().cursor();
  }

  /// A place as `main.lua:3:7 name`: line and column counted from 1.
  public String shown(FileRange place) {
    for (Fixture.File file : fixture.files()) {
      if (TestWorkspace.id(file.name()).equals(place.file())) {
        return shown(file, place.span());
      }
    }
    String uri = place.file().uri();
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private static String shown(Fixture.File file, Span span) {
    String before = file.text().substring(0, span.start());
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = span.start() - before.lastIndexOf('\n');
    return file.name()
        + ":"
        + line
        + ":"
        + column
        + " "
        + file.text().substring(span.start(), span.end());
  }

  /// The marked places, shown like that.
  public List<String> marked() {
    return fixture.files().stream()
        .flatMap(file -> file.ranges().stream().map(r -> shown(file, new Span(r.start(), r.end()))))
        .toList();
  }
}
