package dev.luna.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.Finding;
import dev.luna.check.RuleSettings;
import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Dialect;
import dev.luna.text.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where the declarations stand that findings of other files mention.
class PlacesTest {
  private static final String DECLARES = "local x = 1\n---@deprecated\nfunction Old() end\n";

  private final TestWorkspace workspace =
      TestWorkspace.of(
          Dialect.LUA54,
          RuleSettings.DEFAULT,
          Map.of("declares.lua", DECLARES, "uses.lua", "Old()\n"));

  private static Span span(String text) {
    int start = text.indexOf("Old");
    return new Span(start, start + "Old".length());
  }

  private Finding.Elsewhere elsewhere() {
    return workspace.analysis("uses.lua").findings().getFirst().elsewhere().getFirst();
  }

  @Test
  void aDeclarationInAnotherFileStandsWhereItsNameIs() {
    assertThat(elsewhere().message()).isEqualTo("declared here");
    assertThat(workspace.snapshot().place(elsewhere().declaration()))
        .contains(new DeclarationPlace(workspace.file("declares.lua"), span(DECLARES)));
  }

  /// The finding stays as it is; where the declaration stands is looked up.
  @Test
  void aDeclarationThatMovesIsFound() {
    Finding.Elsewhere before = elsewhere();
    String moved = "\n\n-- Moved.\n" + DECLARES;
    workspace.write("declares.lua", moved);
    assertThat(elsewhere()).isEqualTo(before);
    assertThat(workspace.snapshot().place(before.declaration()))
        .contains(new DeclarationPlace(workspace.file("declares.lua"), span(moved)));
  }

  @Test
  void aDeclarationThatIsGoneStandsNowhere() {
    Finding.Elsewhere before = elsewhere();
    workspace.remove("declares.lua");
    assertThat(workspace.snapshot().place(before.declaration())).isEmpty();
  }
}
