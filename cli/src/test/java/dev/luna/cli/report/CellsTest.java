package dev.luna.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much room characters take: at both ends of the ranges.
class CellsTest {
  @ParameterizedTest
  @CsvSource({
    "0x41, 1", "0x2FF, 1", "0x301, 0", "0x3000, 2", "0x303E, 2", "0x4E2D, 2", "0xAC00, 2",
    "0xFE30, 2", "0xFF01, 2", "0xFF60, 2", "0xFF61, 1", "0xFFDF, 1", "0xFFE0, 2", "0xFFE6, 2",
    "0xFFE7, 1", "0x1F642, 2", "0x200D, 0"
  })
  void widthIsThatOfATerminal(String codePoint, int cells) {
    assertThat(Cells.width(Integer.decode(codePoint))).isEqualTo(cells);
  }

  @ParameterizedTest
  @CsvSource({
    "0x00, 0x2400",
    "0x1B, 0x241B",
    "0x1F, 0x241F",
    "0x20, 0x20",
    "0x7E, 0x7E",
    "0x7F, 0x2421",
    "0x85, 0xFFFD",
    "0x2028, 0xFFFD",
    "0x202E, 0xFFFD",
    "0x200B, 0xFFFD",
    "0x200C, 0x200C",
    "0x200D, 0x200D",
    "0xE9, 0xE9"
  })
  void whatSteersATerminalIsShownAsAPicture(String codePoint, String shown) {
    assertThat(Cells.shown(Integer.decode(codePoint))).isEqualTo(Integer.decode(shown));
  }
}
