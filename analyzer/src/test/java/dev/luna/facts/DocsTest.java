package dev.luna.facts;

import static dev.luna.facts.OneFlow.check;

import dev.luna.testkit.Expect;
import org.junit.jupiter.api.Test;

/// What comments declare.
class DocsTest {
  @Test
  void classes() {
    check(
        """
        ---@class (exact) Box<T> : Base
        ---@field private value T
        ---@field name? string
        ---@field [integer] T
        ---@operator add(Box): Box
        local Box = {}
        ---@param v T
        ---@return Box self
        ---@nodiscard
        function Box.of(v) Box.made = v end
        ---@class Other
        local o
        o.x = 1
        return Box
        """,
        Expect.text(
            """
            module = {Box}
            declared Box exact class <'T : Base [integer]: 'T add(Box): Box
            declared Other class
            table Box 'Box'
            member Box . made = #.of$0
            member Box . name : string|nil
            member Box . of = fn #.of nodiscard
            member Box . value : 'T private
            member Other . x = 1
            function #.of (v: 'T) -> (Box) declared nodiscard
            """));
  }

  @Test
  void aliasesAndEnums() {
    check(
        """
        ---@alias Mode "r" | "w"
        ---@alias Pair<K, V> { key: K, value: V }
        ---@enum Color
        local Color = { RED = 1, BLUE = 2 }
        ---@enum (key) Named
        local Named = { a = {}, b = {} }
        ---@type table<string, integer>
        local map = {}
        ---@type string[]
        globalList = {}
        return map
        """,
        Expect.text(
            """
            module = {[string]: integer}
            global globalList : string[]
            declared Color enum 1, 2
            declared Mode alias "r"|"w"
            declared Named enum "a", "b"
            declared Pair alias <'K, 'V {key: 'K, value: 'V}
            table _G#globalList 'globalList'
            table # 'main'
            table #Color 'Color'
            table #Named 'Named'
            table #Named.a 'Named.a'
            table #Named.b 'Named.b'
            member #Color . BLUE = 2
            member #Color . RED = 1
            member #Named . a = {#Named.a}
            member #Named . b = {#Named.b}
            """));
  }

  @Test
  void functions() {
    check(
        """
        local M = {}
        ---@generic T: table
        ---@param list T[]
        ---@param f? fun(x: T): boolean
        ---@param ... string
        ---@return T? first, integer count
        ---@overload fun(list: string): string
        ---@deprecated
        function M.find(list, f, ...) end
        ---@return_overload nil, string
        ---@return_overload integer
        function M.parse(s) end
        M.field = function(a --[[ string ]]) end
        return M
        """,
        Expect.text(
            """
            module = {#}
            table # 'main'
            member # . field = fn #.field
            member # . find = fn #.find deprecated
            member # . parse = fn #.parse
            function #.field (a) -> () stub
            function #.find (list: 'T: table[], f?: fun(x: 'T: table): boolean|nil, ...) -> ('T: table|nil, integer) declared <'T: table or fun(list: string): string deprecated
            function #.parse (s) -> (nil, string) | (integer) declared
            """));
  }

  @Test
  void ldoc() {
    check(
        """
        --- A module.
        -- @module shapes
        local M = {}
        --- Makes one.
        -- @tparam string name what
        -- @tparam[opt] int size how large
        -- @treturn table the thing
        -- @error if it fails
        function M.make(name, size) end
        return M
        """,
        Expect.text(
            """
            module = {#}
            table # 'main'
            member # . make = fn #.make
            function #.make (name: string, size?: integer|nil) -> (table) | (nil, string) declared
            """));
  }
}
