---@meta

---What a table can do besides holding values, given to it by `setmetatable`.
---
---A key that Lua knows (it begins with `__`) is called or looked up when a value with this metatable is used in that way.
---@class metatable
---Where to look for a key that the table itself does not have: another table, or a function that is asked.
---@field __index? table|fun(t: any, key: any): any
---Where to put a value whose key the table does not have yet: another table, or a function that decides.
---@field __newindex? table|fun(t: any, key: any, value: any)
---Makes the value callable: `t(…)` calls this with `t` as the first argument.
---@field __call? fun(self: any, ...: any): any...
---What `tostring` and `print` show. It must return a string.
---@field __tostring? fun(t: any): string
---What kind of thing it is, for error messages and for `tostring` (from Lua 5.3 on).
---@field __name? string
---What `getmetatable` shows instead of the metatable; `setmetatable` then refuses to change it.
---@field __metatable? any
---Which references do not keep an object alive: those from keys (`"k"`), from values (`"v"`), or both (`"kv"`).
---@field __mode? "k"|"v"|"kv"
---Called before the value is thrown away by the garbage collector (tables: from Lua 5.2 on).
---@field __gc? fun(t: any)
---Called when a variable `local x <close>` goes out of scope, with the error that ended it, if any (from Lua 5.4 on).
---@field __close? fun(t: any, err: any)
---The length, `#t` (tables: from Lua 5.2 on).
---@field __len? fun(t: any): any
---What `pairs` uses instead of `next` (from Lua 5.2 on).
---@field __pairs? fun(t: any): ((fun(t: any, key: any): any, any), any, any)
---`a == b`, for two different tables (or userdata); the result is taken as true or false.
---@field __eq? fun(a: any, b: any): any
---`a < b`, and `b > a`.
---@field __lt? fun(a: any, b: any): any
---`a <= b`, and `b >= a`.
---@field __le? fun(a: any, b: any): any
---`a + b`, if one of them is no number.
---@field __add? fun(a: any, b: any): any
---`a - b`.
---@field __sub? fun(a: any, b: any): any
---`a * b`.
---@field __mul? fun(a: any, b: any): any
---`a / b`.
---@field __div? fun(a: any, b: any): any
---`a % b`.
---@field __mod? fun(a: any, b: any): any
---`a ^ b`.
---@field __pow? fun(a: any, b: any): any
---`-a`.
---@field __unm? fun(a: any): any
---`a // b` (from Lua 5.3 on).
---@field __idiv? fun(a: any, b: any): any
---`a & b` (from Lua 5.3 on).
---@field __band? fun(a: any, b: any): any
---`a | b` (from Lua 5.3 on).
---@field __bor? fun(a: any, b: any): any
---`a ~ b` (from Lua 5.3 on).
---@field __bxor? fun(a: any, b: any): any
---`~a` (from Lua 5.3 on).
---@field __bnot? fun(a: any): any
---`a << b` (from Lua 5.3 on).
---@field __shl? fun(a: any, b: any): any
---`a >> b` (from Lua 5.3 on).
---@field __shr? fun(a: any, b: any): any
---`a .. b`, if one of them is neither string nor number.
---@field __concat? fun(a: any, b: any): any

---The table that holds all global variables: `_G.print` is `print`, and `_G[name]` reads a global whose name is computed.
---
---`_G` contains itself. Giving the variable `_G` another value changes nothing.
---
---```lua
---for name in pairs(_G) do print(name) end  -- all globals
---```
---@class _G
_G = {}

---The name of the Lua that runs, such as `"Lua 5.4"`. LuaJIT says `"Lua 5.1"`; look for the global `jit` to recognize it.
---
---The third part of a version, as in 5.4.6, is not in it.
---@type string
_VERSION = "Lua 5.4"

---The arguments of the script that the program `lua` was started with: `arg[1]` is the first one.
---
---`arg[0]` is the script's name; what stands before it on the command line has negative indices. The arguments are
---also what `...` is outside all functions. Programs that embed Lua need not have this table.
---@type string[]
arg = {}

