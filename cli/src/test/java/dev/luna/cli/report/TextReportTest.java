package dev.luna.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.Finding;
import dev.luna.check.Finding.Note;
import dev.luna.check.Severity;
import dev.luna.testkit.Expect;
import dev.luna.text.SourceText;
import dev.luna.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How code is framed. In the sources here `«` and `»` stand around the place of the finding, `‹`
/// and `›` around those of its notes.
class TextReportTest {

  private static void check(String marked, Expect expected) {
    expected.matches(frame(marked, new Ink(false)));
  }

  private static String frame(String marked, Ink ink) {
    StringBuilder text = new StringBuilder();
    List<Note> notes = new ArrayList<>();
    Span place = Span.at(0);
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '«', '‹' -> start = text.length();
        case '»' -> place = new Span(start, text.length());
        case '›' -> notes.add(new Note(new Span(start, text.length()), "see here"));
        default -> text.append(c);
      }
    }
    Finding finding =
        new Finding("some-code", Severity.ERROR, place, "something is wrong", notes, Set.of());
    return new CodeFrame(SourceText.of(text.toString()), ink).show("a.lua", finding);
  }

  @Test
  void aPlaceIsUnderlined() {
    check(
        "local x = 1\nlocal «yes» = 2\n",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:2:7
              |
            2 | local yes = 2
              |       ^^^
            """));
  }

  @Test
  void anEmptyPlaceIsOneSign() {
    check(
        "x =«»\ny = 1",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:4
              |
            1 | x =
              |    ^
            """));
  }

  @Test
  void theEndOfTheFileIsAPlace() {
    check(
        "f(\n«»",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:2:1
              |
            2 |
              | ^
            """));
  }

  @Test
  void anEmptyFileHasAPlace() {
    check(
        "«»",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:1
              |
            1 |
              | ^
            """));
  }

  @Test
  void notesStandInTheOrderOfTheText() {
    check(
        "‹function› f()\n  a()\n  b()\n  c()\n  return 1«»\n",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:5:11
              |
            1 | function f()
              | -------- see here
            ...
            5 |   return 1
              |           ^
            """));
  }

  @Test
  void oneLineBetweenIsShown() {
    check(
        "‹function› f()\n  a()\n  return 1«»\n",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:3:11
              |
            1 | function f()
              | -------- see here
            2 |   a()
            3 |   return 1
              |           ^
            """));
  }

  @Test
  void aNoteBehindStandsBehind() {
    check(
        "«goto» done\nlocal x\n\n\n::‹done›::\n",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:1
              |
            1 | goto done
              | ^^^^
            ...
            5 | ::done::
              |   ---- see here
            """));
  }

  @Test
  void aNoteOnTheSameLineStandsBelow() {
    check(
        "print‹(›1, 2«»\n",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:11
              |
            1 | print(1, 2
              |           ^
              |      - see here
            """));
  }

  @Test
  void aPlaceOverSeveralLinesIsUnderlinedOnItsFirst() {
    check(
        "s = «[[ never\nclosed\n»",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:5
              |
            1 | s = [[ never
              |     ^^^^^^^^
            """));
  }

  @Test
  void tabsAreWidened() {
    check(
        "\tlocal\ta = «b»\t+ c",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:12
              |
            1 |     local   a = b   + c
              |                 ^
            """));
  }

  @Test
  void wideCharactersTakeTwoCells() {
    check(
        "print('日本語', '한', 'ｆ', '🙂' «x»)",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:28
              |
            1 | print('日本語', '한', 'ｆ', '🙂' x)
              |                                  ^
            """));
  }

  @Test
  void combiningCharactersTakeNone() {
    check(
        "print('e\u0301a\u0308' «x»)",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:14
              |
            1 | print('éä' x)
              |            ^
            """));
  }

  @Test
  void controlCharactersAreHarmless() {
    check(
        "x = '\0\u0001\033[31m\u007f\u0085' «y»",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:17
              |
            1 | x = '␀␁␛[31m␡�' y
              |                 ^
            """));
  }

  @Test
  void charactersThatHideOrTurnTextAreShown() {
    check(
        "x = '\u202e\u200b\u2028' «y»",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:11
              |
            1 | x = '���' y
              |           ^
            """));
  }

  @Test
  void aLineBreakOfAnyKindEndsTheLine() {
    check(
        "a()\r\nb(«)»\r\nc()\rd()",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:2:3
              |
            2 | b()
              |   ^
            """));
  }

  @Test
  void aPlaceWithinALineBreakIsTheEndOfTheLine() {
    check(
        "a()\r«\n»b()",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:4
              |
            1 | a()
              |    ^
            """));
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    check(
        "x = {" + "1234567890, ".repeat(30) + "«oops» " + "1234567890, ".repeat(30) + "}",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:366
              |
            1 | …, 1234567890, 1234567890, 1234567890, 1234567890, oops 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1…
              |                                                    ^^^^
            """));
  }

  @Test
  void aLongLineIsCutBehindAPlaceAtItsStart() {
    check(
        "«oops» " + "1234567890, ".repeat(30),
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:1
              |
            1 | oops 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 123…
              | ^^^^
            """));
  }

  @Test
  void aLongLineIsCutBeforeAPlaceAtItsEnd() {
    check(
        "x = {" + "🙂🙂🙂🙂🙂, ".repeat(30) + "«»",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:216
              |
            1 | …🙂🙂🙂, 🙂🙂🙂🙂🙂, 🙂🙂🙂🙂🙂, 🙂🙂🙂🙂🙂, 🙂🙂🙂🙂🙂, 🙂🙂🙂🙂🙂, 🙂🙂🙂🙂🙂, 🙂🙂🙂🙂🙂, 🙂🙂🙂🙂🙂, 🙂🙂🙂🙂🙂, 🙂🙂🙂🙂🙂, 🙂🙂🙂🙂🙂,
              |                                                                                                                                              ^
            """));
  }

  @Test
  void aLongLineIsNotCutWithinACharacter() {
    for (String shift : List.of("", "_")) {
      String line = "🙂".repeat(100) + shift + "«x»" + "🙂".repeat(100);

      assertThat(frame(line, new Ink(false))).contains("…🙂", "🙂…").doesNotContain("\uFFFD");
    }
  }

  @Test
  void placesFarApartOnALongLineAreShownOneByOne() {
    check(
        "x = ‹{›" + "1234567890, ".repeat(30) + "«»",
        Expect.text(
            """
            error[some-code]: something is wrong
             --> a.lua:1:366
              |
            1 | …567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890,
              |                                                                                                                                              ^
            1 | x = {1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 1234567890, 123…
              |     - see here
            """));
  }

  @Test
  void numbersOfLinesAreAlignedToTheRight() {
    check(
        "a\n".repeat(7) + "‹x›\n\n\ny«»\n",
        Expect.text(
            """
            error[some-code]: something is wrong
              --> a.lua:11:2
               |
             8 | x
               | - see here
            ...
            11 | y
               |  ^
            """));
  }

  @Test
  void coloursMarkWhatMatters() {
    String frame = frame("‹do›\n«x»\n", new Ink(true)).replace('\033', '^');

    Expect.text(
            """
            ^[1;31merror[some-code]^[0m^[1m: something is wrong^[0m
             ^[1;34m-->^[0m a.lua:2:1
            ^[1;34m  |^[0m
            ^[1;34m1 |^[0m do
            ^[1;34m  |^[0m ^[1;34m-- see here^[0m
            ^[1;34m2 |^[0m x
            ^[1;34m  |^[0m ^[1;31m^^[0m
            """)
        .matches(frame);
  }

  @Test
  void everyByteOfLatin1IsShown() {
    byte[] bytes = "s = 'größe' )".getBytes(StandardCharsets.ISO_8859_1);
    Finding finding =
        new Finding("c", Severity.WARNING, new Span(12, 13), "m", List.of(), Set.of());

    assertThat(new CodeFrame(SourceText.decode(bytes), new Ink(false)).show("a.lua", finding))
        .contains("1 | s = 'größe' )\n  |             ^\n");
  }

  @Test
  void namesAndMessagesAreHarmlessToo() {
    Finding finding =
        new Finding("c", Severity.HINT, Span.at(0), "found '\033[2J'", List.of(), Set.of());

    assertThat(new CodeFrame(SourceText.of("x"), new Ink(false)).show("a\n\033.lua", finding))
        .startsWith("hint[c]: found '␛[2J'\n --> a␊␛.lua:1:1\n");
  }
}
