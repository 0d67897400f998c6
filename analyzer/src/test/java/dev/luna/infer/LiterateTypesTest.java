package dev.luna.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.RuleSettings;
import dev.luna.config.GlobalNames;
import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Node;
import dev.luna.syntax.Param;
import dev.luna.syntax.TreeWalk;
import dev.luna.testkit.LiterateCase;
import dev.luna.testkit.LiterateFile;
import dev.luna.testkit.LiteratePage;
import dev.luna.testkit.Reveal;
import dev.luna.text.SourceText;
import dev.luna.types.TypePrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The chapters of `src/test/literate` are true: each type that they reveal is the one that is
/// found, and of the rules that a chapter names, every finding is asserted.
class LiterateTypesTest {
  @TestFactory
  Stream<DynamicContainer> chapters() {
    Path folder = Path.of(System.getProperty("luna.root"), "analyzer/src/test/literate");
    return LiteratePage.below(folder).stream()
        .map(page ->
            DynamicContainer.dynamicContainer(
                page.toString(),
                page.cases().stream()
                    .map(example ->
                        DynamicTest.dynamicTest(example.toString(), () -> check(page, example)))));
  }

  private static void check(LiteratePage page, LiterateCase example) {
    Map<String, String> texts =
        example.files().stream().collect(Collectors.toMap(LiterateFile::name, LiterateFile::text));
    for (LiterateFile file : example.files()) {
      Dialect dialect = Dialect.ofOption(file.dialect()).orElse(Dialect.LUA54);
      TestWorkspace workspace = TestWorkspace.of(dialect, settings(page), texts);
      page.matches(file, TestWorkspace.deep(() -> revealed(workspace, file)));
      assertThat(file.unexpected(found(workspace, file))).isEmpty();
    }
  }

  /// The rules that the page names, and no others.
  private static RuleSettings settings(LiteratePage page) {
    Map<String, RuleSettings.Choice> codes = new HashMap<>(RuleSettings.SYNTAX_ONLY.codes());
    page.rules().forEach(code -> assertThat(codes.remove(code)).as(code).isNotNull());
    return new RuleSettings(codes, Map.of(), GlobalNames.NONE);
  }

  private static List<LiterateFile.Assertion> found(TestWorkspace workspace, LiterateFile file) {
    SourceText text = workspace.file(file.name()).parsed().text();
    return workspace.analysis(file.name()).findings().stream()
        .map(f ->
            new LiterateFile.Assertion(
                text.lines().lineOf(f.span().start()) + 1,
                f.severity().name().toLowerCase(Locale.ROOT),
                f.code(),
                f.message()))
        .toList();
  }

  private static List<Reveal> revealed(TestWorkspace workspace, LiterateFile file) {
    FileTypes types = workspace.types(file.name());
    TypePrinter printer = TypePrinter.plain();
    List<Reveal> revealed = new ArrayList<>();
    for (Reveal reveal : file.reveals()) {
      revealed.add(reveal.as(printer.print(types.of(last(types, reveal)))));
    }
    return revealed;
  }

  /// The last thing in the line that is written as the expression.
  private static Node last(FileTypes types, Reveal reveal) {
    SourceText text = types.file().text();
    List<Node> found = new ArrayList<>();
    TreeWalk.walk(
        types.file().tree().chunk(),
        node -> {
          if (text.lines().lineOf(node.span().start()) + 1 == reveal.line()
              && written(types, node).equals(reveal.expression())
              && (found.isEmpty() || found.getLast().span().start() < node.span().start())) {
            found.add(node);
          }
          return true;
        });
    assertThat(found).as("`%s` in line %d", reveal.expression(), reveal.line()).isNotEmpty();
    return found.getLast();
  }

  private static String written(FileTypes types, Node node) {
    return switch (node) {
      case Binding(_, _, Ident name, _) -> name.name();
      case Expr _, Param _ -> types.file().tree().text(node);
      default -> "";
    };
  }
}
