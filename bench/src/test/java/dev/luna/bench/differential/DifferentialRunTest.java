package dev.luna.bench.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.testkit.Tools;
import dev.luna.testkit.dialects.Acceptance;
import dev.luna.testkit.dialects.Differential;
import dev.luna.testkit.dialects.Interpreter;
import dev.luna.testkit.dialects.KnownDifferences;
import dev.luna.testkit.dialects.KnownDifferences.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// When the long comparison is a failure.
final class DifferentialRunTest {
  private static final KnownDifferences NONE = new KnownDifferences(List.of());
  private static final byte[] BROKEN = "x".getBytes(StandardCharsets.UTF_8);

  @Test
  void aRunWithoutInterpretersIsAFailure() {
    try (var differential = Differential.start(new FrontEnd(), NONE, List.of())) {
      differential.compare("broken", BROKEN);
      assertThat(DifferentialRun.faults(differential, NONE, true))
          .singleElement()
          .asString()
          .startsWith("nothing was compared");
    }
  }

  @Test
  void aRunThatAgreesIsNone() {
    assertThat(faults(NONE, true, true)).isEmpty();
  }

  @Test
  void anUnknownDifferenceIsAFailure() {
    assertThat(faults(NONE, false, true)).containsExactly("1 differences are not known");
  }

  @Test
  void aKnownDifferenceIsNoneWhereTheListHasItsNumber() {
    assertThat(faults(listed(1), false, true)).isEmpty();
    assertThat(faults(listed(2), false, true))
        .containsExactly("differences.txt: 'all' says 2 files, this run found 1");
  }

  @Test
  void anotherRunMayHaveOtherNumbers() {
    assertThat(faults(listed(2), false, false)).isEmpty();
  }

  private static KnownDifferences listed(int files) {
    Pattern all = Pattern.compile(".*");
    return new KnownDifferences(List.of(new Entry("all", all, all, all, "", files, 0)));
  }

  /// @param refused whether the front end agrees that the file is broken
  private static List<String> faults(KnownDifferences known, boolean refused, boolean comparable) {
    Tools.require("lua5.4");
    Differential.Judge judge =
        (_, _) -> refused ? Acceptance.refused("it is broken") : Acceptance.ACCEPTED;
    try (var differential = Differential.start(judge, known, List.of(Interpreter.LUA54))) {
      differential.compare("broken", BROKEN);
      return DifferentialRun.faults(differential, known, comparable);
    }
  }
}