---Stops with an error if `v` is `nil` or `false`, and otherwise returns all its arguments.
---
---Made for functions that return `nil` and a message when they fail:
---
---```lua
---local file = assert(io.open("notes.txt"))  -- a file, or an error that says why there is none
---```
---
---The message is computed before it is known whether it is needed: in a hot loop, prefer `if not v then error(…) end`.
---@generic T
---@param v? T the value that must not be `nil` or `false`
---@param message? any the error's value; `"assertion failed!"` if it is missing
---@param ... any more values, which are only passed through
---@return T v the same value, now known to be there
---@return any ... the other arguments
function assert(v, message, ...) end

---Controls the garbage collector, which frees what the program can no longer reach.
---
---Most programs never need it. To see how much memory is used, in kilobytes:
---
---```lua
---collectgarbage()                       -- twice, if finalizers matter
---print(collectgarbage("count"))
---```
---@version 5.1, JIT
---@overload fun(opt: "count"): number
---@overload fun(opt: "step", arg?: integer): boolean
---@overload fun(opt: "isrunning"): boolean
---@param opt?
---|>"collect" # a full collection, now
---| "stop" # collect nothing until `"restart"`
---| "restart" # collect automatically again
---| "count" # returns the memory in use, in kilobytes, with a fraction
---| "step" # a part of a collection, the larger the larger `arg`; returns whether a cycle ended
---| "setpause" # how long to wait between cycles, in percent; returns the old value
---| "setstepmul" # how fast to collect compared with allocation, in percent; returns the old value
---| "isrunning" # LuaJIT only: returns whether it collects automatically
---@param arg? integer what some options need
---@return integer result `0`, unless the option says otherwise
function collectgarbage(opt, arg) end

---Controls the garbage collector, which frees what the program can no longer reach.
---
---Most programs never need it. To see how much memory is used, in kilobytes:
---
---```lua
---collectgarbage()
---print((collectgarbage("count")))   -- in parentheses, for Lua 5.2 has a second result here
---```
---@version 5.2
---@overload fun(opt: "count"): number, integer
---@overload fun(opt: "step", arg?: integer): boolean
---@overload fun(opt: "isrunning"): boolean
---@param opt?
---|>"collect" # a full collection, now
---| "stop" # collect nothing until `"restart"`
---| "restart" # collect automatically again
---| "count" # returns the memory in use: kilobytes with a fraction, and the bytes modulo 1024
---| "step" # a part of a collection, the larger the larger `arg`; returns whether a cycle ended
---| "setpause" # how long to wait between cycles, in percent; returns the old value
---| "setstepmul" # how fast to collect compared with allocation, in percent; returns the old value
---| "setmajorinc" # when a generational collector does a full cycle; returns the old value
---| "isrunning" # returns whether it collects automatically
---| "generational" # the generational mode, an experiment of this version
---| "incremental" # the incremental mode, which is the normal one
---@param arg? integer what some options need
---@return integer result `0`, unless the option says otherwise
function collectgarbage(opt, arg) end

---Controls the garbage collector, which frees what the program can no longer reach.
---
---Most programs never need it. To see how much memory is used, in kilobytes:
---
---```lua
---collectgarbage()
---print(collectgarbage("count"))
---```
---@version 5.3
---@overload fun(opt: "count"): number
---@overload fun(opt: "step", arg?: integer): boolean
---@overload fun(opt: "isrunning"): boolean
---@param opt?
---|>"collect" # a full collection, now
---| "stop" # collect nothing until `"restart"`
---| "restart" # collect automatically again
---| "count" # returns the memory in use, in kilobytes, with a fraction
---| "step" # a part of a collection, the larger the larger `arg`; returns whether a cycle ended
---| "setpause" # how long to wait between cycles, in percent; returns the old value
---| "setstepmul" # how fast to collect compared with allocation, in percent; returns the old value
---| "isrunning" # returns whether it collects automatically
---@param arg? integer what some options need
---@return integer result `0`, unless the option says otherwise
function collectgarbage(opt, arg) end

