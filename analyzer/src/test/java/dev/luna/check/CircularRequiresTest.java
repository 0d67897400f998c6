package dev.luna.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Dialect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What other files require is read like anything else: when it changes, so do findings.
class CircularRequiresTest {

  @Test
  void circlesComeAndGoWithOtherFiles() {
    TestWorkspace workspace =
        TestWorkspace.of(
            Dialect.LUA54,
            RuleSettings.DEFAULT,
            Map.of(
                "a.lua", "return require('b')",
                "b.lua", "return require('c')",
                "c.lua", "return {}"));
    assertThat(circles(workspace)).isEmpty();
    workspace.write("c.lua", "return require('a')");
    assertThat(circles(workspace)).containsExactly("these modules load each other: a → b → c → a");
    workspace.write("b.lua", "return function() return require('c') end");
    assertThat(circles(workspace)).isEmpty();
  }

  /// Not as the address of a file spells them.
  @Test
  void modulesAreCalledAsTheyAreRequired() {
    TestWorkspace workspace =
        TestWorkspace.of(
            Dialect.LUA54,
            RuleSettings.DEFAULT,
            Map.of("a.lua", "return require('in ü.b')", "in ü/b.lua", "return require('a')"));
    assertThat(circles(workspace)).containsExactly("these modules load each other: a → in ü.b → a");
  }

  private static List<String> circles(TestWorkspace workspace) {
    return workspace.analysis("a.lua").findings().stream()
        .filter(f -> f.code().equals("circular-require"))
        .map(Finding::message)
        .toList();
  }
}
