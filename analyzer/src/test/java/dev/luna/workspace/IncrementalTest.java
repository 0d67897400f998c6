package dev.luna.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A workspace that was edited is the same as one that was always so.
class IncrementalTest {
  private static final int SEQUENCES = 500;
  private static final int EDITS = 20;

  @Tag("slow")
  @Test
  void editedWorkspaceIsTheSameAsAFreshOne() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      RandomProject random = new RandomProject(seed);
      TestProject edited = TestProject.of(random.texts());
      edited.views();
      for (int i = 0; i < EDITS; i++) {
        apply(random.edit(), edited);
        if (i % 3 == 0) {
          // Not after each edit: answers that nobody asks for meanwhile must not stay behind.
          edited.views();
        }
      }
      assertThat(edited.views())
          .as("seed %d", seed)
          .isEqualTo(TestProject.of(edited.texts()).views());
    }
  }

  private static void apply(RandomProject.Edit edit, TestProject project) {
    if (edit.text().isPresent()) {
      project.write(edit.file(), edit.text().get());
    } else if (project.texts().containsKey(edit.file())) {
      project.remove(edit.file());
    }
  }

  @Test
  void orderOfLoadingDoesNotMatter() {
    for (int seed = 0; seed < 100; seed++) {
      Map<String, String> texts = new RandomProject(seed).texts();
      Map<String, List<String>> expected = TestProject.of(texts).views();
      List<String> names = new ArrayList<>(texts.keySet());
      Collections.shuffle(names, new Random(seed));
      TestProject shuffled = new TestProject();
      names.forEach(n -> shuffled.write(n, texts.get(n)));
      assertThat(shuffled.views()).as("seed %d", seed).isEqualTo(expected);
    }
  }
}
