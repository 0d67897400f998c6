---@meta jit.profile

---A profiler that calls back: every few milliseconds it says where the program is.
---
---`require("jit.p")` is a finished profiler made with it.
---@class jit.profilelib
local profile = {}

---Begins to look.
---@param mode string `f` by function, `l` by line, and `i` with a number for the interval in milliseconds, as in `"fi5"`
---@param callback fun(thread: thread, samples: integer, vmstate: string) gets the coroutine, the number of looks since the last call, and what was done: `"N"` compiled, `"I"` interpreted, `"C"` in C, `"G"` collecting garbage, `"J"` compiling
function profile.start(mode, callback) end

---Stops looking.
function profile.stop() end

---The call stack as text, fast; for use in the callback.
---@nodiscard
---@overload fun(fmt: string, depth: integer): string
---@param thread thread the coroutine
---@param fmt string what to write for each call: `f` function, `F` with its module, `l` line, `p` full path, `Z` separator only between
---@param depth integer how many calls; negative ones begin at the outermost
---@return string text the stack
function profile.dumpstack(thread, fmt, depth) end

return profile