---Controls the garbage collector, which frees what the program can no longer reach.
---
---Most programs never need it. A program that makes many short-lived objects may run faster with
---`collectgarbage("generational")`. To see how much memory is used, in kilobytes:
---
---```lua
---collectgarbage()
---print(collectgarbage("count"))
---```
---@version 5.4
---@overload fun(opt: "count"): number
---@overload fun(opt: "step", size?: integer): boolean
---@overload fun(opt: "isrunning"): boolean
---@overload fun(opt: "incremental", pause?: integer, stepmul?: integer, stepsize?: integer): "generational"|"incremental"
---@overload fun(opt: "generational", minormul?: integer, majormul?: integer): "generational"|"incremental"
---@param opt?
---|>"collect" # a full collection, now
---| "stop" # collect nothing until `"restart"`
---| "restart" # collect automatically again
---| "count" # returns the memory in use, in kilobytes, with a fraction
---| "step" # a part of a collection, the larger the larger the argument; returns whether a cycle ended
---| "isrunning" # returns whether it collects automatically
---| "incremental" # spread the work over the run of the program; returns the mode before
---| "generational" # look at young objects more often than at old ones; returns the mode before
---| "setpause" # out of date: use `"incremental"` with an argument
---| "setstepmul" # out of date: use `"incremental"` with two arguments
---@param ... integer what some options need
---@return integer result `0`, unless the option says otherwise
function collectgarbage(opt, ...) end

---Controls the garbage collector, which frees what the program can no longer reach.
---
---Most programs never need it. A program that makes many short-lived objects may run faster with
---`collectgarbage("generational")`. To see how much memory is used, in kilobytes:
---
---```lua
---collectgarbage()
---print(collectgarbage("count"))
---```
---@version 5.5
---@overload fun(opt: "count"): number
---@overload fun(opt: "step", size?: integer): boolean
---@overload fun(opt: "isrunning"): boolean
---@overload fun(opt: "incremental"|"generational"): "generational"|"incremental"
---@overload fun(opt: "param", name: "minormul"|"majorminor"|"minormajor"|"pause"|"stepmul"|"stepsize", value?: integer): integer
---@param opt?
---|>"collect" # a full collection, now
---| "stop" # collect nothing until `"restart"`
---| "restart" # collect automatically again
---| "count" # returns the memory in use, in kilobytes, with a fraction
---| "step" # a part of a collection, of so many bytes; returns whether a cycle ended
---| "isrunning" # returns whether it collects automatically
---| "incremental" # spread the work over the run of the program; returns the mode before
---| "generational" # look at young objects more often than at old ones; returns the mode before
---| "param" # a setting, by its name; returns the value it had, and changes it if another is given
---@param ... string|integer what some options need
---@return integer result `0`, unless the option says otherwise
function collectgarbage(opt, ...) end

---Runs the Lua file and returns what it returns; errors in it are not caught.
---
---The file is read anew each time and sees globals only, no locals of the caller. To load a module once, use `require`.
---@param filename? string the file, relative to the current directory; without it, Lua text is read from stdin
---@return any ... what the file returns
function dofile(filename) end

---Stops what is running with an error; the nearest `pcall` or `xpcall` around it returns `false` and `message`.
---
---If the message is a string, the place of the error is put in front of it, as `file.lua:12: `. `level` says whose place:
---
---```lua
---function divide(a, b)
---  if b == 0 then error("division by zero", 2) end  -- blames the caller
---  return a / b
---end
---```
---
---Any value can be thrown; a table can tell the catcher more than a text.
---@param message any what went wrong; often a string
---@param level? integer `1` (the default) for where `error` is called, `2` for the caller of that function, `0` for no place
---@return never result it does not return
function error(message, level) end

