package dev.luna.ide.hover;

import dev.luna.ide.SomeFiles;
import dev.luna.testkit.Expect;
import org.junit.jupiter.api.Test;

/// What stands beside the name under the cursor.
class HoversTest {

  private static void check(String fixture, Expect expected) {
    SomeFiles files = SomeFiles.of(fixture);
    String shown =
        files.ask(analysis ->
            Hovers.at(analysis, files.file(), files.cursor())
                .map(hover -> String.join("\n", hover.code()) + "\n" + hover.docs())
                .orElse("nothing"));
    expected.matches(shown.stripTrailing() + "\n");
  }

  @Test
  void localWithItsType() {
    check("local x = 1\nprint($0x)", Expect.text("""
        """));
  }

  @Test
  void functionOfTheStandardLibrary() {
    check("io.op$0en('x')", Expect.text("""
        """));
  }

  @Test
  void methodOfAClass() {
    check(
        """
        ---@class Account
        local Account = {}
        --- Puts money in.
        --- Never fails.
        ---@param amount integer how much
        ---@return integer balance what is there now
        function Account:deposit(amount) return amount end
        ---@type Account
        local a
        a:dep$0osit(1)
        """,
        Expect.text("""
        """));
  }

  @Test
  void parameterWithItsTag() {
    check(
        """
        ---@param path string where it lies
        local function f(path) return pa$0th end
        """,
        Expect.text("""
        """));
  }

  @Test
  void aliasOfAFunction() {
    check("local ins$0ert = table.insert", Expect.text("""
        """));
  }

  @Test
  void fieldOfAModule() {
    check(
        """
        --- file: m.lua
        local M = {}
        --- How many there are.
        M.count = 0
        return M
        --- file: main.lua
        local m = require("m")
        print(m.co$0unt)
        """,
        Expect.text("""
        """));
  }

  @Test
  void narrowedVariable() {
    check(
        """
        ---@type string?
        local s
        if s then print($0s) end
        """,
        Expect.text("""
        """));
  }
}
