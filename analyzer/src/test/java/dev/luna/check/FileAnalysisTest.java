package dev.luna.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.luna.index.CancelToken;
import dev.luna.index.Cancelled;
import dev.luna.project.TestWorkspace;
import dev.luna.text.Span;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FileAnalysisTest {

  private static List<Finding> errors(String text) {
    return TestWorkspace.of(text).analysis("main.lua").findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  @Test
  void findingsOfParserAndDialectAreInTheOrderOfTheText() {
    assertThat(errors("break\nlocal = 1\nbreak\nlocal = 2"))
        .extracting(Finding::code)
        .containsExactly("break-outside", "miss-name", "break-outside", "miss-name");
  }

  @Test
  void findingSaysWhereWhyAndHowBad() {
    assertThat(errors("::a::\n::a::"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
          assertThat(finding.span().start()).isBetween(6, 8);
          assertThat(finding.notes())
              .singleElement()
              .extracting(Finding.Note::span)
              .matches(span -> span.start() < 6);
        });
  }

  @Test
  void findingsAtOnePlaceComeWorstFirst() {
    Finding hint = finding(Severity.HINT, "a");
    Finding error = finding(Severity.ERROR, "b");
    assertThat(Finding.BY_PLACE.compare(error, hint)).isNegative();
  }

  private static Finding finding(Severity severity, String code) {
    return new Finding(code, severity, new Span(0, 1), "", List.of(), Set.of());
  }

  @Test
  void analysisAsksBeforeEachStepWhetherItIsWanted() {
    AtomicInteger asked = new AtomicInteger();
    CancelToken token = new CancelToken();
    assertThatExceptionOfType(Cancelled.class)
        .isThrownBy(() ->
            FileAnalysis.of(
                TestWorkspace.of("x = 1").types("main.lua"),
                RuleSettings.DEFAULT,
                () -> {
                  if (asked.incrementAndGet() == 2) {
                    token.cancel();
                  }
                  token.check();
                }));
    assertThat(asked).hasValue(2);
  }

  @Test
  void analysisThatIsWantedIsTheSameAsOneThatNobodyAsksAbout() {
    TestWorkspace workspace = TestWorkspace.of("break");
    AtomicInteger asked = new AtomicInteger();
    assertThat(
            FileAnalysis.of(
                    workspace.types("main.lua"), RuleSettings.DEFAULT, asked::incrementAndGet)
                .findings())
        .isEqualTo(workspace.analysis("main.lua").findings())
        .isNotEmpty();
    assertThat(asked).as("dialect, rules, findings").hasValue(3);
  }

  /// Both are the function that the file returns, if one does not look when.
  @Test
  void functionsInOneVariableAreTwo() {
    String text =
        """
        ---@param x string
        local function M(x) return x end
        M(1)
        function M() return 1 end
        M(1)
        return M
        """;
    assertThat(TestWorkspace.of(text).analysis("main.lua").findings())
        .extracting(finding -> finding.code() + " " + finding.span().start())
        .containsExactly("param-type-mismatch 54", "redundant-parameter 85");
  }

  /// What the parser reads there is a guess of its own.
  @Test
  void rulesSayNothingOfALineThatLuaDoesNotUnderstand() {
    String text = "local t = 'it's'\nprint(Unknown)\nlocal u = [Strange, 2]\n";
    assertThat(TestWorkspace.of(text).analysis("main.lua").findings())
        .filteredOn(finding -> finding.severity() == Severity.WARNING)
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .startsWith("undefined global 'Unknown'");
  }
}
