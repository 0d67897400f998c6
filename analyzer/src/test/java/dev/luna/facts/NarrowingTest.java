package dev.luna.facts;

import static dev.luna.facts.OneFlow.check;

import dev.luna.testkit.Expect;
import org.junit.jupiter.api.Test;

/// What a check says of what follows.
class NarrowingTest {
  @Test
  void earlyExitsAndTruth() {
    check(
        """
        local function f(x, y)
          if not x then return y end
          if type(y) ~= "string" then error("no") end
          return x, y
        end
        return f
        """,
        Expect.text(
            """
            module = fn #()
            function #() (x, y) -> (#()$1) | (<#()$0 true>, <#()$1 is string>) free #()$0, #()$1
            """));
  }

  @Test
  void bothWaysMeetAgain() {
    check(
        """
        return function(x)
          if type(x) == "table" then x = x.value else print(x) end
          local y = x
          if y then print(y) end
          return y
        end
        """,
        Expect.text(
            """
            module = fn #()
            function #() (x) -> ([<#()$0 is table>.value | <#()$0 not table>]) free #()$0
            """));
  }

  @Test
  void siblingsOfOneCall() {
    check(
        """
        local function open(n)
          local f, err = io.open(n)
          if not f then return nil, err end
          return f, err
        end
        return open
        """,
        Expect.text(
            """
            module = fn #()
            function #() (n) -> (nil, <_G.io.open(#()$0) false>#1) | (<_G.io.open(#()$0) true>#0, <_G.io.open(#()$0) true>#1) free #()$0
            """));
  }

  @Test
  void fieldsOfPlaces() {
    check(
        """
        local M = {}
        function M:get()
          if not self.cache then self.cache = {} end
          local node = M.node
          if node.kind == "leaf" then return node end
          if self.x == nil then return 1 end
          return self.cache, self.x
        end
        return M
        """,
        Expect.text(
            """
            module = {#}
            table # 'main'
            table #:get/self.cache 'self.cache'
            member # . cache = {#:get/self.cache}
            member # . get = fn #:get
            function #:get (self = {#}) -> (<{#}.node .kind == "leaf">) | (1) | ([<#:get$0.cache true> | {#:get/self.cache}], <#:get$0.x ~= nil>) free #:get$0
            """));
  }

  @Test
  void kindsOfChecks() {
    check(
        """
        return function(a, b, c, d)
          local t = type(a)
          if t == "number" then return a end
          if math.type(b) == "integer" and c ~= "x" then return b, c end
          assert(d, "message")
          return d
        end
        """,
        Expect.text(
            """
            module = fn #()
            function #() (a, b, c, d) -> (<#()$0 is number>) | (<#()$1 is integer>, <#()$2 ~= "x">) | (<#()$3 true>) free #()$0, #()$1, #()$2, #()$3
            """));
  }

  @Test
  void assignmentsAndCallsEndIt() {
    check(
        """
        local shared
        local function set() shared = {} end
        return function(x)
          if shared then
            print(shared)
            local kept = shared
            set()
            return shared, kept
          end
          if x then x = nil end
          return x
        end
        """,
        Expect.text(
            """
            module = fn #()
            table #shared 'shared'
            local #shared@0 = {#shared}
            function #() (x) -> (local #shared@0, local #shared@0) | ([<#()$0 false> | nil]) free #()$0
            function #set () -> ()
            """));
  }

  @Test
  void casts() {
    check(
        """
        return function(x, y)
          ---@cast x string
          local z = y --[[@as integer]]
          ---@cast y +number, -nil
          return x, z, y
        end
        """,
        Expect.text(
            """
            module = fn #()
            function #() (x, y) -> (string, integer, <<#()$1 +number> -nil>) free #()$1
            """));
  }

  @Test
  void neverComesBack() {
    check(
        """
        local function fail(m) error(m) end
        return function(x)
          if not x then fail("no") end
          return x
        end
        """,
        Expect.text(
            """
            module = fn #()
            function #() (x) -> (<#()$0 true>) free #()$0
            function #fail (m = "no") -> never
            """));
  }
}
