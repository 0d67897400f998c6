package dev.luna.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.config.GlobalNames;
import dev.luna.config.Level;
import dev.luna.project.TestWorkspace;
import dev.luna.text.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuppressionsTest {

  /// `line code` of each finding, lines from 1.
  private static List<String> check(String source) {
    SourceText text = SourceText.of(source);
    return TestWorkspace.of(source).analysis("main.lua").findings().stream()
        .map(f -> text.lines().lineOf(f.span().start()) + 1 + " " + f.code())
        .toList();
  }

  @Test
  void disableHoldsUntilEnable() {
    assertThat(
            check(
                """
                local a
                ---@diagnostic disable: unused-local
                local b
                ---@diagnostic enable: unused-local
                local c
                """))
        .containsExactly("1 unused-local", "5 unused-local");
  }

  @Test
  void disableWithoutCodesIsAboutAllButSyntaxErrors() {
    assertThat(check("---@diagnostic disable\nlocal a\nlocal = 1\n"))
        .containsExactly("3 miss-name");
  }

  @Test
  void syntaxErrorIsSuppressedByItsName() {
    assertThat(check("---@diagnostic disable-next-line: break-outside\nbreak\n")).isEmpty();
  }

  @Test
  void lineAndNextLineAreOneLine() {
    assertThat(
            check(
                """
                local a ---@diagnostic disable-line: unused-local
                local b
                ---@diagnostic disable-next-line: unused-local
                local c
                local d
                """))
        .containsExactly("2 unused-local", "5 unused-local");
  }

  @Test
  void nameOfEmmyLuaStandsForAllItsRules() {
    assertThat(check("---@diagnostic disable: unused\nlocal a\nlocal function f() end\n::l::\n"))
        .isEmpty();
  }

  @Test
  void luacheckCommentOnALineIsAboutThatLine() {
    assertThat(check("local a -- luacheck: ignore 211\nlocal b\n"))
        .containsExactly("2 unused-local");
  }

  @Test
  void luacheckCommentOnItsOwnEndsWithTheFunction() {
    assertThat(
            check(
                """
                function F()
                  -- luacheck: no unused
                  local a
                end
                local b
                """))
        .containsExactly("5 unused-local");
  }

  @Test
  void luacheckPatternsNameNumbersAndVariables() {
    assertThat(check("local a, b -- luacheck: ignore 211/b\n")).containsExactly("1 unused-local");
    assertThat(check("local a -- luacheck: ignore a\n")).isEmpty();
    assertThat(check("local a -- luacheck: ignore 212\n")).containsExactly("1 unused-local");
    assertThat(check("-- luacheck: globals g\nlocal _ = 1\ng = 1\n")).isEmpty();
  }

  @Test
  void luacheckFlagsAreThoseOfItsConfiguration() {
    String unused = "for i = 1, 2 do print() end\nlocal function F(a) print() end\nF()\nlocal b\n";
    assertThat(check("-- luacheck: no unused args\n" + unused)).containsExactly("5 unused-local");
    assertThat(check("-- luacheck: no self\n" + unused)).hasSize(3);
    assertThat(check("-- luacheck: no unused secondaries\n" + unused)).hasSize(2);
  }

  @Test
  void luacheckPushEndsWithPop() {
    assertThat(check("-- luacheck: push ignore 211\nlocal a\n-- luacheck: pop\nlocal b\n"))
        .containsExactly("4 unused-local");
    assertThat(check("-- luacheck: push\n-- luacheck: ignore 211\nlocal a\n-- luacheck: pop\n"))
        .isEmpty();
    assertThat(check("-- luacheck: pushx ignore 211\nlocal a\n"))
        .containsExactly("1 unknown-diag-code", "2 unused-local");
  }

  @Test
  void eachLuacheckPopEndsTheLastPushThatIsOpen() {
    assertThat(
            check(
                """
                -- luacheck: push ignore 211
                -- luacheck: push ignore 511
                local a
                -- luacheck: pop
                local b
                -- luacheck: pop
                local c
                """))
        .containsExactly("2 unused-suppression", "7 unused-local");
  }

  @Test
  void luacheckCodeIsUnusedOnlyIfLuacheckSeesNoMoreThanLuna() {
    assertThat(check("-- luacheck: ignore 211 212 431\n"))
        .containsExactly("1 unused-suppression", "1 unused-suppression", "1 unused-suppression");
    assertThat(check("return function(...) end -- luacheck: ignore 212\n")).isEmpty();
    assertThat(check("local t = {}\nfunction t:f() end -- luacheck: ignore 212/self\nreturn t\n"))
        .isEmpty();
    assertThat(check("-- luacheck: ignore 113\nprint(1)\n")).isEmpty();
    assertThat(check("-- luacheck: ignore a\n-- luacheck: ignore 2\n")).isEmpty();
  }

  @Test
  void whatAnotherSuppressionTakesBackAsWellIsNotUnused() {
    assertThat(
            check(
                """
                ---@diagnostic disable-next-line: unused-local
                local a -- luacheck: ignore 211
                """))
        .isEmpty();
  }

  @Test
  void forcedChoiceGoesBeforeTheGroup() {
    var groups = Map.of(RuleGroup.UNUSED, Level.WARNING);
    var plain = Map.of("unused-local", new RuleSettings.Choice(Level.ERROR, false));
    var forced = Map.of("unused-local", new RuleSettings.Choice(Level.ERROR, true));
    assertThat(new RuleSettings(plain, groups, GlobalNames.NONE).severity(Rule.UNUSED_LOCAL))
        .contains(Severity.WARNING);
    assertThat(new RuleSettings(forced, groups, GlobalNames.NONE).severity(Rule.UNUSED_LOCAL))
        .contains(Severity.ERROR);
    assertThat(RuleSettings.DEFAULT.severity(Rule.UNKNOWN_DOC_TAG)).isEmpty();
  }
}
