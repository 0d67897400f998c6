package dev.luna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.testkit.Expect;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/luna/cli/help");

  private static Cli.Result run(String... args) {
    return Cli.in(Path.of("")).run(args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-h", "--help", "help"})
  void helpIsShownToWhoAsksForNothingElse(String args) {
    var result = run(args.isEmpty() ? new String[0] : new String[] {args});

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    Expect.file(GOLDEN.resolve("luna.txt")).matches(result.out());
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void everyCommandHasAPage(Verb verb) {
    var result = run(verb.word(), "--help");

    Expect.file(GOLDEN.resolve(verb.word() + ".txt")).matches(result.out());
    assertThat(run(verb.word(), "-h")).isEqualTo(result);
    assertThat(run("help", verb.word())).isEqualTo(result);
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Examples:", "DEBUG_RUNTIME_ENABLE", "DEBUG_BUILD_ENABLE");
    assertThat(run("--help").out()).contains("\n  " + verb.word() + " ");
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void everyCommandTellsTheVersion(Verb verb) {
    assertThat(run(verb.word(), "--version")).isEqualTo(run("-v"));
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(run("--version")).isEqualTo(new Cli.Result(0, "luna (from classes)\n", ""));
  }

  @Test
  void theEnvironmentVariablesAreTold() {
    assertThat(run("--help").out())
        .contains(
            "DEBUG_RUNTIME_ENABLE",
            "DEBUG_BUILD_ENABLE",
            "LUNA_NO_BUILD",
            "LUNA_JAVA_HOME",
            "NO_COLOR");
  }

  @Test
  void noLineOfHelpIsWiderThanATerminal() {
    for (Verb verb : Verb.values()) {
      assertThat(run(verb.word(), "--help").out().lines()).allMatch(line -> line.length() <= 100);
    }
  }
}
