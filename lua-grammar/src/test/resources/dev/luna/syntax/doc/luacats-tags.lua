---@meta my.lib

---@class (exact) Point<T, K: string> : Base<T>, { id: integer }, [integer, string] a place
---What it is called.
---@field private name? string
---@field protected size number how large
--- it is
---@field public tags string[] # free text
---@field package own boolean
---@field [string] T
---@field [1] integer
---@field ["two words"] string
---@overload fun(x: T): Point<T>
---@operator add(Point): Point
---@operator unm: Point the mirror
---@operator call(integer): boolean
local Point = {}

---@class (partial, constructor) Part
---@interface Shape: Part
---A shape is what can be drawn. It has an area.
---@class (private) Hidden
---@class (file) Local

---@alias Mode string # how to open
---| "r" # read
---|>"w" # write
---|+"a" # append
---@alias Pair<A, B> [A, B]
---@alias (private) Id integer the number of a thing
---@alias Many
---| 1
---| 2

---@enum (key) Color the colours
local Color = { red = 1 }
---@enum Level: number
local Level = { low = 1 }

---@type string, integer? both
local a, b = f()

---Adds.
---@generic T: table, K, const C, R...
---@generic V = string, W extends Base<V> = nil
---@param first T the first
---that goes on here
---@param second? K
---@param mode "r"|"w" how
---@param kind
---| "a" # the first kind
---| "b"
---@param ... any the rest
---@return boolean ok whether it went well, as far as known
---@return T result, string? message # both
---@return string ... all of them
---@return_cast first string else integer
---@return_overload true, T
---@return_overload false, string failed
---@async
---@nodiscard because it is expensive
---@deprecated use other
---@see other.function and more
---@version >5.2, JIT
---@source file.c:12:3
function add(first, second, mode, kind, ...) end

---@vararg string the rest
function old(...) end

---@private
---Text behind a flag is the comment's own.
function flags1() end
---@protected
function flags2() end
---@public
function flags3() end
---@package
function flags4() end
---@internal
---@readonly
function flags5() end

---@module 'some.module'
local m = require("some.module")
---@namespace my.space
---@using other.space
---@mapping newName
---@language sql
local query = [[select 1]]
---@schema https://example.org/schema.json
local settings = {}

---@cast a +string, -?, -nil
---@cast self.b[1].c integer
---@diagnostic disable-next-line: unused-local, undefined-global
local x = a --[[@as string]]
local y = f --[[@<integer, string>]](x)
local z = g(x) --[[@cast -?]]
local w = x ---@as Point<number>
---@[deprecated, lsp_optimization("skip, all"), constructor("new", "Base", true)]
---@region Name
---@endregion
---@unheard of this tag
--- is kept as it is
local u
