package dev.luna.ide.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.ide.SomeFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The cursor leads to what is marked.
class DefinitionsTest {

  private static List<String> targets(SomeFiles files) {
    return files.ask(analysis ->
        Definitions.at(analysis, files.file(), files.cursor()).stream()
            .flatMap(found -> found.targets().stream())
            .map(files::shown)
            .toList());
  }

  private static void check(String fixture) {
    SomeFiles files = SomeFiles.of(fixture);
    assertThat(targets(files)).containsExactlyElementsOf(files.marked());
  }

  @Test
  void local() {
    check(
        """
        local count = 1
        --    ^^^^^
        print(co$0unt)
        """);
  }

  @Test
  void shadowedLocal() {
    check(
        """
        local x = 1
        do
          local x = 2
        --      ^
          print(x$0)
        end
        """);
  }

  @Test
  void parameter() {
    check(
        """
        local function f(a, b)
        --                  ^
          return a + $0b
        end
        """);
  }

  @Test
  void parameterInItsComment() {
    check(
        """
        ---@param a$0 integer
        local function f(a)
        --               ^
        end
        """);
  }

  @Test
  void labelOfGoto() {
    check(
        """
        goto do$0ne
        print(1)
        ::done::
        --^^^^
        """);
  }

  @Test
  void functionOfModule() {
    check(
        """
        --- file: m.lua
        local M = {}
        function M.open(path)
        --         ^^^^
          return path
        end
        return M
        --- file: main.lua
        local m = require("m")
        m.op$0en("x")
        """);
  }

  @Test
  void methodInUnannotatedClass() {
    check(
        """
        local Account = {}
        Account.__index = Account
        function Account.new()
          return setmetatable({ balance = 0 }, Account)
        end
        function Account:deposit(v)
        --               ^^^^^^^
          self.balance = self.balance + v
        end
        local a = Account.new()
        a:dep$0osit(1)
        """);
  }

  @Test
  void inheritedMethod() {
    check(
        """
        ---@class Base
        local Base = {}
        function Base:hello() end
        --            ^^^^^
        ---@class Derived: Base
        local d = {}
        d:hel$0lo()
        """);
  }

  @Test
  void annotatedFieldBeforeAssignments() {
    check(
        """
        ---@class P
        ---@field name string
        --        ^^^^
        local P = {}
        function P:set(n) self.name = n end
        ---@type P
        local p
        print(p.na$0me)
        """);
  }

  @Test
  void globalOfAnotherFile() {
    check(
        """
        --- file: a.lua
        function Greet() end
        --       ^^^^^
        --- file: main.lua
        Gre$0et()
        """);
  }

  @Test
  void globalByItsTable() {
    check(
        """
        --- file: a.lua
        Setting = 1
        --<^^^^
        --- file: main.lua
        print(_G.Set$0ting)
        """);
  }

  @Test
  void moduleOfRequire() {
    SomeFiles files =
        SomeFiles.of(
            """
            --- file: a/b.lua
            return {}
            --- file: main.lua
            local b = require("a.$0b")
            """);
    assertThat(targets(files)).containsExactly("a/b.lua:1:1 ");
  }

  @Test
  void classInComment() {
    check(
        """
        ---@class Point
        --        ^^^^^
        ---@type Po$0int
        local p
        """);
  }

  @Test
  void fieldThatHoldsAFunctionLeadsToTheFunction() {
    check(
        """
        --- file: m.lua
        local function open() end
        --             ^^^^
        return { open = open }
        --- file: main.lua
        require("m").op$0en()
        """);
  }

  @Test
  void declarationOfAnAliasLeadsOn() {
    check(
        """
        --- file: m.lua
        local M = {}
        function M.insert() end
        --         ^^^^^^
        return M
        --- file: main.lua
        local m = require("m")
        local ins$0ert = m.insert
        """);
  }

  @Test
  void fieldSetThroughARequiredModule() {
    check(
        """
        --- file: m.lua
        local M = {}
        return M
        --- file: a.lua
        require("m").extra = 1
        --           ^^^^^
        --- file: main.lua
        local m = require("m")
        print(m.ext$0ra)
        """);
  }

  @Test
  void nothingBehindANumber() {
    check("local x = 1$0\n");
  }
}
