package dev.luna.bench.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.testkit.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A hundred functions, broken in every way; `RecoveryBench` does seven hundred.
///
/// What is held is each kind of break by itself, against what was measured once (`kinds.txt`): a
/// part of the recovery is there for one kind or two, and its loss does not show in the average of
/// all.
@Tag("slow")
final class RecoveryTest {
  private static final Path MEASURED =
      Path.of("src/test/resources/dev/luna/bench/recovery/kinds.txt");
  private static final String HEAD =
      """
      # What a hundred broken functions keep, and how many errors they have, by kind of break; RecoveryTest allows a little less and a few more.
      # Written by RecoveryTest with -Dluna.update=true. "names" and "near" in percent, "errors" is the mean, those of the dialect included.
      """;

  /// Two functions of a hundred may be lost to another version of the sample projects.
  private static final double SLACK_NEAR = 2;

  private static final double SLACK_NAMES = 0.5;
  private static final double SLACK_ERRORS = 0.1;

  /// A line of the table.
  private record Kept(double names, double near, double errors) {
    static Kept of(RecoveryRun run) {
      return new Kept(100 * run.keptNames(), 100 * run.keptRangesNear(), run.meanErrors());
    }

    boolean isWorseThan(Kept measured) {
      return names < measured.names - SLACK_NAMES
          || near < measured.near - SLACK_NEAR
          || errors > measured.errors + SLACK_ERRORS;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "names %.2f near %.2f errors %.2f", names, near, errors);
    }
  }

  @BeforeEach
  void theRealLuaIsThere() {
    Tools.require("lua5.4");
  }

  @Test
  void aBrokenFunctionLeavesTheOthersAsTheyAre() throws IOException {
    RecoveryRun run = RecoveryRun.of(100, 20);
    assertThat(run.functions()).isEqualTo(100);
    assertThat(run.breakages()).hasSizeGreaterThan(2_000);
    assertThat(run.keptNames()).isGreaterThanOrEqualTo(0.999);
    assertThat(run.keptRangesNear()).isGreaterThanOrEqualTo(0.95);
    assertThat(run.withAtMost(3)).isGreaterThanOrEqualTo(0.98);
    assertThat(run.medianErrors()).isEqualTo(1);

    Map<BreakKind, Kept> found = new EnumMap<>(BreakKind.class);
    for (BreakKind kind : BreakKind.values()) {
      found.put(kind, Kept.of(run.only(kind)));
    }
    if (Boolean.getBoolean("luna.update")) {
      write(found);
    }
    Map<BreakKind, Kept> measured = read();
    assertThat(measured).containsOnlyKeys(BreakKind.values());
    List<String> worse = new ArrayList<>();
    found.forEach((kind, kept) -> {
      if (kept.isWorseThan(measured.get(kind))) {
        worse.add(kind + ": was " + measured.get(kind) + ", is " + kept);
      }
    });
    assertThat(worse).isEmpty();
  }

  /// It hides the rest of the file, and that is all there is to say.
  @Test
  void aLongBracketThatIsNeverClosedIsOneError() {
    for (long seed = 1; seed <= 5; seed++) {
      RecoveryRun run =
          RecoveryRun.of(100, seed, EnumSet.of(BreakKind.LONG_STRING)).only(BreakKind.LONG_STRING);
      assertThat(run.breakages()).as("seed %d", seed).hasSizeGreaterThan(30);
      assertThat(run.breakages())
          .as("seed %d", seed)
          .allSatisfy(breakage -> assertThat(breakage.errors()).isEqualTo(1));
    }
  }

  private static Map<BreakKind, Kept> read() throws IOException {
    Map<BreakKind, Kept> measured = new EnumMap<>(BreakKind.class);
    for (String line : Files.readAllLines(MEASURED)) {
      if (!line.startsWith("#")) {
        String[] words = line.strip().split(" +", -1);
        measured.put(
            BreakKind.valueOf(words[0]),
            new Kept(
                Double.parseDouble(words[2]),
                Double.parseDouble(words[4]),
                Double.parseDouble(words[6])));
      }
    }
    return measured;
  }

  private static void write(Map<BreakKind, Kept> found) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    found.forEach((kind, kept) -> text.append("%-20s %s\n".formatted(kind, kept)));
    Files.createDirectories(MEASURED.getParent());
    Files.writeString(MEASURED, text);
  }
}
