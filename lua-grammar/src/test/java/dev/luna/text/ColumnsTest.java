package dev.luna.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Places as people count them.
class ColumnsTest {
  private static final String TEXT = "\uD83D\uDE00 a\r\n\uD83D\uDE00\uD83D\uDE00b\n\uD83D";

  private final Columns columns = new Columns(SourceText.of(TEXT));

  @Test
  void aCodePointIsAColumn() {
    assertThat(columns.show(TEXT.indexOf('a'))).isEqualTo("1:3");
    assertThat(columns.show(TEXT.indexOf('b'))).isEqualTo("2:3");
    assertThat(columns.show(TEXT.length())).as("half a pair counts, too").isEqualTo("3:2");
  }

  @Test
  void withinALineBreakTheLineEnds() {
    int carriageReturn = TEXT.indexOf('\r');

    assertThat(columns.show(carriageReturn)).isEqualTo("1:4");
    assertThat(columns.show(carriageReturn + 1)).isEqualTo("1:4");
  }

  @Test
  void whatIsOutsideIsClamped() {
    assertThat(columns.show(new Span(0, 1_000))).isEqualTo("1:1-3:2");
  }
}
