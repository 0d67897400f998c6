package dev.luna.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.luna.index.WorkspaceIndex;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.TypePack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Questions that need each other's answers.
class CirclesTest {
  private static final int WORKSPACES = 1_500;

  /// Of all circles of a workspace together, and so of each. The most that any of these workspaces
  /// takes is 37.
  private static final int MOST_ROUNDS = 100;

  /// Of each workspace, all questions that come up when its functions are called: each is once the
  /// first that is asked of an engine that knows nothing. Whatever it then keeps, about this and
  /// about all others, must be the same, whoever was first, and after all the rest was asked.
  @Tag("slow")
  @Test
  void noAnswerDependsOnWhoAskedFirst() {
    int circular = 0;
    for (int seed = 0; seed < WORKSPACES; seed++) {
      WorkspaceIndex index = RandomCircles.index(seed);
      Memo all = new Memo();
      askAll(inference(index, all), seed);
      Map<Question, Answer> expected = all.answers();
      int order = 0;
      for (Question first : expected.keySet()) {
        Memo memo = new Memo();
        Inference fresh = inference(index, memo);
        assertThat(fresh.ask(first))
            .as("seed %d, first %s", seed, first)
            .isEqualTo(expected.get(first));
        circular += fresh.rounds() > 0 ? 1 : 0;
        if (order++ % 8 == 0) {
          askAll(fresh, seed + order);
          assertThat(memo.answers()).as("seed %d, after %s", seed, first).isEqualTo(expected);
        } else if (!expected.entrySet().containsAll(memo.answers().entrySet())) {
          assertThat(expected)
              .as("seed %d, with %s", seed, first)
              .containsAllEntriesOf(memo.answers());
        }
      }
    }
    assertThat(circular).as("questions in circles").isGreaterThan(20 * WORKSPACES);
  }

  /// One that fails, and does not go on for ever, where a circle never comes to rest.
  private static Inference inference(WorkspaceIndex index, Memo memo) {
    AtomicReference<Inference> made = new AtomicReference<>();
    Runnable bounded =
        () -> {
          if (made.get().rounds() > MOST_ROUNDS) {
            fail("a circle does not come to rest");
          }
        };
    made.set(new Inference(index, memo, bounded));
    return made.get();
  }

  /// Calls all functions in one of many orders, each with nothing and with a number.
  private static void askAll(Inference inference, long order) {
    List<String> functions = new ArrayList<>(RandomCircles.functions());
    Collections.shuffle(functions, new Random(order));
    for (String function : functions) {
      for (TypePack arguments : List.of(TypePack.EMPTY, TypePack.of(Basic.INTEGER))) {
        inference.call(RandomCircles.REALM, new FunctionRef(function, List.of()), arguments);
      }
    }
  }
}
