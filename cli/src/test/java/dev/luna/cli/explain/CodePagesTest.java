package dev.luna.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.Finding;
import dev.luna.check.Rule;
import dev.luna.check.Severity;
import dev.luna.cli.check.CheckedFile.Unchecked;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxCode;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.AnalysisHost;
import dev.luna.workspace.Change;
import dev.luna.workspace.Placement;
import dev.luna.workspace.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodePagesTest {
  private static final CodePages PAGES = CodePages.load();

  /// Mistakes that take too many lines for a page.
  private static final Map<SyntaxCode, String> LONG =
      Map.of(
          SyntaxCode.LOCAL_LIMIT,
          "local x\n".repeat(201),
          SyntaxCode.UPVALUE_LIMIT,
          locals(0, 150)
              + "local function f()\n"
              + locals(150, 300)
              + "return function() return "
              + sum(300)
              + " end\nend\n",
          SyntaxCode.NESTING_LIMIT,
          "x = " + "(".repeat(300) + "1" + ")".repeat(300) + "\n",
          SyntaxCode.LIST_LIMIT,
          "f(" + "x, ".repeat(300) + "x)\n");

  private static String locals(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "local v" + i + "\n")
        .collect(Collectors.joining());
  }

  private static String sum(int count) {
    return IntStream.range(0, count).mapToObj(i -> "v" + i).collect(Collectors.joining(" + "));
  }

  private static List<String> codes(String source, Dialect dialect) {
    FileId id = new FileId("file:///main.lua");
    Snapshot alone =
        new AnalysisHost()
            .apply(new Change.Write(id, Placement.in("", dialect), SourceText.of(source)));
    return alone.analysis(alone.files().find(id).orElseThrow(), () -> {}).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::code)
        .toList();
  }

  private static boolean isNeverReported(CodePage page) {
    return page.markdown().contains("Never reported by Luna, because ");
  }

  @Test
  void everyCodeHasAPageAndEveryPageACode() {
    Stream<String> codes =
        Stream.of(
                Arrays.stream(SyntaxCode.values()).map(SyntaxCode::code),
                Arrays.stream(Rule.values()).map(Rule::code),
                Stream.of(Unchecked.CANNOT_READ, Unchecked.INTERNAL_ERROR))
            .flatMap(all -> all);

    assertThat(PAGES.codes()).containsExactlyInAnyOrderElementsOf(codes.toList());
  }

  @ParameterizedTest
  @EnumSource(SyntaxCode.class)
  void thePageIsTrue(SyntaxCode code) {
    CodePage page = PAGES.page(code.code()).orElseThrow();
    if (isNeverReported(page)) {
      assertThat(examples(page)).isEmpty();
    } else if (LONG.containsKey(code)) {
      assertThat(examples(page)).isEmpty();
      assertThat(codes(LONG.get(code), Dialect.LUA54)).contains(code.code());
    } else {
      assertThat(examples(page)).extracting(Example::wrong).containsExactly(true, false);
      for (Example example : examples(page)) {
        Dialect dialect = Dialect.ofOption(example.dialect()).orElseThrow();
        List<String> found = codes(example.source(), dialect);
        if (example.wrong()) {
          assertThat(found).as(example.source()).contains(code.code());
        } else {
          assertThat(found).as(example.source()).isEmpty();
        }
      }
    }
  }

  @Test
  void fewCodesAreNeverReported() {
    assertThat(PAGES.all().stream().filter(CodePagesTest::isNeverReported)).hasSizeLessThan(6);
  }

  @Test
  void aSummaryIsOneSentence() {
    assertThat(PAGES.all())
        .allSatisfy(
            page -> assertThat(page.summary()).hasSizeBetween(15, 100).doesNotContain("\n"));
  }

  /// An example of Lua.
  ///
  /// @param wrong whether it shows the mistake, rather than how it is mended
  /// @param dialect the option of the dialect that it is written in
  /// @param source the code
  private record Example(boolean wrong, String dialect, String source) {}

  /// The examples of a syntax error, in order. A block of code that begins with `lua wrong` or `lua
  /// right` is one; a third word names the dialect, which is otherwise 5.4.
  private static List<Example> examples(CodePage page) {
    List<Example> examples = new ArrayList<>();
    String[] parts = page.markdown().split("(?m)^```", -1);
    for (int i = 1; i < parts.length; i += 2) {
      String[] headAndBody = parts[i].split("\n", 2);
      String[] words = headAndBody[0].split(" ", -1);
      String dialect = words.length > 2 ? words[2] : "5.4";
      examples.add(new Example(words[1].equals("wrong"), dialect, headAndBody[1]));
    }
    return examples;
  }
}
