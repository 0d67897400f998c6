package dev.luna.bench.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.testkit.Tools;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A hundred functions, broken in every way; `RecoveryBench` does seven hundred.
final class RecoveryTest {

  @Test
  @Tag("slow")
  void aBrokenFunctionLeavesTheOthersAsTheyAre() {
    Tools.require("lua5.4");
    RecoveryRun run = RecoveryRun.of(100, 20);
    assertThat(run.functions()).isEqualTo(100);
    assertThat(run.breakages()).hasSizeGreaterThan(2_000);
    assertThat(run.keptNames()).isGreaterThanOrEqualTo(0.999);
    assertThat(run.keptRangesNear()).isGreaterThanOrEqualTo(0.95);
    assertThat(run.withAtMost(3)).isGreaterThanOrEqualTo(0.98);
    assertThat(run.medianErrors()).isEqualTo(1);
  }
}
