package dev.luna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final String WIPED = "\r\033[K";

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private long millis;
  private final ProgressLine progress = new ProgressLine(terminal, () -> millis * 1_000_000);

  private String shown() {
    String shown = terminal.toString(StandardCharsets.UTF_8);
    terminal.reset();
    return shown;
  }

  @Test
  void aQuickCheckShowsNothing() {
    progress.begin("reading", 2);
    progress.step();
    millis = 499;
    progress.step();
    progress.wipe();

    assertThat(shown()).isEmpty();
  }

  @Test
  void tenTimesASecondItSaysHowFarItIs() {
    progress.begin("reading", 3);
    millis = 500;
    progress.step();
    assertThat(shown()).isEqualTo(WIPED + "reading (1 of 3 files) …");
    millis = 599;
    progress.step();
    assertThat(shown()).isEmpty();
    millis = 600;
    progress.begin("reading what they need", 0);
    assertThat(shown()).isEqualTo(WIPED + "reading what they need …");
    progress.wipe();
    assertThat(shown()).isEqualTo(WIPED);
    progress.wipe();
    assertThat(shown()).isEmpty();
  }

  @Test
  void whatIsWrittenElseHasTheTerminalToItself() throws IOException {
    OutputStream out = progress.before(terminal);
    millis = 500;
    progress.begin("checking", 9);
    shown();

    out.write("half a ".getBytes(StandardCharsets.UTF_8));
    assertThat(shown()).isEqualTo(WIPED + "half a ");
    millis = 700;
    progress.step();
    assertThat(shown()).as("in the middle of a line").isEmpty();
    out.write("line\n".getBytes(StandardCharsets.UTF_8));
    progress.step();
    assertThat(shown()).isEqualTo("line\n" + WIPED + "checking (2 of 9 files) …");
  }
}
