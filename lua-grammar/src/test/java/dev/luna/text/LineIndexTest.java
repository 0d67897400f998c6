package dev.luna.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Columns of characters that are more than one unit wide.
class LineIndexTest {
  /// One, two, three and four bytes of UTF-8; the last takes two units of UTF-16, at 5 and 6.
  private static final String LINE = "x\naé€𝄞b";

  private static final int PAIR = 5;

  private final LineIndex lines = SourceText.of(LINE).lines();

  private int character(int offset, PositionEncoding encoding) {
    return lines.position(offset, encoding).character();
  }

  private int offset(int character, PositionEncoding encoding) {
    return lines.offset(new Position(1, character), encoding);
  }

  @Test
  void withinAPairThePositionIsThePairsStart() {
    for (int offset = PAIR; offset <= PAIR + 1; offset++) {
      assertThat(character(offset, PositionEncoding.UTF8)).isEqualTo(6);
      assertThat(character(offset, PositionEncoding.UTF32)).isEqualTo(3);
    }
    assertThat(character(PAIR + 2, PositionEncoding.UTF8)).isEqualTo(10);
    assertThat(character(PAIR + 2, PositionEncoding.UTF32)).isEqualTo(4);
  }

  @Test
  void utf16CountsBothHalvesOfAPair() {
    assertThat(character(PAIR + 1, PositionEncoding.UTF16)).isEqualTo(4);
    assertThat(offset(4, PositionEncoding.UTF16)).isEqualTo(PAIR + 1);
  }

  @Test
  void aColumnWithinACharacterMeansItsStart() {
    for (int character = 6; character < 10; character++) {
      assertThat(offset(character, PositionEncoding.UTF8)).isEqualTo(PAIR);
    }
    assertThat(offset(2, PositionEncoding.UTF8)).isEqualTo(3);
    assertThat(offset(10, PositionEncoding.UTF8)).isEqualTo(PAIR + 2);
  }

  @Test
  void aWholeCharacterIsOneColumnOfUtf32() {
    assertThat(offset(3, PositionEncoding.UTF32)).isEqualTo(PAIR);
    assertThat(offset(4, PositionEncoding.UTF32)).isEqualTo(PAIR + 2);
  }
}
