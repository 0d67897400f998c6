---@meta

---What is known of a function, or of a call under way. Which fields there are depends on what `debug.getinfo` was asked for.
---@class debuginfo
---`n`: what the caller calls the function, if that can be found out.
---@field name? string
---`n`: what kind of name it is: `"global"`, `"local"`, `"method"`, `"field"`, `"upvalue"` or `""`.
---@field namewhat string
---`S`: where the code comes from: `@` and a path, `=` and a description, or the code itself.
---@field source string
---`S`: the same, short enough for messages.
---@field short_src string
---`S`: the line where the function begins, -1 if it is not written in Lua.
---@field linedefined integer
---`S`: the line where it ends.
---@field lastlinedefined integer
---`S`: `"Lua"`, `"C"`, or `"main"` for the code of a whole file.
---@field what string
---`l`: the line that is being executed, -1 if unknown.
---@field currentline integer
---`t`: whether the call is a tail call, so that the function above is not its caller (from Lua 5.2 on).
---@field istailcall boolean
---`t`: how many arguments `__call` has put in front (from Lua 5.5 on).
---@field extraargs integer
---`r`: in a hook, the index of the first value that is passed or returned (from Lua 5.4 on).
---@field ftransfer integer
---`r`: in a hook, the number of values that are passed or returned (from Lua 5.4 on).
---@field ntransfer integer
---`u`: the number of upvalues: variables of functions around that it uses.
---@field nups integer
---`u`: the number of parameters without `...` (from Lua 5.2 on, and LuaJIT).
---@field nparams integer
---`u`: whether it takes `...` (from Lua 5.2 on, and LuaJIT).
---@field isvararg boolean
---`f`: the function itself.
---@field func function
---`L`: the lines with code, as keys of a table; where a breakpoint makes sense.
---@field activelines table<integer, boolean>

---Looking into the running program: call stack, local variables, hooks.
---
---Made for debuggers. It is slow, and goes around rules that other code relies on.
---@class debuglib
debug = {}

---Reads lines from stdin and runs them as Lua, until a line says `cont`.
function debug.debug() end

---The environment of any value: the table in which a function looks up its global variables.
---@version 5.1, JIT
---@nodiscard
---@param o any a function, userdata or thread
---@return table environment the table
function debug.getfenv(o) end

---The hook that is set, what it is called for, and after how many instructions.
---@version 5.1, 5.2, 5.3, JIT
---@nodiscard
---@param thread? thread a coroutine; the running one if missing
---@return function? hook the function, `nil` if there is none
---@return string mask the letters of the events, see `debug.sethook`
---@return integer count 0 if it is not called for instructions
function debug.gethook(thread) end

---The hook that is set, what it is called for, and after how many instructions.
---@version >5.4
---@nodiscard
---@param thread? thread a coroutine; the running one if missing
---@return function? hook the function, `nil` if there is none
---@return string? mask the letters of the events, see `debug.sethook`
---@return integer? count 0 if it is not called for instructions
function debug.gethook(thread) end

---What is known of a function, or of a call under way.
---
---```lua
---local info = debug.getinfo(2, "Sl")              -- who called me
---print(info.short_src .. ":" .. info.currentline)
---```
---
---Asking only for what you need is faster.
---@version =5.1
---@nodiscard
---@overload fun(thread: thread, f: integer|function, what?: string): debuginfo?
---@overload fun(f: function|0|1, what?: string): debuginfo
---@param f integer|function a function, or a level: 0 is `getinfo`, 1 who calls it, 2 the caller of that
---@param what? string letters: `n` name, `S` source, `l` line, `u` upvalues, `f` the function, `L` all lines; all if missing
---@return debuginfo? info `nil` if there are not so many levels
function debug.getinfo(f, what) end

---What is known of a function, or of a call under way.
---
---```lua
---local info = debug.getinfo(2, "Sl")              -- who called me
---print(info.short_src .. ":" .. info.currentline)
---```
---
---Asking only for what you need is faster.
---@version 5.2, 5.3
---@nodiscard
---@overload fun(thread: thread, f: integer|function, what?: string): debuginfo?
---@overload fun(f: function|0|1, what?: string): debuginfo
---@param f integer|function a function, or a level: 0 is `getinfo`, 1 who calls it, 2 the caller of that
---@param what? string letters: `n` name, `S` source, `l` line, `t` tail call, `u` upvalues and parameters, `f` the function, `L` all lines; all if missing
---@return debuginfo? info `nil` if there are not so many levels
function debug.getinfo(f, what) end

