package dev.luna.bench.differential;

import dev.luna.dialect.DialectCheck;
import dev.luna.scope.Binder;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.dialects.Acceptance;
import dev.luna.testkit.dialects.Differential;
import dev.luna.text.SourceText;
import java.util.stream.Stream;

/// Luna's own verdict: a file is accepted if neither the parser nor the check of its dialect has
/// anything to say.
final class FrontEnd implements Differential.Judge {

  @Override
  public Acceptance judge(byte[] source, String dialect) {
    SyntaxTree tree =
        LuaParser.parse(SourceText.decode(source), Dialect.ofOption(dialect).orElseThrow());
    return Stream.concat(
            tree.errors().stream(), DialectCheck.check(tree, Binder.bind(tree)).stream())
        .findFirst()
        .map(FrontEnd::refused)
        .orElse(Acceptance.ACCEPTED);
  }

  private static Acceptance refused(SyntaxError error) {
    return Acceptance.refused(error.code().code() + ": " + error.message());
  }
}
