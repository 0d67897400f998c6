package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What holds of every conversation, whatever the client does and when.
class ScriptsTest {
  /// For a long run, `-Dluna.scripts=5000`; `-Dluna.scripts.first` is the first seed.
  private static final int SCRIPTS = Integer.getInteger("luna.scripts", 40);

  private static final long FIRST = Long.getLong("luna.scripts.first", 0);

  /// What is waited for this long has failed.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// What has failed once is waited for less when it is only made smaller.
  private static final Duration LESS_PATIENCE = Duration.ofSeconds(4);

  /// How long it is made smaller.
  private static final Duration ENOUGH = Duration.ofMinutes(1);

  @Tag("slow")
  @Test
  void everyRequestIsAnsweredOnceAndInTheEndAllIsAsAfterAFreshStart() {
    for (long seed = FIRST; seed < FIRST + SCRIPTS; seed++) {
      Script script = Script.of(seed);
      List<String> faults = ScriptRun.of(script, PATIENCE);
      if (!faults.isEmpty()) {
        Script small =
            script.shrunk(
                less -> !ScriptRun.of(less, LESS_PATIENCE).isEmpty(),
                System.nanoTime() + ENOUGH.toNanos());
        fail("%s%n%s%nmade smaller:%n%s", String.join("\n", faults), script, small);
      }
    }
  }
}
