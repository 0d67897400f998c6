package dev.luna.ide.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.ide.Fold;
import dev.luna.ide.OneFile;
import dev.luna.testkit.Corpus;
import dev.luna.testkit.Expect;
import dev.luna.text.SourceText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FoldsTest {

  @Test
  void whatIsOnOneLineIsNotFolded() {
    check(
        """
        function f() return 1 end
        local t = { 1, 2 }
        -- a comment
        """,
        Expect.text(""));
  }

  @Test
  void functions() {
    check(
        """
        function f()
          g(function()
            return 1
          end)
        end
        """,
        Expect.text(
            """
            CODE 1-5+ |⏎  g(function()⏎    return 1⏎  end)⏎|
            CODE 2-4+ |⏎    return 1⏎  |
            """));
  }

  @Test
  void clausesOfAnIf() {
    check(
        """
        if a then
          b()
        elseif c then
          d()
        else
          e()
        end
        """,
        Expect.text(
            """
            CODE 1-3+ |⏎  b()⏎|
            CODE 3-5+ |⏎  d()⏎|
            CODE 5-7+ |⏎  e()⏎|
            """));
  }

  @Test
  void loops() {
    check(
        """
        while a do
          b()
        end
        for i = 1, 2 do
          b()
        end
        for k in pairs(t) do
          b()
        end
        repeat
          b()
        until c
        do
          b()
        end
        """,
        Expect.text(
            """
            CODE 1-3+ |⏎  b()⏎|
            CODE 4-6+ |⏎  b()⏎|
            CODE 7-9+ |⏎  b()⏎|
            CODE 10-12+ |⏎  b()⏎|
            CODE 13-15+ |⏎  b()⏎|
            """));
  }

  @Test
  void tables() {
    check(
        """
        local t = {
          a = {
            1,
          },
        }
        """,
        Expect.text(
            """
            CODE 1-5+ |⏎  a = {⏎    1,⏎  },⏎|
            CODE 2-4+ |⏎    1,⏎  |
            """));
  }

  @Test
  void longStrings() {
    check(
        """
        local s = [[
          text
        ]]
        """,
        Expect.text(
            """
            CODE 1-3+ |[[⏎  text⏎]]|
            """));
  }

  @Test
  void blockComments() {
    check(
        """
        --[[
          text
        ]]
        """,
        Expect.text(
            """
            COMMENT 1-3 |⏎  text⏎]]|
            """));
  }

  @Test
  void consecutiveLineComments() {
    check(
        """
        -- one
        -- two

        -- alone
        local x -- behind code
        -- three
        -- four
        """,
        Expect.text(
            """
            COMMENT 1-2 |⏎-- two|
            COMMENT 6-7 |⏎-- four|
            """));
  }

  @Test
  void regions() {
    check(
        """
        ---@region outer
        local a
        -- #region inner
        local b
        --#endregion
        --region third
        local c
        --endregion
        ---@endregion
        """,
        Expect.text(
            """
            REGION 1-9 |⏎local a⏎-- #region inne…-endregion⏎---@endregion|
            REGION 3-5 |⏎local b⏎--#endregion|
            REGION 6-8 |⏎local c⏎--endregion|
            """));
  }

  @Test
  void regionMarkersWithoutPartnersAreIgnored() {
    check(
        """
        --#endregion
        local a
        --#region
        local b
        """,
        Expect.text(""));
  }

  @Test
  void requires() {
    check(
        """
        local a = require "a"
        local b = require("b").c
        -- a comment between
        require "d"

        local x = 1
        local e = require "e"
        """,
        Expect.text(
            """
            IMPORTS 1-4 |⏎local b = require("b").…ment between⏎require "d"|
            """));
  }

  @Test
  void oneRequireIsNotFolded() {
    check("local a = require(\\n  'a'\\n)".replace("\\n", "\n"), Expect.text(""));
  }

  @Test
  void unfinishedBlocksFoldToTheEnd() {
    check(
        """
        function f()
          local t = {
            a = 1,
        """,
        Expect.text(
            """
            CODE 1-4+ |⏎  local t = {⏎    a = 1,⏎|
            CODE 2-3 |⏎    a = 1,|
            """));
  }

  @Test
  void foldsOfPenlightsOrderedMap() {
    Path path =
        Corpus.require().pathsOf("lua-penlight").stream()
            .filter(p -> p.endsWith("pl/OrderedMap.lua"))
            .findFirst()
            .orElseThrow();
    var file = OneFile.ofText(SourceText.decode(new Corpus.Source("", path).bytes()).text());
    Expect.file(Path.of("src/test/golden/folds-OrderedMap.txt")).matches(print(file));
  }

  @Test
  void foldsOfRealFilesAreWithinThemAndInOrder() {
    for (Corpus.Source source : Corpus.require().files()) {
      var file = OneFile.ofText(SourceText.decode(source.bytes()).text());
      int before = 0;
      for (Fold fold : Folds.of(file.analysis(), file.id())) {
        assertThat(fold.span().start()).as("%s", source).isGreaterThanOrEqualTo(before);
        assertThat(fold.span().end())
            .as("%s", source)
            .isLessThanOrEqualTo(file.file().text().length());
        before = fold.span().start();
      }
    }
  }

  private static void check(String fixture, Expect expect) {
    expect.matches(print(OneFile.of(fixture)));
  }

  /// `kind first-last` with `+` if the last line stays visible, and what is hidden.
  private static String print(OneFile file) {
    StringBuilder out = new StringBuilder();
    for (Fold fold : Folds.of(file.analysis(), file.id())) {
      String hidden = file.shown(fold.span());
      String brief =
          hidden.length() < 50
              ? hidden
              : hidden.substring(0, 24) + "…" + hidden.substring(hidden.length() - 24);
      out.append(
          "%s %d-%d%s |%s|%n"
              .formatted(
                  fold.kind(),
                  file.line(fold.span().start()),
                  file.line(fold.span().end()),
                  fold.closerStays() ? "+" : "",
                  brief));
    }
    return out.toString();
  }
}