---What is known of a function, or of a call under way.
---
---```lua
---local info = debug.getinfo(2, "Sl")              -- who called me
---print(info.short_src .. ":" .. info.currentline)
---```
---
---Asking only for what you need is faster.
---@version JIT
---@nodiscard
---@overload fun(thread: thread, f: integer|function, what?: string): debuginfo?
---@overload fun(f: function|0|1, what?: string): debuginfo
---@param f integer|function a function, or a level: 0 is `getinfo`, 1 who calls it, 2 the caller of that
---@param what? string letters: `n` name, `S` source, `l` line, `u` upvalues and parameters, `f` the function, `L` all lines; all if missing
---@return debuginfo? info `nil` if there are not so many levels
function debug.getinfo(f, what) end

---What is known of a function, or of a call under way.
---
---```lua
---local info = debug.getinfo(2, "Sl")              -- who called me
---print(info.short_src .. ":" .. info.currentline)
---```
---
---Asking only for what you need is faster.
---@version >5.4
---@nodiscard
---@overload fun(thread: thread, f: integer|function, what?: string): debuginfo?
---@overload fun(f: function|0|1, what?: string): debuginfo
---@param f integer|function a function, or a level: 0 is `getinfo`, 1 who calls it, 2 the caller of that
---@param what? string letters: `n` name, `S` source, `l` line, `t` tail call, `u` upvalues and parameters, `r` values passed, `f` the function, `L` all lines; all if missing
---@return debuginfo? info `nil` if there are not so many levels
function debug.getinfo(f, what) end

---Name and value of a local variable of a function that is under way.
---
---```lua
---local function locals()
---  local i = 1
---  while true do
---    local name, value = debug.getlocal(2, i)
---    if not name then break end
---    print(name, value)
---    i = i + 1
---  end
---end
---```
---
---Parameters come first. Names that begin with `(` are no variables but values in between.
---@version =5.1
---@nodiscard
---@overload fun(thread: thread, level: integer, index: integer): string?, any
---@param level integer which function: 1 is who calls `getlocal`; too high a level is an error
---@param index integer which variable, from 1 on
---@return string? name `nil` if there are not so many
---@return any value its value
function debug.getlocal(level, index) end

---Name and value of a local variable of a function that is under way, or a parameter's name of any function.
---
---```lua
---local function locals()
---  local i = 1
---  while true do
---    local name, value = debug.getlocal(2, i)
---    if not name then break end
---    print(name, value)
---    i = i + 1
---  end
---end
---```
---
---Parameters come first, and negative indices are the values of `...`. Names that begin with `(` are no variables but values in between.
---@version >5.2, JIT
---@nodiscard
---@overload fun(thread: thread, level: integer|function, index: integer): string?, any
---@param level integer|function which function: 1 is who calls `getlocal`; too high a level is an error
---@param index integer which variable, from 1 on
---@return string? name `nil` if there are not so many
---@return any value its value; nothing if a function was given
function debug.getlocal(level, index) end

---The metatable of a value, or `nil` if it has none; unlike `getmetatable` it does not obey `__metatable`.
---@nodiscard
---@param value any any value
---@return table? metatable the real one
function debug.getmetatable(value) end

---The registry, a table in which C code keeps what it needs. Changing it can crash the program.
---@nodiscard
---@return table registry the table
function debug.getregistry() end

---Name and value of an upvalue: a variable of a function around that a function uses.
---@nodiscard
---@param f function the function
---@param up integer which upvalue, from 1 on
---@return string? name `nil` if there are not so many; `""` for functions written in C
---@return any value its value
function debug.getupvalue(f, up) end

---The value that is attached to a userdata, or `nil`.
---@version 5.2, 5.3
---@nodiscard
---@param u any a userdata; anything else gives `nil`
---@return any value what was attached
function debug.getuservalue(u) end

---The `n`th of the values that are attached to a userdata.
---@version >5.4
---@nodiscard
---@param u any a userdata; anything else gives `nil`
---@param n? integer which one; 1 if missing
---@return any value what was attached
---@return boolean? has `true` if the userdata has room for so many
function debug.getuservalue(u, n) end

