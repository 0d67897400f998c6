package dev.luna.syntax.doc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading never fails, and what is read lies within its comment.
final class AnyCommentTest {
  private static final String SIGNS = "abcT01 \t\n.,:;?|&+-<>()[]{}='\"`@#\\/~é\uD83D\uDE00\0\r";
  private static final String[] PIECES = {
    "---@",
    "-- @",
    "--- ",
    "--[[@",
    "]]",
    "--[[--",
    "param ",
    "return ",
    "tparam ",
    "class ",
    "alias X ",
    "type ",
    "cast ",
    "field ",
    "fun(",
    "table<",
    "{ [P in keyof ",
    " extends ",
    " and ",
    " or ",
    "infer ",
    "new (",
    "...",
    "---| ",
    "[opt=",
    "operator ",
    "generic ",
    "local x = {"
  };

  @Test
  void randomCommentsAreRead() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder("---@");
      for (int j = random.nextInt(24); j > 0; j--) {
        if (random.nextBoolean()) {
          text.append(PIECES[random.nextInt(PIECES.length)]);
        } else {
          text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
      }
      assertSound(text.toString());
    }
  }

  @Test
  void mutatedCommentsAreRead() throws IOException {
    Random random = new Random(12);
    for (String name : new String[] {"luacats-tags", "ldoc-tags", "types", "mixed", "placement"}) {
      String text = Files.readString(DocGoldenTest.FOLDER.resolve(name + ".lua"));
      for (int i = 0; i < 400; i++) {
        StringBuilder mutant = new StringBuilder(text);
        for (int j = 0; j < 12; j++) {
          mutate(mutant, random);
        }
        assertSound(mutant.toString());
      }
    }
  }

  private static void mutate(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    switch (random.nextInt(3)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      default -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "{",
        "{ a: ",
        "{[",
        "table<",
        "fun(",
        "fun(a: ",
        "fun(): ",
        "keyof ",
        "?",
        "?|",
        "new (",
        "A|(",
        "A & {",
        "T extends ",
        "T extends U and ",
        "T extends U and A or ",
        "[]",
        "...",
        "fun<T: ",
        "{[P in ",
        "`",
        "'",
        "infer ",
        "x[",
        "x -",
        "async fun(",
        "fun():("
      })
  void typesNestedTenThousandDeepEnd(String piece) {
    assertSound("---@alias X " + piece.repeat(10_000));
    assertSound("---@type A" + piece.repeat(10_000) + "\nlocal x");
    assertSound("--- T.\n-- @tparam " + piece.repeat(10_000) + " x");
    assertSound("---@param x " + (piece + "\n---").repeat(10_000));
  }

  @Test
  void whatNestsTooDeepIsAnErrorAndTheRestIsRead() {
    String deep = "(".repeat(100) + "T" + ")".repeat(100);
    SyntaxTree tree =
        LuaParser.parse(SourceText.of("---@type " + deep + ", string\nlocal x"), Dialect.LUA54);
    assertThat(DocDump.print(tree))
        .contains("expected a type nested less than")
        .contains("Name 1:213-1:219 string");
  }

  private static void assertSound(String text) {
    SyntaxTree tree = LuaParser.parse(SourceText.of(text), Dialect.LUA54);
    assertThat(DocDump.print(tree)).isNotNull();
    for (CommentRun run : CommentRuns.of(tree)) {
      DocComment comment = run.read(text, DocOptions.DEFAULT);
      for (DocTag tag : comment.tags()) {
        assertThat(comment.span().covers(tag.span())).isTrue();
        assertThat(DocPrinter.print(tag)).contains(tag.head().word());
      }
    }
  }
}
