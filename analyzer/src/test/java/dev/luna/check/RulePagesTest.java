package dev.luna.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.config.FileStatus;
import dev.luna.config.GlobalNames;
import dev.luna.config.Level;
import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Dialect;
import dev.luna.testkit.LiterateCase;
import dev.luna.testkit.LiterateFile;
import dev.luna.testkit.LiterateTests;
import dev.luna.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of the rules are true. The examples below a rule's heading are checked for that rule
/// alone, switched on if it is off by default; every finding must be asserted, and every assertion
/// must match.
class RulePagesTest {

  private static Stream<LiterateCase> pages() {
    return Arrays.stream(Rule.values())
        .map(rule -> rule.group().code())
        .distinct()
        .flatMap(group -> LiterateTests.parse(page(group)).stream());
  }

  private static String page(String group) {
    try (InputStream in = Rule.class.getResourceAsStream("rules/" + group + ".md")) {
      return new String(
          Objects.requireNonNull(in, "no page for " + group).readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void examplesShowWhatTheySay(LiterateCase example) {
    String code = example.path().getLast();
    Map<String, String> texts =
        example.files().stream().collect(Collectors.toMap(LiterateFile::name, LiterateFile::text));
    for (LiterateFile file : example.files()) {
      assertThat(unexpected(file, findings(file, texts, settings(code)))).isEmpty();
    }
  }

  /// The rule alone. What suppressions suppress has to be there, too.
  private static RuleSettings settings(String code) {
    Map<String, RuleSettings.Choice> choices = new HashMap<>();
    for (Rule rule : Rule.values()) {
      boolean isOff = !rule.code().equals(code) && !code.equals("unused-suppression");
      if (isOff) {
        choices.put(rule.code(), new RuleSettings.Choice(Level.OFF, false));
      } else if (rule.code().equals(code) && rule.status() == FileStatus.NONE) {
        choices.put(code, new RuleSettings.Choice(Level.WARNING, false));
      }
    }
    return new RuleSettings(choices, Map.of(), GlobalNames.NONE);
  }

  private static List<String> findings(
      LiterateFile file, Map<String, String> texts, RuleSettings settings) {
    Dialect dialect = Dialect.ofOption(file.dialect()).orElse(Dialect.LUA54);
    TestWorkspace workspace = TestWorkspace.of(dialect, settings, texts);
    SourceText text = workspace.file(file.name()).text();
    return workspace.analysis(file.name()).findings().stream()
        // Where assertions were taken out, blanks stay.
        .filter(f -> !(f.code().equals("trailing-space") && settings.codes().isEmpty()))
        .map(f ->
            "%d %s %s %s"
                .formatted(
                    text.lines().lineOf(f.span().start()) + 1,
                    f.severity().name().toLowerCase(Locale.ROOT),
                    f.code(),
                    f.message()))
        .toList();
  }

  /// Findings without an assertion, and assertions without a finding.
  private static List<String> unexpected(LiterateFile file, List<String> found) {
    List<String> wrong = new ArrayList<>();
    List<LiterateFile.Assertion> left = new ArrayList<>(file.expected());
    for (String finding : found) {
      String[] words = finding.split(" ", 4);
      if (!left.remove(
          left.stream()
              .filter(a -> a.accepts(Integer.parseInt(words[0]), words[1], words[2], words[3]))
              .findFirst()
              .orElse(null))) {
        wrong.add("found, not asserted: " + finding);
      }
    }
    left.forEach(assertion -> wrong.add("asserted, not found: " + assertion));
    return wrong;
  }

  @Test
  void everyRuleHasAPageInItsGroup() {
    for (Rule rule : Rule.values()) {
      assertThat(page(rule.group().code())).contains("\n## " + rule.code() + "\n");
      assertThat(pages().filter(c -> c.path().getLast().equals(rule.code())))
          .as(rule.code())
          .anyMatch(c -> !c.files().getFirst().expected().isEmpty());
    }
  }

  @Test
  void codesAreUniqueAndKnown() {
    assertThat(Arrays.stream(Rule.values()).map(Rule::code)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Rule.values()).map(Rule::code)).allMatch(Rules::isKnown);
    assertThat(Arrays.stream(Rule.values()).map(Rule::code)).noneMatch(Rules::isSyntaxError);
  }
}
