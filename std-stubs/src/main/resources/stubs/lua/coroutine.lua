---@meta

---Coroutines: functions that can pause and go on later, where they were.
---
---Only one runs at a time, and it runs until it yields: there are no races.
---@class coroutinelib
coroutine = {}

---Ends a coroutine that is paused or dead and closes its pending `<close>` variables.
---
---Returns `true`, or `false` and an error if the coroutine had failed or a variable could not be closed.
---@version 5.4
---@param co thread the coroutine, which must not be running
---@return boolean ok whether all went well
---@return any err what went wrong
---@return_overload true
---@return_overload false, any
function coroutine.close(co) end

---Ends a coroutine and closes its pending `<close>` variables.
---
---Returns `true`, or `false` and an error if the coroutine had failed or a variable could not be closed. The running coroutine
---can end itself; then the call does not return.
---@version >5.5
---@param co? thread the coroutine, paused, dead or running; the running one if missing
---@return boolean ok whether all went well
---@return any err what went wrong
---@return_overload true
---@return_overload false, any
function coroutine.close(co) end

---Makes a coroutine out of a function, without starting it: that is what `coroutine.resume` does.
---
---`coroutine.wrap` is often simpler.
---@nodiscard
---@param f async fun(...: any): any... the function
---@return thread co the coroutine, paused at its beginning
function coroutine.create(f) end

---Whether the running function can yield: it is in a coroutine, and no C function in between forbids it.
---@version 5.3, JIT
---@nodiscard
---@return boolean yieldable whether `coroutine.yield` would work here
function coroutine.isyieldable() end

---Whether a coroutine can yield: it is not the main one, and no C function in between forbids it.
---@version >5.4
---@nodiscard
---@param co? thread the coroutine; the running one if missing
---@return boolean yieldable whether `coroutine.yield` would work there
function coroutine.isyieldable(co) end

---Starts a coroutine or goes on with it, until it yields, returns or fails.
---
---```lua
---local co = coroutine.create(function(a)
---  local b = coroutine.yield(a + 1)
---  return b * 2
---end)
---coroutine.resume(co, 1)   --> true, 2    what was yielded
---coroutine.resume(co, 10)  --> true, 20   what was returned
---coroutine.resume(co)      --> false, "cannot resume dead coroutine"
---```
---
---Errors in it are caught, as by `pcall`, and lost if you do not look at the first result.
---@param co thread the coroutine
---@param ... any the function's arguments at the first time, later the results of `yield`
---@return boolean ok whether it yielded or returned without an error
---@return any ... what it yielded or returned, or the error
---@return_overload true, any...
---@return_overload false, any
function coroutine.resume(co, ...) end

---The coroutine that is running, or `nil` outside all coroutines.
---@version 5.1, JIT
---@nodiscard
---@return thread? co the coroutine
function coroutine.running() end

---The coroutine that is running, and whether it is the main one, which is no coroutine of yours.
---@version >5.2
---@nodiscard
---@return thread co the coroutine
---@return boolean ismain whether the program is outside all coroutines
function coroutine.running() end

---What a coroutine is doing.
---
---`"running"`: it asks itself. `"suspended"`: it has not begun, or waits in a `yield`. `"normal"`: it has resumed another one and waits
---for that. `"dead"`: it returned or failed.
---@nodiscard
---@param co thread the coroutine
---@return "running"|"suspended"|"normal"|"dead" status one of four words
function coroutine.status(co) end

---Makes a coroutine out of a function; the result is a function that goes on with it at every call.
---
---```lua
---local function numbers(n)
---  return coroutine.wrap(function()
---    for i = 1, n do coroutine.yield(i) end
---  end)
---end
---for i in numbers(3) do print(i) end
---```
---
---Errors come through to the caller, unlike with `coroutine.resume`; calling it when the coroutine has ended is one.
---@nodiscard
---@param f async fun(...: any): any... the function
---@return fun(...: any): any... resume passes its arguments in and returns what is yielded or returned
function coroutine.wrap(f) end

---Pauses the running coroutine; whoever resumed it gets the arguments.
---
---Returns what the next `resume` passes in. Outside of coroutines it is an error, and so it is in Lua 5.1 within `pcall`, a metamethod or
---an iterator.
---@async
---@param ... any what `resume` shall return
---@return any ... the arguments of the next `resume`
function coroutine.yield(...) end
