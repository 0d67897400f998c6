package dev.luna.facts;

import static dev.luna.facts.OneFlow.check;

import dev.luna.testkit.Expect;
import org.junit.jupiter.api.Test;

/// Whose the fields are that a file assigns.
class MembersTest {
  @Test
  void moduleIsNamedByTheFile() {
    check(
        """
        local M = { version = 1 }
        function M.open(name) return M.version, name end
        function M:close() self.closed = true end
        M.sub = {}
        M.sub.deep = "x"
        return M
        """,
        Expect.text(
            """
            module = {#}
            table # 'main'
            table #.sub 'main.sub'
            member # . close = fn #:close
            member # . closed = true
            member # . open = fn #.open
            member # . sub = {#.sub}
            member # . version = 1
            member #.sub . deep = "x"
            function #.open (name) -> ({#}.version, #.open$0) free #.open$0
            function #:close (self = {#}) -> ()
            """));
  }

  @Test
  void instanceAndClassAreOne() {
    check(
        """
        local Account = {}
        Account.__index = Account
        function Account.new(n)
          local self = setmetatable({ balance = n }, Account)
          self.owner = "me"
          return self
        end
        function Account:deposit(v) self.balance = self.balance + v end
        return { Account = Account }
        """,
        Expect.text(
            """
            module = {#}
            table # 'main'
            table #Account 'Account'
            member # . Account = {#Account}
            member #Account . __index = {#Account}
            member #Account . balance = #Account.new$0
            member #Account . balance = (#Account:deposit$0.balance + #Account:deposit$1)
            member #Account . deposit = fn #Account:deposit
            member #Account . new = fn #Account.new
            member #Account . owner = "me"
            function #Account.new (n) -> ({#Account})
            function #Account:deposit (self = {#Account}, v = number) -> ()
            """));
  }

  @Test
  void globalsAndForeignTables() {
    check(
        """
        T = T or {}
        T.sub = T.sub or {}
        T.sub.x = 1
        local m = require "m"
        m.extra = 2
        function string.trim(s) return s:gsub("x", "") end
        """,
        Expect.text(
            """
            module = true
            global T = (_G.T or {_G#T})
            table _G#T 'T'
            table _G#T.sub 'T.sub'
            member _G#T . sub = ((_G.T or {_G#T}).sub or {_G#T.sub})
            member _G#T.sub . x = 1
            key extra of require'm' = 2
            key trim of _G.string = fn #string.trim
            function #string.trim (s) -> (#string.trim$0:gsub("x", "")…) free #string.trim$0
            requires m
            """));
  }

  @Test
  void classesThatCallsMake() {
    check(
        """
        local class = require "middleclass"
        local A = class("A")
        function A:hi() return self.name end
        local B = A:subclass("B")
        B.x = 1
        function B.make() end
        return B
        """,
        Expect.text(
            """
            module = class {#} class {#A} require'middleclass'("A"):subclass("B")
            table # 'main' base class {#A} require'middleclass'("A"):subclass("B")#0
            table #A 'A' base require'middleclass'("A")#0
            member # . make = fn #.make
            member # . x = 1
            member #A . hi = fn #A:hi
            function #.make () -> () stub
            function #A:hi (self = class {#A} require'middleclass'("A")) -> (#A:hi$0.name) free #A:hi$0
            requires middleclass
            """));
  }
}
