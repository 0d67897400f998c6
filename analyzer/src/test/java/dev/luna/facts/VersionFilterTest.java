package dev.luna.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.doc.DocComments;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionFilterTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "5.3, 5.3",
        "5.2, 5.2 luna",
        "5.1, 5.1 luajit",
        "=5.1, 5.1",
        "JIT, luajit",
        ">5.2, 5.2 5.3 5.4 5.5 luna",
        ">=5.3, 5.3 5.4 5.5",
        "<5.2, 5.1 5.2 luajit luna",
        "<=5.1, 5.1 luajit",
        ">5.1, 5.1 5.2 5.3 5.4 5.5 luajit luna",
        "\"5.1, 5.4\", 5.1 5.4 luajit",
        "\">5.4, JIT\", 5.4 5.5 luajit",
        "\"=5.1, > 5.4\", 5.1 5.4 5.5",
        "<9.0, 5.1 5.2 5.3 5.4 5.5 luajit luna",
      })
  void versionsCover(String written, String dialects) {
    assertThat(covered(written)).isEqualTo(dialects);
  }

  @Test
  void unknownVersionCoversNothing() {
    assertThat(covered("6.0")).isEmpty();
    assertThat(covered(">six")).isEmpty();
    assertThat(covered("><5.1")).isEmpty();
  }

  @Test
  void noVersionsAreNoRestriction() {
    assertThat(Dialect.values()).allMatch(d -> VersionFilter.covers(List.of(), d));
  }

  private static String covered(String written) {
    String text = "---@version " + written + "\nf = 1\n";
    var tree = LuaParser.parse(SourceText.of(text), Dialect.DEFAULT);
    var comment = DocComments.of(tree).of(tree.chunk().body().stats().getFirst()).orElseThrow();
    var versions = comment.tags(DocTag.Version.class).getFirst().versions();
    return Arrays.stream(Dialect.values())
        .filter(d -> VersionFilter.covers(versions, d))
        .map(Dialect::option)
        .collect(Collectors.joining(" "));
  }
}
