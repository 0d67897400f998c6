package dev.luna.ide.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.ide.OneFile;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each fixture marks the keywords that belong together; the cursor is tried in all of them.
class KeywordHighlightsTest {

  @Test
  void ifWithAllClauses() {
    check("do «if» a «then» b() «elseif» c «then» if d then e() end «else» f() «end» end");
  }

  @Test
  void whileWithItsBreaks() {
    check("«while» a «do» if b then «break» end; for i = 1, 2 do break end «end»");
  }

  @Test
  void numericFor() {
    check("«for» i = 1, 2 «do» f(function() end) «end»");
  }

  @Test
  void genericFor() {
    check("«for» k, v «in» pairs(t) «do» «break» «end»");
  }

  @Test
  void repeatUntil() {
    check("«repeat» if a then «break» end «until» f(function() end)");
  }

  @Test
  void doBlock() {
    check("«do» do a() end «end»");
  }

  @Test
  void functionStatementWithItsReturns() {
    check(
        "«function» M.f(a) if a then «return» 1 end; local g = function() return 2 end; «return» g «end»");
  }

  @Test
  void localFunction() {
    check("local «function» f() «return» 1 «end»");
  }

  @Test
  void functionExpression() {
    check("f(«function»() «return» 1 «end»)");
  }

  @Test
  void returnsOfTheFile() {
    check("do «return» 1 end if a then «return» 2 end");
  }

  @Test
  void commentsBetweenDoNotMatter() {
    check("«for» k --[[ in ]] «in» --[[ do ]] pairs(t) «do» «end»");
  }

  @Test
  void missingEndIsNotHighlighted() {
    check("«while» a «do» b()");
  }

  @Test
  void otherWordsHaveNone() {
    for (String fixture :
        List.of(
            "loc$0al x",
            "x$0 = 1",
            "x = $0nil",
            "-- if$0",
            "x = 'end$0'",
            "  $0  ",
            "a = b a$0nd c")) {
      OneFile file = OneFile.of(fixture);
      assertThat(KeywordHighlights.at(file.analysis(), file.id(), file.file().cursor()))
          .as(fixture)
          .isEmpty();
    }
  }

  private static void check(String marked) {
    List<Span> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '«' -> start = text.length();
        case '»' -> expected.add(new Span(start, text.length()));
        default -> text.append(c);
      }
    }
    OneFile file = OneFile.ofText(text.toString());
    for (Span keyword : expected) {
      for (int offset = keyword.start(); offset <= keyword.end(); offset++) {
        assertThat(KeywordHighlights.at(file.analysis(), file.id(), offset))
            .as("cursor at %d", offset)
            .isEqualTo(expected);
      }
    }
  }
}
