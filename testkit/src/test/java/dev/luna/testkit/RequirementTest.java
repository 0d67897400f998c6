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
    String said =
        stderrOf(() ->
            assertThatThrownBy(() -> Requirement.missing("luac9", "install lua9", false))
                .isInstanceOf(TestAbortedException.class));
    assertThat(said).isEqualTo("SKIPPED luac9 is missing: install lua9");
  }

  @Test
  void ciFails() {
    assertThatThrownBy(() -> Requirement.missing("luac9", "install lua9", true))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessage("luac9 is missing: install lua9");
  }

  @Test
  void whatMovesIsSkippedEverywhere() {
    String said =
        stderrOf(() ->
            assertThatThrownBy(() -> Requirement.movingSuiteMissing("newer nvim", "install it"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("moving suite"));
    assertThat(said).isEqualTo("SKIPPED newer nvim is missing (a moving suite): install it");
  }

  /// What `work` writes to stderr: not the real one, where people would take it for a test that was
  /// skipped.
  private static String stderrOf(Runnable work) {
    PrintStream before = System.err;
    var said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } finally {
      System.setErr(before);
    }
    return said.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void toolsAreFoundOnThePath() {
    assertThat(Tools.find("sh")).isPresent();
    assertThat(Tools.find("no-such-program-at-all")).isEmpty();
  }
}
