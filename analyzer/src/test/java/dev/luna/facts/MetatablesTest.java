package dev.luna.facts;

import static dev.luna.facts.OneFlow.check;

import dev.luna.testkit.Expect;
import org.junit.jupiter.api.Test;

/// `setmetatable`, and what people do with it.
class MetatablesTest {
  @Test
  void theCommonestClass() {
    check(
        """
        local A = { total = 0 }
        function A:new(o) o = o or {}; setmetatable(o, self); self.__index = self; return o end
        function A:add(v) self.total = self.total + v; return self end
        local B = A:new()
        function B:limit() return 3 end
        return { A = A, B = B }
        """,
        Expect.text(
            """
            module = {#}
            table # 'main'
            table #A 'A'
            table #A:new/o 'o'
            table #B 'B' base {#A}:new()#0
            member # . A = {#A}
            member # . B = class {#B} {#A}:new()
            member #A . __index = #A:new$0
            member #A . add = fn #A:add
            member #A . new = fn #A:new
            member #A . total = 0
            member #A . total = (#A:add$0.total + #A:add$1)
            member #B . limit = fn #B:limit
            function #A:add (self = {#A}, v = number) -> (#A:add$0) free #A:add$0
            function #A:new (self = {#A}, o = {#A:new/o}) -> (setmeta((#A:new$1 or {#A:new/o}), #A:new$0)) free #A:new$0, #A:new$1
            function #B:limit (self = class {#B} {#A}:new()) -> (3) stub
            """));
  }

  @Test
  void aCallableModule() {
    check(
        """
        local M = {}
        M.__index = M
        function M.new(n) return setmetatable({ n = n }, M) end
        function M:get() return self.n end
        return setmetatable(M, { __call = function(_, n) return M.new(n) end })
        """,
        Expect.text(
            """
            module = {#}
            table # 'main' meta {#{}0}
            table #{}0
            member # . __index = {#}
            member # . get = fn #:get
            member # . n = #.new$0
            member # . new = fn #.new
            member #{}0 . __call = fn #{}0.__call
            function #.new (n) -> ({#})
            function #:get (self = {#}) -> (#:get$0.n) free #:get$0
            function #{}0.__call (_, n) -> ({#}.new(#{}0.__call$1)…) free #{}0.__call$1
            """));
  }

  @Test
  void inheritance() {
    check(
        """
        local Base = {}
        Base.__index = Base
        local Derived = setmetatable({}, { __index = Base })
        Derived.__index = Derived
        function Derived:go() self.gone = true end
        function Derived.new() local o = {} o.x = 1 return setmetatable(o, Derived) end
        return Derived
        """,
        Expect.text(
            """
            module = {#}
            table # 'main' meta {#{}0}
            table #Base 'Base'
            table #{}0
            member # . __index = {#}
            member # . go = fn #:go
            member # . gone = true
            member # . new = fn #.new
            member # . x = 1
            member #Base . __index = {#Base}
            member #{}0 . __index = {#Base}
            function #.new () -> ({#})
            function #:go (self = {#}) -> ()
            """));
  }

  @Test
  void metatableBesideTheClass() {
    check(
        """
        local P = {}
        local mt = { __index = P }
        function P.new() local self = { x = 0 } setmetatable(self, mt) self.y = 1 return self end
        function P:len() return self.x end
        return P
        """,
        Expect.text(
            """
            module = {#}
            table # 'main'
            table #mt 'mt'
            member # . len = fn #:len
            member # . new = fn #.new
            member # . x = 0
            member # . y = 1
            member #mt . __index = {#}
            function #.new () -> ({#})
            function #:len (self = {#}) -> (#:len$0.x) free #:len$0
            """));
  }
}
