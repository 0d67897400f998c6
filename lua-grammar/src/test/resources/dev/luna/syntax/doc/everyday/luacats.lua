-- Comments as they stand in code that is annotated for LuaLS; what they are about is left out.

---@meta

---@meta json.codec what no file defines

---@meta _

---@class Account

---@class Account: Entity

---@class Account : Entity, Auditable what somebody owes

---@class (exact) Options

---@class (partial) Options

---@class Queue<T>

---@class Cache<K, V>: Container<K>, { size: integer }

---@class Vector
---@field x number
---@field y number
---@field z number?

---A point of a map.
---@class map.Point
---@field lat number degrees north
---@field lon number degrees east
---@field height? number above the sea
---@field private source string where it was found
---@field protected stamp integer
---@field package raw table
---@field public tags string[] # free words

---@class Matrix
---@field [integer] number[]
---@field [string] unknown
---@field ["row count"] integer

---@class Triple
---@field [1] string
---@field [2] string
---@field [3]? string

---@class Config
---
---Where it listens.
---@field host string
---
---Which port; 0 takes a free one.
---@field port integer
---
---Called for each line.
---@field on_line? fun(line: string) #
---
---Called at the end.
---@field on_close? fun() #

---@class Shape
---@operator add(Shape): Shape
---@operator unm: Shape
---@operator len: integer
---@operator bnot(): Shape
---@operator call(number, number): boolean
---@operator concat(string): string both, as a text

---@class Node
---@field parent Node?
---@field children Node[]
---@overload fun(name: string): Node

---@alias Id integer

---@alias Name string what people call it

---@alias Handler fun(event: Event): boolean?

---@alias Callback async fun(err: string?, data: string?)

---@alias Side "left"|"right"

---@alias Mode
---| "r" # read
---| "w" # write
---| "a" # append

---@alias Level
---| 1
---| 2
---| 3 # the loudest

---@alias Flavour string
---|>"plain" # unless somebody asks
---|+"mint"

---@alias Pair<A, B> [A, B]

---@alias Tree<T> { value: T, left: Tree<T>?, right: Tree<T>? }

---@alias Record {
---  name: string,
---  age: integer,
---  friends: Record[],
---}

---@alias Visitor
---| fun(node: Node)
---| fun(node: Node, depth: integer): boolean

---@alias (private) Hidden table

---@enum Color

---@enum (key) Direction the four

---@enum Status what became of it

---@type string

---@type string?

---@type string|number

---@type integer[]

---@type string[][]

---@type (string|integer)[]

---@type table<string, integer>

---@type table<string, table<integer, string[]>>

---@type { name: string, size: integer }

---@type { name: string; size?: integer; [integer]: string }

---@type { [string]?: integer, ... }

---@type {}

---@type [string, integer]

---@type []

---@type fun()

---@type fun(): string

---@type fun(a: string, b?: integer, ...: any): boolean, string?

---@type fun(self, string): (ok: boolean, err?: string)

---@type fun(...)

---@type fun(...: string): ...

---@type fun<T>(list: T[]): T

---@type async fun(url: string): string

---@type file*

---@type file*? the log, once it is open

---@type "on"|"off"|nil

---@type 'single'|"double"

---@type 1|2|-1|0.5|0x10

---@type true|false

---@type A, B, C

---@type Foo<Bar>, Baz? both at once

---@type std.`T`

---@type `T`

---@type ...

---@type string...

---@type ...string

---@type | "x" | "y"

---@type nil -- not yet

---@type any # whatever comes

---@type thread|userdata|lightuserdata

---@type self

---@type vim.api.Window

---@type some-dashed.name

---@param name string

---@param name string who it is

---@param name? string who it is, if it is known

---@param count integer # how many

---@param first Foo
---@param second Bar|Baz
---@return Foo

---@param ... string

---@param ... any what is printed

---@param list string[] the words
---  which may be
---  many
---@return integer count of them

---@param mode "r"|"w"|"a" how it is opened

---@param kind
---| "file" # a file
---| "folder" # a folder

