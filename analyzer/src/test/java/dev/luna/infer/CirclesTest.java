package dev.luna.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.index.WorkspaceIndex;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.Results;
import dev.luna.types.TypePack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Questions that need each other's answers.
class CirclesTest {
  private static final int WORKSPACES = 1_500;

  @Tag("slow")
  @Test
  void noAnswerDependsOnWhoAskedFirst() {
    int circular = 0;
    for (int seed = 0; seed < WORKSPACES; seed++) {
      WorkspaceIndex index = RandomCircles.index(seed);
      Map<String, Results> expected = new HashMap<>();
      for (String function : RandomCircles.functions()) {
        Inference fresh = inference(index, new Memo());
        expected.put(function, ask(fresh, function));
        circular += fresh.rounds() > 0 ? 1 : 0;
      }
      for (int order = 0; order < 4; order++) {
        Inference shared = inference(index, new Memo());
        for (String function : shuffled(order)) {
          assertThat(ask(shared, function))
              .as("seed %d, order %d, %s", seed, order, function)
              .isEqualTo(expected.get(function));
        }
      }
    }
    assertThat(circular).as("questions in circles").isGreaterThan(WORKSPACES);
  }

  private static List<String> shuffled(int order) {
    List<String> functions = new ArrayList<>(RandomCircles.functions());
    Collections.shuffle(functions, new Random(order));
    return functions;
  }

  private static Inference inference(WorkspaceIndex index, Memo memo) {
    return new Inference(index, memo, () -> {});
  }

  private static Results ask(Inference inference, String function) {
    return inference.call(
        RandomCircles.REALM, new FunctionRef(function, List.of()), TypePack.EMPTY);
  }
}
