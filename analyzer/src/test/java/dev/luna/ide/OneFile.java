package dev.luna.ide;

import dev.luna.index.CancelToken;
import dev.luna.syntax.Dialect;
import dev.luna.testkit.Fixture;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.text.Span;
import dev.luna.workspace.Analysis;
import dev.luna.workspace.AnalysisHost;
import dev.luna.workspace.Change;
import dev.luna.workspace.Placement;
import java.util.List;

/// A workspace with one file, for tests of what an editor shows.
public record OneFile(Analysis analysis, FileId id, Fixture.File file) {

  /// The file of a fixture.
  public static OneFile of(String fixture) {
    Fixture parsed = Fixture.parse(fixture);
    Dialect dialect = parsed.dialect().flatMap(Dialect::ofOption).orElse(Dialect.DEFAULT);
    return of(parsed.file(), dialect);
  }

  /// A text as it is.
  public static OneFile ofText(String text) {
    return of(new Fixture.File("main.lua", text, List.of(), List.of()), Dialect.DEFAULT);
  }

  private static OneFile of(Fixture.File file, Dialect dialect) {
    FileId id = new FileId("file:///w/main.lua");
    var snapshot =
        new AnalysisHost()
            .apply(
                new Change.Write(id, Placement.in(id.uri(), dialect), SourceText.of(file.text())));
    return new OneFile(Analysis.of(snapshot, new CancelToken()), id, file);
  }

  /// The characters of `span`, line breaks shown as `⏎`.
  public String shown(Span span) {
    return file.text().substring(span.start(), span.end()).replace("\n", "⏎");
  }

  /// The 1-based line of `offset`.
  public int line(int offset) {
    return (int) file.text().substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }
}