---The memory in use, in kilobytes.
---@version 5.1, JIT
---@deprecated use `collectgarbage("count")`
---@nodiscard
---@return integer kilobytes without a fraction
function gcinfo() end

---The environment of a function: the table in which it looks up its global variables.
---
---Lua 5.2 and later have the variable `_ENV` instead.
---@version 5.1, JIT
---@nodiscard
---@param f? integer|function a function, or a level: `1` (the default) is who calls `getfenv`, `0` the whole program
---@return table environment the table of globals
function getfenv(f) end

---The metatable of a value, or `nil` if it has none.
---
---If the metatable has a field `__metatable`, you get that field's value instead. All strings share one metatable, through
---which `("x"):upper()` works.
---@nodiscard
---@param object any any value
---@return any metatable a table, usually
function getmetatable(object) end

---Goes through a list in order, `t[1]`, `t[2]` …, up to the first `nil`.
---
---```lua
---for i, name in ipairs({ "a", "b" }) do print(i, name) end
---```
---
---What stands behind a hole or under other keys is not visited; use `pairs` for that.
---@generic V
---@param t V[] the list
---@return fun(t: V[], i: integer): integer, V iterator gives the next index and its value
---@return V[] t the list, for the loop
---@return integer start `0`, for the loop
function ipairs(t) end

---Compiles Lua code that a function hands over in pieces; the result is a function that runs it.
---
---For code in a string, use `loadstring`. A mistake in the code is no error: it is returned as a message.
---@version =5.1
---@nodiscard
---@param func fun(): string? called again and again, until it returns `nil` or an empty string
---@param chunkname? string what error messages call it; `"=(load)"` if missing
---@return function? chunk the code as a function, not yet run
---@return string? message what is wrong with the code
---@return_overload function
---@return_overload nil, string
function load(func, chunkname) end

---Compiles Lua code; the result is a function that runs it.
---
---```lua
---local chunk, message = load("return 1 + 1")
---if chunk then print(chunk()) else print(message) end
---```
---
---A mistake in the code is no error: it is returned as a message. The code sees no locals of the caller; its arguments are
---in `...`. Code from strangers should be loaded with `mode` `"t"`, because binary code can crash the program, and with
---an `env` of its own.
---@version >5.2, JIT
---@nodiscard
---@param chunk string|fun(): string? the code, or a function that hands it over in pieces and ends with `nil` or `""`
---@param chunkname? string what error messages call it: `"@name"` for a file, `"=name"` for something else
---@param mode?
---| "t" # text only
---| "b" # binary only, as made by `string.dump`
---|>"bt" # both
---@param env? table the global variables that the code shall see; those of the program if missing
---@return function? chunk the code as a function, not yet run
---@return string? message what is wrong with the code
---@return_overload function
---@return_overload nil, string
function load(chunk, chunkname, mode, env) end

---Compiles a Lua file, without running it; the result is a function that does.
---
---If the file cannot be read or has a mistake, the result is `nil` and a message.
---@version =5.1
---@nodiscard
---@param filename? string the file; without it, Lua text is read from stdin
---@return function? chunk the file as a function
---@return string? message why there is none
---@return_overload function
---@return_overload nil, string
function loadfile(filename) end

---Compiles a Lua file, without running it; the result is a function that does.
---
---If the file cannot be read or has a mistake, the result is `nil` and a message. With `env` it becomes a handy reader
---for configuration written in Lua:
---
---```lua
---local config = {}
---assert(loadfile("config.lua", "t", config))()
---```
---@version >5.2, JIT
---@nodiscard
---@param filename? string the file; without it, Lua text is read from stdin
---@param mode?
---| "t" # text only
---| "b" # binary only
---|>"bt" # both
---@param env? table the global variables that the file shall see; those of the program if missing
---@return function? chunk the file as a function
---@return string? message why there is none
---@return_overload function
---@return_overload nil, string
function loadfile(filename, mode, env) end

