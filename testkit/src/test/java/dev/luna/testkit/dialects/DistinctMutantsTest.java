package dev.luna.testkit.dialects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.luna.testkit.dialects.DistinctMutants.Mutant;
import dev.luna.testkit.dialects.DistinctMutants.Original;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DistinctMutantsTest {
  /// Swapping its two tokens gives the same text.
  private static final Original TWINS =
      new Original("twins", "x x", List.of(new Mutations.Token(0, 1), new Mutations.Token(2, 3)));

  private static final Original OTHER =
      new Original("other", "x", List.of(new Mutations.Token(0, 1)));

  @Test
  void noMutantComesTwiceOrIsAnOriginal() {
    assertThat(texts(3, 150)).doesNotHaveDuplicates().doesNotContain("x x", "x");
  }

  @Test
  void aSeedIsASequence() {
    assertThat(texts(3, 50)).isEqualTo(texts(3, 50)).isNotEqualTo(texts(4, 50));
  }

  @Test
  void drawsThatBroughtNothingAreCountedApart() {
    var mutants = new DistinctMutants(3, List.of(TWINS, OTHER));
    assertThat(Stream.generate(mutants::next).limit(150)).hasSize(150);
    assertThat(mutants.summary()).matches("150 distinct mutants in \\d{3,} draws");
    assertThat(mutants.summary()).isNotEqualTo("150 distinct mutants in 150 draws");
  }

  @Test
  void whenThereAreNoMoreItEnds() {
    var mutants = new DistinctMutants(3, List.of(OTHER));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Stream.generate(mutants::next).limit(100_000).toList());
  }

  private static List<String> texts(long seed, int count) {
    var mutants = new DistinctMutants(seed, List.of(TWINS, OTHER));
    return Stream.generate(mutants::next).limit(count).map(Mutant::text).toList();
  }
}
