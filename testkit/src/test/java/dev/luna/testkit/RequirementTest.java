package dev.luna.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class RequirementTest {

  @Test
  void developerMachineSkipsAndSaysSoOnce() {
    PrintStream before = System.err;
    var said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> Requirement.missing("luac9", "install lua9", false))
          .isInstanceOf(TestAbortedException.class);
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("SKIPPED luac9 is missing: install lua9");
  }

  @Test
  void ciFails() {
    assertThatThrownBy(() -> Requirement.missing("luac9", "install lua9", true))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessage("luac9 is missing: install lua9");
  }

  @Test
  void whatMovesIsSkippedEverywhere() {
    assertThatThrownBy(() -> Requirement.movingSuiteMissing("newer nvim", "install it"))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("moving suite");
  }

  @Test
  void toolsAreFoundOnThePath() {
    assertThat(Tools.find("sh")).isPresent();
    assertThat(Tools.find("no-such-program-at-all")).isEmpty();
  }
}
