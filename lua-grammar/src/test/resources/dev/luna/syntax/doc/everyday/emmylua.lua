-- Comments as they stand in code that is annotated for EmmyLua; what they are about is left out.

---@interface Drawable

---@interface Comparable<T>: Drawable what can be put in order

---@class (constructor) Button

---@class (private) Secret

---@class (file, exact) Local

---@class Range: Attribute

---@field internal state integer

---@field [1] string

---@field ["content-type"] string the header

---@alias NotNull<T> T -?

---@alias With<T> T +string

---@alias Without<T> T -nil -string what is left

---@alias Get<T, K> T[K]

---@alias Keys<T> keyof T

---@alias First<T> T["first"]

---@alias Element<T> T extends (infer E)[] and E or never

---@alias Result<F> F extends fun(...: any): infer R and R or unknown

---@alias Optional<T> { [P in keyof T]?: T[P] }

---@alias Required<T> { [P in keyof T]-?: T[P] }

---@alias Frozen<T> { readonly [P in keyof T]: T[P] }

---@alias Thawed<T> { -readonly [P in keyof T]: T[P]; }

---@alias Fixed { readonly name: string, +readonly size: integer, readonly [string]: boolean }

---@alias Both Readable & Writable

---@alias Many A & B & (C|D)

---@alias Class<T> new (fun(name: string): T)

---@alias Rest<T...> [string, T...]

---@alias Event<T> { name: `T`, data: std.`T`.Data }

---@alias Nested<T> T extends A and (T extends B and 1 or 2) or 3

---@enum Level: integer

---@enum Day: string the days
---| "mon"
---| "tue" # the second

---@enum (key) Names

---@generic const T

---@generic T...

---@generic T = string

---@generic K extends string, V: table = {}

---@generic const T: string, R...

---@generic T: Base<T>, U extends keyof T = any and a text

---@return_cast value string

---@return_cast self Circle else Square

---@return_cast x A|B else nil when it is neither

---@return_overload true, string

---@return_overload false, nil, string when it failed

---@return TypeGuard<string>

---@operator eq(Point): boolean

---@operator index(string): any

---@operator lt(Point): boolean the smaller one

---@operator le(Point): boolean

---@cast self.name -?

--[[@cast -?]]

--[[@<integer>]]

--[[@<string, table<string, integer>>]]

---@<A, B> and a text

---@internal

---@internal of this library

---@readonly

---@readonly since it is shared

---@namespace app.model

---@using app.view

---@using app.view and why

---@mapping newName

---@language sql

---@language json of the settings

---@schema https://example.org/schema.json

---@[deprecated]

---@[deprecated("use other")]

---@[constructor("new", "Base", true), index_alias("first")]

---@[lsp_optimization("skip_table_fields_check")] for speed

---@[field_accessor(convention, "get_(x)", 'set,x')]

---@[a], [b]

---@param x (A|B) & C

---@param x keyof Point

---@param x Point[keyof Point]

---@param ... T...

---@param x? T -- perhaps

---@return T...

---@type fun<T, R...>(x: T, ...: R...): R...

---@type (T -nil)

---@type { a: T +string -? }

---@type [A, B?, C...]

---@type readonly

---@type keyof

---@type infer

---@type new

---@type async

---@type table<keyof T, T[]>?

---@class Pair<A, B = A>

---@class List<T>
---@field [integer] T
---@operator add(List<T>): List<T>
---@operator len: integer