---Compiles a string of Lua code; the result is a function that runs it.
---
---```lua
---local chunk, message = loadstring("return 1 + 1")
---if chunk then print(chunk()) else print(message) end
---```
---
---A mistake in the code is no error: it is returned as a message. The code sees no locals of the caller.
---@version 5.1, JIT
---@nodiscard
---@param text string the code
---@param chunkname? string what error messages call it; the code itself if missing
---@return function? chunk the code as a function, not yet run
---@return string? message what is wrong with the code
---@return_overload function
---@return_overload nil, string
function loadstring(text, chunkname) end

---Compiles a string of Lua code; the result is a function that runs it.
---@version 5.2
---@deprecated use `load`, which takes strings too
---@nodiscard
---@param text string the code
---@param chunkname? string what error messages call it; the code itself if missing
---@return function? chunk the code as a function, not yet run
---@return string? message what is wrong with the code
---@return_overload function
---@return_overload nil, string
function loadstring(text, chunkname) end

---Begins a module: makes a global table of that name, and all globals of the file are fields of it from here on.
---
---The file then sees no other globals, unless `package.seeall` is given, which lets everybody reach all globals through the
---module. Modules are better written as a table that the file returns.
---@version 5.1, JIT
---@param name string the module's name, which may have dots
---@param ... fun(module: table) functions that are called with the module, such as `package.seeall`
function module(name, ...) end

---Begins a module: makes a global table of that name, and all globals of the file are fields of it from here on.
---@version 5.2
---@deprecated return a table from the file instead
---@param name string the module's name, which may have dots
---@param ... fun(module: table) functions that are called with the module, such as `package.seeall`
function module(name, ...) end

---Makes an empty userdata. Undocumented; useful in Lua 5.1 because userdata can have `__len` and `__gc`, which tables cannot.
---@version 5.1, JIT
---@nodiscard
---@param proxy? boolean|userdata `true` for a metatable of its own, a proxy to share that one's, nothing for none
---@return userdata proxy a new value
function newproxy(proxy) end

---The entry of a table behind the one with this key; what `pairs` walks with.
---
---The order is not defined, for numbers neither. While walking you may change or remove entries, but not add any.
---To ask whether a table is empty:
---
---```lua
---if next(t) == nil then print("empty") end
---```
---@nodiscard
---@generic K, V
---@param t table<K, V> the table
---@param index? K the key to go on from; without it you get the first entry
---@return K? key the next key, `nil` at the end
---@return V? value what stands there
---@return_overload K, V
---@return_overload nil
function next(t, index) end

---Goes through all entries of a table, in no particular order.
---
---```lua
---for key, value in pairs({ width = 3, height = 4 }) do print(key, value) end
---```
---
---While walking you may change or remove entries, but not add any. For a list in order there is `ipairs`. From Lua 5.2 on
---the metatable's `__pairs` can say how to walk.
---@generic K, V
---@param t table<K, V> the table
---@return fun(t: table<K, V>, key?: K): K, V iterator gives the next key and its value
---@return table<K, V> t the table, for the loop
---@return nil start for the loop
function pairs(t) end

---Calls `f` with the arguments and catches any error: it never fails itself.
---
---```lua
---local ok, result = pcall(parse, text)
---if ok then use(result) else print("failed: " .. tostring(result)) end
---```
---
---The error can be any value, not only a string. To learn where it came from, use `xpcall` with `debug.traceback`.
---In Lua 5.1 (but not in LuaJIT) `f` cannot yield.
---@generic A..., R...
---@param f fun(...: A...): R... the function to call
---@param ... A... its arguments
---@return boolean ok whether `f` ended without an error
---@return any ... what `f` returned, or else the error's value
---@return_overload true, R...
---@return_overload false, any
function pcall(f, ...) end

