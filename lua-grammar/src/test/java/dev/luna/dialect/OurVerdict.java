package dev.luna.dialect;

import dev.luna.scope.Binder;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.dialects.Acceptance;
import dev.luna.text.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What parser and dialect check say together.
final class OurVerdict {
  private OurVerdict() {}

  static List<SyntaxError> errors(SyntaxTree tree) {
    return Stream.concat(
            tree.errors().stream(), DialectCheck.check(tree, Binder.bind(tree)).stream())
        .sorted(Comparator.comparingInt(e -> e.span().start()))
        .toList();
  }

  static Acceptance of(byte[] source, String dialect) {
    Dialect d = Dialect.ofOption(dialect).orElseThrow();
    return errors(LuaParser.parse(SourceText.decode(source), d)).stream()
        .findFirst()
        .map(e -> Acceptance.refused(e.code().code() + ": " + e.message()))
        .orElse(Acceptance.ACCEPTED);
  }
}