---Sets the limit of nested calls of C code. It does nothing from Lua 5.4.3 on.
---@version 5.4
---@deprecated it has no effect any more
---@param limit integer the limit
---@return integer|false old the old limit, or `false` if it failed
function debug.setcstacklimit(limit) end

---Gives a value another environment: the table in which a function looks up its global variables.
---@version 5.1, JIT
---@generic T
---@param object T a function, userdata or thread
---@param env table the table
---@return T object the same value
function debug.setfenv(object, env) end

---Sets a function that is called while the program runs, at certain events; without arguments there is none any more.
---
---```lua
---debug.sethook(function(event, line) print(line) end, "l")  -- shows each line
---debug.sethook()
---```
---
---The hook gets the event (`"call"`, `"return"`, `"line"`, `"count"`, or for tail calls `"tail call"`, in Lua 5.1 `"tail return"`) and the line. It belongs to one
---coroutine only. LuaJIT does not call it in compiled code.
---@overload fun()
---@overload fun(thread: thread, hook?: fun(event: string, line?: integer), mask?: string, count?: integer)
---@param hook fun(event: string, line?: integer) the function
---@param mask string when to call it: `c` at calls, `r` at returns, `l` at new lines, or several of them
---@param count? integer also after each so many instructions
function debug.sethook(hook, mask, count) end

---Gives a local variable of a function that is under way another value.
---@overload fun(thread: thread, level: integer, index: integer, value: any): string?
---@param level integer which function: 1 is who calls `setlocal`
---@param index integer which variable, as for `debug.getlocal`
---@param value any the new value
---@return string? name the variable's name, `nil` if there are not so many
function debug.setlocal(level, index, value) end

---Gives any value a metatable, also numbers or functions: then all of the kind share it.
---@version 5.1, JIT
---@param value any the value
---@param metatable? metatable|table the metatable; `nil` takes the old one away
---@return boolean ok `true`
function debug.setmetatable(value, metatable) end

---Gives any value a metatable, also numbers or functions: then all of the kind share it.
---@version >5.2
---@generic T
---@param value T the value
---@param metatable? metatable|table the metatable; `nil` takes the old one away
---@return T value the same value
function debug.setmetatable(value, metatable) end

---Gives an upvalue another value: a variable of a function around that a function uses.
---@param f function the function
---@param up integer which upvalue, from 1 on
---@param value any the new value
---@return string? name the variable's name, `nil` if there are not so many
function debug.setupvalue(f, up, value) end

---Attaches a value to a userdata.
---@version 5.2, 5.3
---@generic T: userdata
---@param udata T the userdata
---@param value any the value
---@return T udata the same userdata
function debug.setuservalue(udata, value) end

---Attaches a value to a userdata, as its `n`th.
---@version >5.4
---@generic T: userdata
---@param udata T the userdata
---@param value any the value
---@param n? integer which one; 1 if missing
---@return T? udata the same userdata, `nil` if it has no room for so many
function debug.setuservalue(udata, value, n) end

---The calls that are under way, as text of many lines, behind a message.
---
---```lua
---print(debug.traceback("how did I get here?"))
---xpcall(main, debug.traceback)
---```
---
---A message that is neither string nor `nil` is returned as it is.
---@nodiscard
---@overload fun(thread: thread, message?: any, level?: integer): string
---@param message? any what comes first
---@param level? integer where to begin: 1, the default, is who calls `traceback`
---@return string text one line for each call
function debug.traceback(message, level) end

---A mark of the variable behind an upvalue: functions that share the variable have the same.
---@version 5.2, 5.3, JIT
---@nodiscard
---@param f function the function
---@param n integer which upvalue, from 1 on; too high is an error
---@return lightuserdata id to be compared with others
function debug.upvalueid(f, n) end

---A mark of the variable behind an upvalue: functions that share the variable have the same.
---@version >5.4
---@nodiscard
---@param f function the function
---@param n integer which upvalue, from 1 on
---@return lightuserdata? id to be compared with others; `nil` if there are not so many
function debug.upvalueid(f, n) end

---Makes an upvalue of one Lua function the same variable as an upvalue of another one.
---@version >5.2, JIT
---@param f1 function the function that is changed
---@param n1 integer which of its upvalues
---@param f2 function the other one
---@param n2 integer which of its upvalues
function debug.upvaluejoin(f1, n1, f2, n2) end