---Writes the values to stdout, with tabs between and a line end behind.
---
---Each is turned into text as by `tostring`. For output without tabs and line ends use `io.write`, for a format
---`io.write(string.format(…))`.
---@param ... any what to show
function print(...) end

---Whether two values are the same, without asking the metamethod `__eq`.
---@nodiscard
---@param v1 any a value
---@param v2 any another
---@return boolean same whether they are
function rawequal(v1, v2) end

---`t[key]`, without asking the metamethod `__index`.
---@nodiscard
---@generic K, V
---@param t table<K, V> the table
---@param key K the key
---@return V? value what the table itself has there
function rawget(t, key) end

---`#v`, without asking the metamethod `__len`.
---@version >5.2
---@nodiscard
---@param v table|string a table or a string
---@return integer length the number of elements or of bytes
function rawlen(v) end

---`t[key] = value`, without asking the metamethod `__newindex`.
---
---Used within `__newindex` itself, which would else call itself for ever.
---@generic T: table
---@param t T the table
---@param key any any value but `nil` and NaN
---@param value any the value; `nil` removes the entry
---@return T t the same table
function rawset(t, key, value) end

---Loads a module, once: the first call runs its file, later ones return the same value.
---
---```lua
---local json = require("lib.json")  -- looks for lib/json.lua in package.path, among others
---```
---
---Dots in the name are folders. What the file returns is kept in `package.loaded`, and `true` if it returns nothing. Two
---modules that require each other while they load are an error, or get a half-made module.
---@version 5.1, 5.2, 5.3, JIT
---@param modname string the module's name, without `.lua`
---@return unknown module what the module's file returned
function require(modname) end

---Loads a module, once: the first call runs its file, later ones return the same value.
---
---```lua
---local json = require("lib.json")  -- looks for lib/json.lua in package.path, among others
---```
---
---Dots in the name are folders. What the file returns is kept in `package.loaded`, and `true` if it returns nothing. Two
---modules that require each other while they load are an error, or get a half-made module.
---@version >5.4
---@param modname string the module's name, without `.lua`
---@return unknown module what the module's file returned
---@return unknown loaderdata where it was found: usually the file's path
function require(modname) end

---The arguments from the `n`th on; or, with `"#"`, how many there are.
---
---```lua
---local count = select("#", ...)   -- counts nil, too
---local second = (select(2, ...))  -- parentheses: this one only
---```
---
---A negative `n` counts from the end. In a loop over many arguments, `{ ... }` is faster.
---@nodiscard
---@generic T
---@overload fun(n: "#", ...: any): integer
---@param n integer|"#" the first one wanted, or `"#"`; `0` is an error
---@param ... T the arguments
---@return T ... those from there on
function select(n, ...) end

---Gives a function another environment: the table in which it looks up its global variables.
---
---Lua 5.2 and later have the variable `_ENV`, and `env` of `load`, instead.
---@version 5.1, JIT
---@param f integer|function a Lua function, or a level: `1` is who calls `setfenv`, `0` the thread
---@param env table the table of globals
---@return function f the function that was changed
function setfenv(f, env) end

---Gives a table a metatable, which says how it behaves, and returns the table.
---
---```lua
---local Point = {}
---Point.__index = Point           -- methods are looked up here
---
---function Point.new(x, y)
---  return setmetatable({ x = x, y = y }, Point)
---end
---```
---
---It changes the table itself, no copy. It is an error if the old metatable has a field `__metatable`. From Lua 5.2 on,
---`__gc` counts only if it is in the metatable when this is called.
---@generic T: table
---@param t T the table
---@param metatable? metatable|table the new metatable; `nil` takes the old one away
---@return T t the same table
function setmetatable(t, metatable) end

