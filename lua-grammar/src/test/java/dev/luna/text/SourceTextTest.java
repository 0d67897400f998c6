package dev.luna.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SourceTextTest {
  private static final String[] PIECES = {
    "a", "é", "€", "😀", "\n", "\r\n", "\r", "\0", "\u2028", "--", "\t", "\uFEFF"
  };

  @Test
  void anyBytesComeBackAsTheyWere() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      assertThat(SourceText.decode(bytes).encode()).isEqualTo(bytes);
    }
  }

  @Test
  void validUtf8ComesBackAsItWasAlsoWithByteOrderMark() {
    Random random = new Random(2);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = randomText(random).getBytes(StandardCharsets.UTF_8);
      SourceText source = SourceText.decode(bytes);
      assertThat(source.charset()).isEqualTo(StandardCharsets.UTF_8);
      assertThat(source.encode()).isEqualTo(bytes);
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'x'};
    SourceText source = SourceText.decode(bytes);
    assertThat(source.text()).isEqualTo("x");
    assertThat(source.hasBom()).isTrue();
  }

  @Test
  void invalidUtf8IsLatin1WhereEveryByteIsACharacter() {
    SourceText source = SourceText.decode(new byte[] {'a', (byte) 0xE9, 'b'});
    assertThat(source.text()).isEqualTo("aéb");
    assertThat(source.charset()).isEqualTo(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aLatin1TextThatGetsOtherCharactersBecomesUtf8() {
    SourceText source = SourceText.decode(new byte[] {(byte) 0xE9});
    SourceText edited = source.edit(List.of(new TextEdit(Span.at(1), "€")));
    assertThat(new String(edited.encode(), StandardCharsets.UTF_8)).isEqualTo("é€");
  }

  @Test
  void editsApplyInOffsetsOfTheTextBefore() {
    SourceText source = SourceText.of("abcdef");
    SourceText edited =
        source.edit(
            List.of(
                new TextEdit(new Span(4, 6), "X"),
                new TextEdit(Span.at(1), "1"),
                new TextEdit(Span.at(1), "2")));
    assertThat(edited.text()).isEqualTo("a12bcdX");
  }

  @Test
  void overlappingEditsAreRefused() {
    SourceText source = SourceText.of("abcdef");
    var edits = List.of(new TextEdit(new Span(0, 3), ""), new TextEdit(new Span(2, 4), ""));
    assertThatThrownBy(() -> source.edit(edits)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void linesEndWithLfCrLfOrCr() {
    LineIndex lines = SourceText.of("a\nb\r\nc\rd\n").lines();
    assertThat(lines.lineCount()).isEqualTo(5);
    assertThat(lines.start(1)).isEqualTo(2);
    assertThat(lines.end(1)).isEqualTo(3);
    assertThat(lines.start(2)).isEqualTo(5);
    assertThat(lines.start(4)).isEqualTo(9);
  }

  @Test
  void columnsCountInTheUnitThatIsAskedFor() {
    LineIndex lines = SourceText.of("x\né€😀y").lines();
    int y = "x\né€😀".length();
    assertThat(lines.position(y, PositionEncoding.UTF8)).isEqualTo(new Position(1, 2 + 3 + 4));
    assertThat(lines.position(y, PositionEncoding.UTF16)).isEqualTo(new Position(1, 4));
    assertThat(lines.position(y, PositionEncoding.UTF32)).isEqualTo(new Position(1, 3));
  }

  /// An offset between the two halves is none that an editor could name, but in UTF-16.
  @Test
  void withinASurrogatePairIsWhereThePairBegins() {
    LineIndex lines = SourceText.of("a\n€😀😀b").lines();
    int within = "a\n€😀".length() + 1;
    assertThat(lines.position(within, PositionEncoding.UTF8)).isEqualTo(new Position(1, 3 + 4));
    assertThat(lines.position(within, PositionEncoding.UTF16))
        .isEqualTo(new Position(1, 1 + 2 + 1));
    assertThat(lines.position(within, PositionEncoding.UTF32)).isEqualTo(new Position(1, 2));
  }

  @Test
  void aColumnWithinACharacterMeansItsStart() {
    LineIndex lines = SourceText.of("a😀b").lines();
    assertThat(lines.offset(new Position(0, 3), PositionEncoding.UTF8)).isEqualTo(1);
    assertThat(lines.offset(new Position(0, 5), PositionEncoding.UTF8)).isEqualTo(3);
  }

  @Test
  void positionsOutsideAreClamped() {
    LineIndex lines = SourceText.of("ab\ncd").lines();
    for (PositionEncoding encoding : PositionEncoding.values()) {
      assertThat(lines.offset(new Position(0, 99), encoding)).isEqualTo(2);
      assertThat(lines.offset(new Position(9, 0), encoding)).isEqualTo(5);
      assertThat(lines.offset(new Position(-1, 5), encoding)).isZero();
      assertThat(lines.position(99, encoding)).isEqualTo(new Position(1, 2));
    }
  }

  @Test
  void aColumnBehindTheEndOfALaterLineMeansThatEnd() {
    LineIndex lines = SourceText.of("ab\ncd\nef").lines();
    for (PositionEncoding encoding : PositionEncoding.values()) {
      assertThat(lines.offset(new Position(1, 3), encoding)).isEqualTo(5);
      assertThat(lines.offset(new Position(2, 3), encoding)).isEqualTo(8);
    }
  }

  @Test
  void offsetsAndPositionsAreInverseAtCharacterBoundaries() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      SourceText source = SourceText.of(randomText(random));
      String text = source.text();
      for (int offset = 0; offset <= text.length(); offset++) {
        if (isWithinCharacter(text, offset)) {
          continue;
        }
        for (PositionEncoding encoding : PositionEncoding.values()) {
          Position position = source.lines().position(offset, encoding);
          assertThat(source.lines().offset(position, encoding)).isEqualTo(offset);
        }
      }
    }
  }

  private static boolean isWithinCharacter(String text, int offset) {
    if (offset == 0 || offset == text.length()) {
      return false;
    }
    char before = text.charAt(offset - 1);
    char after = text.charAt(offset);
    return before == '\r' && after == '\n' || Character.isSurrogatePair(before, after);
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(30);
    for (int i = 0; i < count; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
