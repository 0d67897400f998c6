package dev.luna.facts;

import static dev.luna.facts.OneFlow.ofText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.testkit.Expect;
import org.junit.jupiter.api.Test;

/// What `@version` leaves out: a declaration that is not for the file's dialect is not there.
class VersionsTest {
  private static final String FUNCTIONS =
      """
      local M = {}
      ---@version 5.1, JIT
      ---@param list table
      function unpack(list) end
      ---@version >5.3
      ---@param text string
      function M.load(text) return text end
      ---@version <5.2
      ---@param text string
      ---@param mode string
      function M.load(text, mode) return mode end
      ---@version >5.2
      M.limit = 5
      ---@version 5.1
      local function old() return { made = 1 } end
      return M
      """;

  @Test
  void functionsAndAssignments() {
    Expect.text(
            """
            module = {#}
            global unpack = fn #unpack
            table # 'main'
            table #old{}0
            member # . load = fn #.load
            member #old{}0 . made = 1
            function #.load (text: string, mode: string) -> (#.load$1) free #.load$1
            function #old () -> ({#old{}0})
            function #unpack (list: table) -> ()
            versioned unpack here takes 1
            """)
        .matches(dump(FUNCTIONS, Dialect.LUA51));
    Expect.text(
            """
            module = {#}
            table # 'main'
            member # . limit = 5
            member # . load = fn #.load
            function #.load (text: string) -> (#.load$0) free #.load$0
            versioned unpack elsewhere takes 1
            """)
        .matches(dump(FUNCTIONS, Dialect.LUA54));
  }

  @Test
  void classesAliasesAndEnums() {
    String text =
        """
        ---@version 5.4
        ---@class New
        ---@field x integer

        ---@version 5.4
        ---@alias Mode "r"

        ---@version 5.4
        ---@class Made
        local made = { y = 1 }

        ---@version 5.4
        ---@enum Color
        local Color = { RED = 1 }

        ---@class Old
        """;
    Expect.text(
            """
            module = true
            declared Old class
            """)
        .matches(dump(text, Dialect.LUA51));
    assertThat(dump(text, Dialect.LUA54))
        .contains("declared New", "declared Mode", "declared Made", "declared Color");
  }

  @Test
  void fieldsOfTables() {
    String text =
        """
        return {
          ---@version 5.3
          pack = function() return {} end,
          ---@version =5.1
          maxn = 1,
          len = 2,
        }
        """;
    assertThat(dump(text, Dialect.LUA51)).contains("# . maxn", "# . len").doesNotContain("pack");
    assertThat(dump(text, Dialect.LUAJIT)).contains("# . len").doesNotContain("pack", "maxn");
    assertThat(dump(text, Dialect.LUA53)).contains("# . pack", "# . len").doesNotContain("maxn");
  }

  @Test
  void unrestrictedDeclarationsStay() {
    String text = "---@version >5.1\nx = 1\ny = x\n";
    assertThat(dump(text, Dialect.LUA54)).contains("global x = 1", "global y = 1");
  }

  private static String dump(String text, Dialect dialect) {
    return FactsDump.print(ofText(text, dialect).flow().facts());
  }
}
