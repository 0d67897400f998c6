package dev.luna.ide.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.ide.OneFile;
import dev.luna.testkit.Corpus;
import dev.luna.testkit.Expect;
import dev.luna.text.SourceText;
import dev.luna.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SelectionRangesTest {

  @Test
  void nameInAnExpression() {
    check(
        "local x = a + b$0 * c",
        Expect.text(
            """
            |b|
            |b * c|
            |a + b * c|
            |local x = a + b * c|
            """));
  }

  @Test
  void fieldOfAChain() {
    check(
        "local x = a.b$0.c(d)",
        Expect.text(
            """
            |b|
            |a.b|
            |a.b.c|
            |a.b.c(d)|
            |local x = a.b.c(d)|
            """));
  }

  @Test
  void argument() {
    check(
        "f(a, b$0, c)",
        Expect.text(
            """
            |b|
            |a, b, c|
            |(a, b, c)|
            |f(a, b, c)|
            """));
  }

  @Test
  void statementInBlocks() {
    check(
        """
        function f()
          if a then
            b()
            c$0()
          end
          d()
        end
        e()
        """,
        Expect.text(
            """
            |c|
            |c()|
            |b()⏎    c()|
            |if a then⏎    b()⏎    c()|
            |if a then⏎    b()⏎    c()⏎  end|
            |if a then⏎    b()⏎    c()⏎  end⏎  d()|
            |function f()⏎  if a then⏎    b()⏎    c()⏎  end⏎  d()⏎end|
            |function f()⏎  if a then⏎    b()⏎    c()⏎  end⏎  d()⏎end⏎e()|
            |function f()⏎  if a then⏎    b()⏎    c()⏎  end⏎  d()⏎end⏎e()⏎|
            """));
  }

  @Test
  void parameter() {
    check(
        "function f(a, b$0) return 1 end",
        Expect.text(
            """
            |b|
            |a, b|
            |function f(a, b) return 1 end|
            """));
  }

  @Test
  void fieldOfATable() {
    check(
        "local t = { a = 1, b = { c = $02 } }",
        Expect.text(
            """
            |2|
            |c = 2|
            |{ c = 2 }|
            |b = { c = 2 }|
            |a = 1, b = { c = 2 }|
            |{ a = 1, b = { c = 2 } }|
            |local t = { a = 1, b = { c = 2 } }|
            """));
  }

  @Test
  void contentOfAString() {
    check(
        "print(\"one $0two\")",
        Expect.text(
            """
            |one two|
            |"one two"|
            |("one two")|
            |print("one two")|
            """));
  }

  @Test
  void contentOfALongString() {
    check(
        "print([==[one $0two]==])",
        Expect.text(
            """
            |one two|
            |[==[one two]==]|
            |([==[one two]==])|
            |print([==[one two]==])|
            """));
  }

  @Test
  void cursorBehindAStringIsNotInIt() {
    check(
        "print(\"one\"$0)",
        Expect.text(
            """
            |"one"|
            |("one")|
            |print("one")|
            """));
  }

  @Test
  void unfinishedString() {
    check(
        "local s = \"one $0two",
        Expect.text(
            """
            |one two|
            |"one two|
            |local s = "one two|
            """));
  }

  @Test
  void contentOfAComment() {
    check(
        """
        local a
        --- one $0two
        --- three
        local b
        """,
        Expect.text(
            """
            |one two|
            |--- one two|
            |--- one two⏎--- three|
            |local a⏎--- one two⏎--- three⏎local b|
            |local a⏎--- one two⏎--- three⏎local b⏎|
            """));
  }

  @Test
  void lineCommentGrowsToThoseAboveIt() {
    check(
        """
        local a
        -- one
        -- two
        -- th$0ree
        """,
        Expect.text(
            """
            |three|
            |-- three|
            |-- one⏎-- two⏎-- three|
            |local a⏎-- one⏎-- two⏎-- three|
            |local a⏎-- one⏎-- two⏎-- three⏎|
            """));
  }

  @Test
  void commentBehindCodeIsNotOneOfThoseBelow() {
    check(
        """
        local a -- one
        -- two
        -- th$0ree
        --#region four
        """,
        Expect.text(
            """
            |three|
            |-- three|
            |-- two⏎-- three|
            |local a -- one⏎-- two⏎-- three⏎--#region four|
            |local a -- one⏎-- two⏎-- three⏎--#region four⏎|
            """));
  }

  @Test
  void contentOfABlockComment() {
    check(
        "local a --[[ one $0two ]] local b",
        Expect.text(
            """
            | one two |
            |--[[ one two ]]|
            |local a --[[ one two ]] local b|
            """));
  }

  @Test
  void keyword() {
    check(
        "if a then b() els$0e c() end",
        Expect.text(
            """
            |else|
            |else c()|
            |if a then b() else c() end|
            """));
  }

  @Test
  void whiteSpaceBetweenStatements() {
    check(
        """
        do
          a()
        $0
          b()
        end
        """,
        Expect.text(
            """
            |a()⏎⏎  b()|
            |do⏎  a()⏎⏎  b()⏎end|
            |do⏎  a()⏎⏎  b()⏎end⏎|
            """));
  }

  @Test
  void whiteSpaceInAnEmptyBody() {
    check(
        """
        function f()
          $0
        end
        """,
        Expect.text(
            """
            |function f()⏎  ⏎end|
            |function f()⏎  ⏎end⏎|
            """));
  }

  @Test
  void valuesOfAReturn() {
    check(
        "return a, b$0",
        Expect.text(
            """
            |b|
            |a, b|
            |return a, b|
            """));
  }

  @Test
  void targetsOfAnAssignment() {
    check(
        "a, b$0 = 1, 2",
        Expect.text(
            """
            |b|
            |a, b|
            |a, b = 1, 2|
            """));
  }

  @Test
  void emptyFile() {
    check(
        "$0",
        Expect.text(
            """
            ||
            """));
  }

  @Test
  void endOfTheFile() {
    check(
        "local a = b$0",
        Expect.text(
            """
            |b|
            |local a = b|
            """));
  }

  @Test
  void longChainsHaveALimit() {
    var file = OneFile.ofText("x" + ".a".repeat(10_000));
    assertThat(SelectionRanges.at(file.analysis(), file.id(), 1)).hasSizeBetween(200, 300);
  }

  @Test
  void everyStepHoldsTheOneBefore() {
    Random random = new Random(7);
    for (Corpus.Source source : Corpus.require().files()) {
      var file = OneFile.ofText(SourceText.decode(source.bytes()).text());
      int length = file.file().text().length();
      for (int i = 0; i < 5; i++) {
        int offset = random.nextInt(length + 1);
        List<Span> steps = SelectionRanges.at(file.analysis(), file.id(), offset);
        assertThat(steps.getLast()).as("%s", source).isEqualTo(new Span(0, length));
        assertThat(steps.getFirst().touches(offset)).as("%s %d", source, offset).isTrue();
        for (int s = 1; s < steps.size(); s++) {
          assertThat(steps.get(s).covers(steps.get(s - 1))).as("%s %d", source, offset).isTrue();
          assertThat(steps.get(s)).as("%s %d", source, offset).isNotEqualTo(steps.get(s - 1));
        }
      }
    }
  }

  private static void check(String fixture, Expect expect) {
    OneFile file = OneFile.of(fixture);
    StringBuilder out = new StringBuilder();
    for (Span step : SelectionRanges.at(file.analysis(), file.id(), file.file().cursor())) {
      out.append("|").append(file.shown(step)).append("|\n");
    }
    expect.matches(out.toString());
  }
}
