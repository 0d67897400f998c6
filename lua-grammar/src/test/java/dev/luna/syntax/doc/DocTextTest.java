package dev.luna.syntax.doc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.SourceText;
import org.junit.jupiter.api.Test;

/// Texts of several lines and their places.
final class DocTextTest {

  @Test
  void everyLineKnowsItsPlaceInTheFile() {
    String file = "  --- One\n  ---   two\r\n  --- three. Rest\n  local x = 1\n";
    DocText summary = only(file).summary();
    assertThat(summary.text()).isEqualTo("One\n  two\nthree.");
    for (DocText.Line line : summary.lines()) {
      assertThat(file.substring(line.span().start(), line.span().end())).isEqualTo(line.text());
    }
  }

  @Test
  void summaryEndsWithTheFirstSentence() {
    DocComment comment = only("--- Is e.g. this it? Yes.\n-- More.\nlocal x");
    assertThat(comment.summary().text()).isEqualTo("Is e.g.");
    assertThat(comment.body().text()).isEqualTo("this it? Yes.\nMore.");
  }

  @Test
  void summaryEndsAtAnEmptyLine() {
    DocComment comment = only("--- No stop\n--- here\n---\n---     code\nlocal x");
    assertThat(comment.summary().text()).isEqualTo("No stop\nhere");
    assertThat(comment.body().text()).isEqualTo("    code");
  }

  @Test
  void commonIndentationIsLeftOut() {
    DocComment comment = only("--[[--\n    A list\n      - item\n]]\nlocal x");
    assertThat(comment.summary().text()).isEqualTo("A list\n  - item");
  }

  private static DocComment only(String file) {
    SyntaxTree tree = LuaParser.parse(SourceText.of(file), Dialect.LUA54);
    return DocComments.of(tree).of(tree.chunk().body().stats().getFirst()).orElseThrow();
  }
}
