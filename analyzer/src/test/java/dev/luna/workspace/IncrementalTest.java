package dev.luna.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// [WorkspaceProperties] of random workspaces.
class IncrementalTest {

  /// What does not hold is told with the seed and with a history as small as it could be made.
  private static void holds(int histories, History.Property property) {
    for (int seed = 0; seed < histories; seed++) {
      History history = History.of(seed);
      if (!history.against(property).isEmpty()) {
        History small = history.shrunk(property);
        fail("%s%n%s", String.join("\n", small.against(property)), small);
      }
    }
  }

  @Tag("slow")
  @Test
  void editedWorkspaceIsTheSameAsAFreshOne() {
    holds(500, WorkspaceProperties::editedIsTheSameAsFresh);
  }

  @Test
  void oneThreadAndManySeeTheSame() {
    holds(100, WorkspaceProperties::manyThreadsAreAsOne);
  }

  @Test
  void orderOfLoadingDoesNotMatter() {
    holds(100, WorkspaceProperties::orderOfLoadingMeansNothing);
  }

  @Test
  void orderOfOpeningDoesNotMatter() {
    holds(100, WorkspaceProperties::orderOfOpeningMeansNothing);
  }

  /// Of twenty edits and five files, what has nothing to do with the matter goes.
  @Test
  void whatFailsIsShrunk() {
    History.Property neverEmptied =
        history ->
            history.edits().stream().anyMatch(edit -> edit.text().isEmpty())
                ? List.of("a file is gone")
                : List.of();
    History failing = History.of(1);
    for (int seed = 2; neverEmptied.differences(failing).isEmpty(); seed++) {
      failing = History.of(seed);
    }
    History small = failing.shrunk(neverEmptied);
    assertThat(small.begin()).isEmpty();
    assertThat(small.edits()).hasSize(1);
    assertThat(small.toString()).startsWith("seed " + failing.seed()).contains("(is gone)");
  }
}