---Turns a value into a number, or returns `nil` if it is none.
---
---Strings may be decimal or hexadecimal, with blanks around: `"10"`, `" 0x1F "`, `"1e3"`. With a base the text must be an integer
---of digits and letters: `tonumber("ff", 16)` is 255.
---
---Careful with functions that return two values: in `tonumber(s:gsub(",", ""))` the second is taken for the base.
---@nodiscard
---@overload fun(v: number): number
---@param v any a number, or a string that looks like one
---@param base? integer from 2 to 36; then `v` must be a string
---@return number? number the number, or `nil`
function tonumber(v, base) end

---Turns any value into text that people can read.
---
---A metatable can say how (`__tostring`). Tables and functions without one show their kind and address, which is of use only to
---tell them apart. From Lua 5.3 on, floats with a whole value show it: `tostring(2.0)` is `"2.0"`.
---@nodiscard
---@param v any the value
---@return string text its text
function tostring(v) end

---The kind of a value, as a string.
---
---```lua
---if type(x) == "table" then … end
---```
---
---Whether a number is an integer is told by `math.type` (from Lua 5.3 on), whether a userdata is a file by `io.type`.
---@version =5.1, >5.2
---@nodiscard
---@param v any any value; `type()` without one is an error
---@return "nil"|"boolean"|"number"|"string"|"table"|"function"|"thread"|"userdata" kind its name
function type(v) end

---The kind of a value, as a string. Objects of the ffi are `"cdata"`.
---
---```lua
---if type(x) == "table" then … end
---```
---@version JIT
---@nodiscard
---@param v any any value; `type()` without one is an error
---@return "nil"|"boolean"|"number"|"string"|"table"|"function"|"thread"|"userdata"|"cdata" kind its name
function type(v) end

---The elements of a list as separate values: `unpack({ 1, 2 })` gives `1, 2`.
---
---It stops at `#list` unless told otherwise, so give the end if there may be holes: `unpack(t, 1, n)`. A few thousand values are
---the most that is possible.
---@version 5.1, JIT
---@nodiscard
---@generic T
---@param list T[] the list
---@param i? integer the first index; 1 if missing
---@param j? integer the last index; `#list` if missing
---@return T ... the elements
function unpack(list, i, j) end

---The elements of a list as separate values.
---@version 5.2
---@deprecated use `table.unpack`
---@nodiscard
---@generic T
---@param list T[] the list
---@param i? integer the first index; 1 if missing
---@param j? integer the last index; `#list` if missing
---@return T ... the elements
function unpack(list, i, j) end

---Writes a warning to stderr, if warnings are switched on.
---
---They are off at the start of `lua`; `lua -W` or `warn("@on")` switches them on, `warn("@off")` off. A single argument
---that begins with `@` is such a control message and never shown.
---@version >5.4
---@param msg1 string the text
---@param ... string more of it; the pieces are joined
function warn(msg1, ...) end

---Calls `f` and catches any error, after `handler` has seen it where it happened.
---
---As the stack is still there, the handler can say where the error came from:
---
---```lua
---local ok, trace = xpcall(main, debug.traceback)
---```
---
---Lua 5.1 passes no arguments to `f`: wrap it in a function if it needs some.
---@version =5.1
---@generic R...
---@param f fun(): R... the function to call
---@param handler fun(err: any): any gets the error and returns what `xpcall` shall return of it
---@return boolean ok whether `f` ended without an error
---@return any ... what `f` returned, or else what the handler returned
---@return_overload true, R...
---@return_overload false, any
function xpcall(f, handler) end

---Calls `f` with the arguments and catches any error, after `handler` has seen it where it happened.
---
---As the stack is still there, the handler can say where the error came from:
---
---```lua
---local ok, trace = xpcall(main, debug.traceback, arg)
---```
---@version >5.2, JIT
---@generic A..., R...
---@param f fun(...: A...): R... the function to call
---@param handler fun(err: any): any gets the error and returns what `xpcall` shall return of it
---@param ... A... the arguments of `f`
---@return boolean ok whether `f` ended without an error
---@return any ... what `f` returned, or else what the handler returned
---@return_overload true, R...
---@return_overload false, any
function xpcall(f, handler, ...) end
