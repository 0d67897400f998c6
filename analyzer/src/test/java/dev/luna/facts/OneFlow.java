package dev.luna.facts;

import dev.luna.scope.Binder;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.doc.DocComments;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.Expect;
import dev.luna.testkit.Fixture;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;

/// What a test asks of one file: its facts as a dump.
final class OneFlow {
  static final FileId FILE = new FileId("file:///w/main.lua");

  private OneFlow() {}

  /// The facts of a fixture are as expected.
  static void check(String fixture, Expect expected) {
    expected.matches(FactsDump.print(of(fixture).flow().facts()));
  }

  static FactsBuilder.Told of(String fixture) {
    Fixture parsed = Fixture.parse(fixture);
    Dialect dialect = parsed.dialect().flatMap(Dialect::ofOption).orElse(Dialect.DEFAULT);
    return ofText(parsed.file().text(), dialect);
  }

  static FactsBuilder.Told ofText(String text, Dialect dialect) {
    return of(LuaParser.parse(SourceText.of(text), dialect));
  }

  static FactsBuilder.Told of(SyntaxTree tree) {
    return FactsBuilder.walk(FILE, tree, Binder.bind(tree), DocComments.of(tree));
  }
}
