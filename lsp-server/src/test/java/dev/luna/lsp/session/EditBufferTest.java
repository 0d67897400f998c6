package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.text.Position;
import dev.luna.text.PositionEncoding;
import dev.luna.text.SourceText;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditBufferTest {
  private static final String[] PIECES = {
    "", "x", "\n", "\r", "\r\n", "local a = 1\n", "é", "€", "😀", "a\nb\r\nc\rd", "\n\n", "日本\n"
  };

  /// The model is the definition: an edit is a replacement between two offsets of the whole text,
  /// found by a fresh [dev.luna.text.LineIndex].
  @ParameterizedTest
  @EnumSource
  void randomEditsGiveTheSameTextAsTheModel(PositionEncoding encoding) {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      String model = piece(random) + piece(random);
      EditBuffer buffer = new EditBuffer(model);
      for (int edit = 0; edit < 60; edit++) {
        Position a = position(random);
        Position b = position(random);
        String replacement = piece(random);
        buffer.replace(a, b, replacement, encoding);
        var lines = SourceText.of(model).lines();
        int from = lines.offset(a, encoding);
        int to = lines.offset(b, encoding);
        model =
            model.substring(0, Math.min(from, to))
                + replacement
                + model.substring(Math.max(from, to));
        assertThat(buffer.text()).as("seed %d, edit %d", seed, edit).isEqualTo(model);
      }
    }
  }

  private static String piece(Random random) {
    return PIECES[random.nextInt(PIECES.length)];
  }

  /// Mostly inside, sometimes far outside.
  private static Position position(Random random) {
    int line = random.nextInt(10) == 0 ? 1000 : random.nextInt(12);
    int character = random.nextInt(10) == 0 ? 1000 : random.nextInt(8);
    return new Position(line, character);
  }

  @Test
  void positionsInReverseOrderMeanTheSameRange() {
    EditBuffer buffer = new EditBuffer("one two");
    buffer.replace(new Position(0, 7), new Position(0, 4), "2", PositionEncoding.UTF16);
    assertThat(buffer.text()).isEqualTo("one 2");
  }

  @Test
  void columnBehindTheLineIsItsEnd() {
    EditBuffer buffer = new EditBuffer("a\r\nb");
    buffer.replace(new Position(0, 99), new Position(0, 99), "!", PositionEncoding.UTF16);
    assertThat(buffer.text()).isEqualTo("a!\r\nb");
  }

  @Test
  void lineBehindTheTextIsItsEnd() {
    EditBuffer buffer = new EditBuffer("a\nb");
    buffer.replace(new Position(9, 0), new Position(9, 0), "!", PositionEncoding.UTF8);
    assertThat(buffer.text()).isEqualTo("a\nb!");
  }

  @Test
  void columnsCountInTheAgreedUnits() {
    for (PositionEncoding encoding : PositionEncoding.values()) {
      EditBuffer buffer = new EditBuffer("é😀x");
      int x =
          switch (encoding) {
            case UTF8 -> 6;
            case UTF16 -> 3;
            case UTF32 -> 2;
          };
      buffer.replace(new Position(0, x), new Position(0, x + 1), "y", encoding);
      assertThat(buffer.text()).as("%s", encoding).isEqualTo("é😀y");
    }
  }

  @Test
  void byteOrderMarkIsACharacterLikeAnyOther() {
    EditBuffer buffer = new EditBuffer("\uFEFFab");
    buffer.replace(new Position(0, 1), new Position(0, 2), "x", PositionEncoding.UTF16);
    assertThat(buffer.text()).isEqualTo("\uFEFFxb");
  }
}
