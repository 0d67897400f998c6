---@meta jit

---LuaJIT itself: its version, and switches of its compiler.
---
---Only LuaJIT has this global, so `if jit then` tells whether a program runs on it.
---@class jitlib
jit = {}

---The processor that this LuaJIT was built for: `"x86"`, `"x64"`, `"arm"`, `"arm64"`, `"ppc"` …
---@type string
jit.arch = "x64"

---The system that this LuaJIT was built for.
---@type "Windows"|"Linux"|"OSX"|"BSD"|"POSIX"|"Other"
jit.os = "Linux"

---LuaJIT's name and version, such as `"LuaJIT 2.1.0"`.
---@type string
jit.version = "LuaJIT 2.1.0"

---The version as a number, 20100 for 2.1.0, for comparing.
---@type integer
jit.version_num = 20100

---Calls a function at events of the compiler; for tools such as `jit.v`. Undocumented.
---
---Without an event, the function is taken off again.
---@param callback function called with what the event is about
---@param event? "bc"|"trace"|"record"|"texit" what to wait for: a function's code is read; a trace begins, ends or is given up; an instruction is recorded; a trace is left
function jit.attach(callback, event) end

---Throws away compiled code: all of it, that of one function, or one trace. It is compiled again when it is hot again.
---@overload fun(tr: integer)
---@param f? function|true a function, or `true` for the one that calls this; everything if missing
---@param recursive? boolean `true` also for functions defined within it, `false` only for those
function jit.flush(f, recursive) end

---Stops compiling: in general, or for one function.
---
---A function with code that the compiler cannot cope with stays interpreted: `jit.off(true, true)` at the top of a file is for the whole file.
---@param f? function|true a function, or `true` for the one that calls this; everything if missing
---@param recursive? boolean `true` also for functions defined within it, `false` only for those
function jit.off(f, recursive) end

---Compiles again: in general, or for one function. It is on from the start.
---@param f? function|true a function, or `true` for the one that calls this; everything if missing
---@param recursive? boolean `true` also for functions defined within it, `false` only for those
function jit.on(f, recursive) end

---Which measures against attacks this LuaJIT was built with. Undocumented.
---@nodiscard
---@param kind "prng"|"strhash"|"strid"|"mcode" random numbers, hashes of strings, numbers of strings, or compiled code
---@return integer level 0 for none
function jit.security(kind) end

---Whether the compiler is on, and what it makes use of.
---@nodiscard
---@return boolean on whether it compiles
---@return string ... features of the processor and optimizations that are on, such as `"SSE4.1"` or `"fold"`
function jit.status() end

---What the compiler optimizes. Also to be had by `require("jit.opt")`.
---@class jitlib.opt
jit.opt = {}

---Switches optimizations, as the option `-O` of `luajit` does.
---
---```lua
---jit.opt.start("hotloop=10", "-fuse")
---```
---@param ... string|integer a level (0 to 3), a name with `+` or `-` before it, or `name=value`
function jit.opt.start(...) end

return jit
