package dev.luna.ide.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.ide.SomeFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/// All places that mean the thing under the cursor are marked, and no others.
class ReferencesTest {

  private static void check(String fixture) {
    SomeFiles files = SomeFiles.of(fixture);
    List<String> found =
        files.ask(analysis ->
            References.at(analysis, files.file(), files.cursor(), true).stream()
                .map(files::shown)
                .toList());
    assertThat(found).containsExactlyInAnyOrderElementsOf(files.marked());
  }

  @Test
  void localAndItsUpvalues() {
    check(
        """
        local x$0 = 1
        --    ^
        local function f()
            x = x + 1
        --  ^
        --      ^
        end
        do
          local x = 2
          print(x)
        end
        print(x)
        --    ^
        """);
  }

  @Test
  void parameterAndItsComment() {
    check(
        """
        ---@param na$0me string
        --        ^^^^^^
        local function f(name)
        --               ^^^^
          return name
        --       ^^^^
        end
        """);
  }

  @Test
  void fieldInOtherFiles() {
    check(
        """
        --- file: m.lua
        local M = { size = 1 }
        --          ^^^^
        function M.grow()
          M.size = M.size + 1
        --  ^^^^
        --           ^^^^
        end
        return M
        --- file: main.lua
        local m = require("m")
        print(m.si$0ze, m["size"])
        --      ^^^^^^
        --                 ^^^^
        local other = { size = 2 }
        print(other.size)
        """);
  }

  @Test
  void methodOfAClassNotOfAnother() {
    check(
        """
        ---@class A
        local A = {}
        function A:go() end
        --         ^^
        ---@class B
        local B = {}
        function B:go() end
        ---@type A
        local a
        _ = a:g$0o()
        --    ^^^^
        ---@type B
        local b
        b:go()
        """);
  }

  @Test
  void fieldOfAClassByItsTag() {
    check(
        """
        ---@class P
        ---@field na$0me string
        --        ^^^^^^
        ---@param p P
        local function f(p)
          print(p.name)
        --        ^^^^
        end
        """);
  }

  @Test
  void fieldsOfWrittenTables() {
    check(
        """
        ---@class Opts
        ---@field name$0 string
        --        ^^^^
        ---@field inner? Opts

        ---@param o Opts
        local function f(o) end
        f({ name = "a", inner = { name = "b" } })
        --  ^^^^
        --                        ^^^^
        ---@type Opts
        local o = { name = "c" }
        --          ^^^^
        local other = { name = "d" }
        """);
  }

  @Test
  void typeInComments() {
    check(
        """
        ---@class Po$0int
        --        ^^^^^^^
        ---@class Line: Point
        --              ^^^^^
        ---@field from Point?
        --             ^^^^^
        ---@return Point[]
        --         ^^^^^
        local function points() end
        """);
  }

  @Test
  void globalsAndTheirTable() {
    check(
        """
        --- file: a.lua
        function Greet() end
        --       ^^^^^
        --- file: b.lua
        local function f(Greet) return Greet end
        f(_G.Greet)
        --   ^^^^^
        --- file: main.lua
        Gre$0et()
        --<^^^^
        """);
  }

  @Test
  void moduleInRequires() {
    check(
        """
        --- file: a/b.lua
        return {}
        --- file: c.lua
        local x = require "a.b"
        --                 ^^^
        require("c")
        --- file: main.lua
        require("a.b$0")
        --       ^^^
        """);
  }

  @Test
  void labelsOfOneFunction() {
    check(
        """
        goto nex$0t
        --   ^^^^^^
        local function f() goto next ::next:: end
        ::next::
        --^^^^
        """);
  }
}
