package dev.luna.facts;

import static dev.luna.facts.OneFlow.check;

import dev.luna.testkit.Expect;
import org.junit.jupiter.api.Test;

/// What a parameter is, where nobody says.
class ParametersTest {
  @Test
  void useShowsIt() {
    check(
        """
        local M = {}
        function M.f(n, s, t, g, o, l, u)
          o = o or "default"
          local x = n + 1, s .. "x", t.y, g(), #l
          return x, u
        end
        function M.tested(x) if type(x) == "number" then return x + 1 end return x.y end
        return M
        """,
        Expect.text(
            """
            module = {#}
            table # 'main'
            member # . f = fn #.f
            member # . tested = fn #.tested
            function #.f (n = number, s = number|string, t = table, g = function, o = string, l = string|table, u) -> ((#.f$0 + 1), #.f$6) free #.f$0, #.f$6
            function #.tested (x) -> ((<#.tested$0 is number> + 1)) | (<#.tested$0 not number>.y) free #.tested$0
            """));
  }

  @Test
  void argumentsSayWhatCalleesPass() {
    check(
        """
        local list = require "list"
        list.each(items, function(v, k) print(v, k) end, 1)
        obj:on("x", function(e) return e end)
        """,
        Expect.text(
            """
            module = true
            function #()0 (v = expected require'list'.each(_G.items, fn #()0, 1) @1#0, k = expected require'list'.each(_G.items, fn #()0, 1) @1#1) -> ()
            function #()1 (e = expected _G.obj.on(_G.obj, "x", fn #()1) @2#0) -> (#()1$0) free #()1$0
            requires list
            """));
  }

  @Test
  void localFunctionsAreWhatTheyAreCalledWith() {
    check(
        """
        local function add(a, b) return a, b end
        local function passed(a) return a end
        add(1, "x")
        add(2, {})
        print(passed)
        passed(1)
        """,
        Expect.text(
            """
            module = true
            table #{}0 open
            function #add (a = 1|2, b = ["x" | {#{}0}]) -> (#add$0, #add$1) free #add$0, #add$1
            function #passed (a) -> (#passed$0) free #passed$0
            """));
  }

  @Test
  void closuresReturnOuterParameters() {
    check(
        """
        local M = {}
        function M.outer(x) return function(y) return x, y end end
        function M.obj(n)
          local self = {}
          function self.get() return n end
          function self.me() return self end
          return self
        end
        function M.rest(...) local a, b = ... return a, b, select("#", ...) end
        return M
        """,
        Expect.text(
            """
            module = {#}
            table # 'main'
            table #.obj/self 'self' free #.obj$0
            member # . obj = fn #.obj
            member # . outer = fn #.outer
            member # . rest = fn #.rest
            member #.obj/self . get = fn #.obj/self.get
            member #.obj/self . me = fn #.obj/self.me
            function #.obj (n) -> ({#.obj/self}) free #.obj$0
            function #.obj/self.get () -> (#.obj$0) free #.obj$0 stub
            function #.obj/self.me () -> ({#.obj/self}) free #.obj$0 stub
            function #.outer (x) -> (fn #.outer()0) free #.outer$0
            function #.outer()0 (y) -> (#.outer$0, #.outer()0$0) free #.outer$0, #.outer()0$0
            function #.rest (...) -> (#.rest$...#0, #.rest$...#1, _G.select("#", #.rest$...…)…) free #.rest$-1
            """));
  }
}