---@param callback fun(err: string?): boolean? what to do then

---@param opts { timeout: integer, retry?: boolean } how patient we are

---@param opts? table keys:
---   - timeout: in seconds
---   - retry: how often
---@return boolean

---@param value `nil` if there is none

---@param who: in plain words

---@param text The text to show

---@param path string |file-names| of Vim

---@param a.b string a dotted name

---@vararg string

---@vararg any the rest

---@return nil

---@return string

---@return string name

---@return string name what it is called

---@return string? err why not

---@return boolean ok, string? err # how it went

---@return boolean # whether it went well

---@return integer, integer, string

---@return string ... all the parts

---@return ...

---@return fun(): string?, integer the iterator and its state

---@return fun():string? : Iterator over the parts

---@return table<string, integer> counts by word

---@return (string|nil)[] holes and all

---@return The sum of both

---@return "yes"
---| "no"

---@returns boolean

---@generic T

---@generic T: table

---@generic K, V

---@generic T: Node, R what goes in and what comes out
---@param list T[]
---@param map fun(item: T): R
---@return R[]

---@generic T
---@param class `T`
---@return T

---@overload fun(a: string): string as before

---@overload fun(a: string, b: integer): string, integer
---@overload async fun(): nil

---@async

---@async waits for the answer

---@nodiscard

---@nodiscard it costs a second to compute

---@deprecated

---@deprecated use `other` instead

---@private

---@protected

---@public

---@package

---@private not for you

---@see Account.open

---@see string.format and its manual

---@see https://example.org/manual.html#place

---@see other#field
---@see third

---@module "socket"

---@module 'socket.core' loaded late

---@version 5.4

---@version >5.2 because of goto

---@version <5.3, JIT

---@version >=5.1, <=5.4

---@source native.c:120:4

---@source https://example.org/a.lua

---@cast x string

---@cast x +nil

---@cast x -nil, +string

---@cast x -?

---@cast x +?

---@cast self.items[1].name string what we know here

---@diagnostic disable

---@diagnostic disable-next-line: undefined-global

---@diagnostic disable: unused-local, lowercase-global

---@diagnostic enable: unused-local

---@diagnostic disable-line: need-check-nil because it was checked

---@as string

---@as string? perhaps

--[[@as string]]

--[[@as table<string, integer>]]

--[[@cast x string]]

--[[@type Foo]]

---@region Setters

---@endregion

---@nodoc

---@inlinedoc

---@tag lua-words

---@mystery [with] {things} nobody reads

---Opens an account.
---
---The owner must be of age. Nothing is written before the first deposit.
---
---```lua
---local account = open("Ann")
---@not.a.tag
---account:deposit(10)
---```
---@param owner string
---@return Account

---Adds two numbers.
---@param a number
---@param b number
---@return number sum
---@nodiscard

---Is it empty? Often.
---@return boolean

---# A heading
---* a list
---* of things

---Text.
---@async
---More text, about the function.
---@param x integer
---@return integer

---@param x integer the first
---
---goes on here, behind an empty line
---@param y integer

--- With a blank before each line.
--- @param x string
--- @param y vim.Opts? how
--- @return string[]

--- @class Window
--- @field title (string|fun(n: integer): string)
--- @field private _timer uv.timer?

--- @generic T
--- @param x T
--- @return T

--- @type table<string, boolean>

--- @deprecated

---@param fn fun(a: fun(): string, b: { c: fun(): integer, d: string }): fun()

---@param x { [string]: { [integer]: boolean }, y: [string, integer[]] }

---@param x table<string, fun(a: A, b: B): C>|nil

---@param x string|string[]|fun(): string|nil

---@field lonely string

---@class Registry: { [string]: Entry }

---@param x integer>

---@type table<

---@type { a: }

---@return string | nil | boolean

---@class a.b.C<T: table, U>: D<T>[], E

---@param a? integer # (default: 1)

---@return string?
---@return string? err
---@return integer code of the failure

---@return string ü the umlaut
