package dev.luna.syntax.doc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.Expect;
import dev.luna.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DocTargetsTest {

  @Test
  void aCommentAboutResultsIsOfTheInnermostFunctionAround() {
    Expect.text(
            """
            Stat.FunctionDeclaration 1:1-9:4 documented 7:3-7:22
              Return 7:6-7:22 @return function
                Name 7:14-7:22 function
            Stat.LocalFunction 3:3-6:6 documented 4:5-4:23
              Return 4:8-4:23 @return integer
                Name 4:16-4:23 integer
            """)
        .matches(
            print(
                """
                function outer()
                  local function before() end
                  local function inner()
                    ---@return integer
                    return 1
                  end
                  ---@return function
                  return inner
                end
                """));
  }

  @Test
  void aCommentBehindTheParenthesisIsOfThatFunction() {
    Expect.text(
            """
            Stat.FunctionDeclaration 1:1-6:4 documented 1:17-1:38
              Return 1:17-1:38 what outer returns
            Stat.LocalFunction 3:3-5:6 documented 3:25-3:46
              Return 3:25-3:46 what inner returns
            """)
        .matches(
            print(
                """
                function outer( -- what outer returns
                    a)
                  local function inner( -- what inner returns
                      b)
                  end
                end
                """));
  }

  @Test
  void aFunctionIsFoundWithoutLookingAtAllOfThem() {
    int count = 4_000;
    String one = "local function f()\n  ---@return integer\n  return 1\nend\n";
    SyntaxTree tree = parse("do\n" + one.repeat(count) + "end\n");
    DocTargets targets = new DocTargets(tree);

    List<CommentRun> comments = CommentRuns.of(tree);
    comments.forEach(c -> assertThat(targets.functionAround(c.span())).isPresent());

    assertThat(comments).hasSize(count);
    // Halving 4 000 takes 12 steps; looking at each function before would take 8 000 000 in all.
    assertThat(targets.steps()).isLessThan(20 * count);
  }

  private static String print(String text) {
    return DocDump.print(parse(text));
  }

  private static SyntaxTree parse(String text) {
    return LuaParser.parse(SourceText.of(text), Dialect.LUA54);
  }
}
