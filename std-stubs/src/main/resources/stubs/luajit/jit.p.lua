---@meta jit.p

---A profiler: says at the end where the program spent its time. `luajit -jp` does the same.
---
---```lua
---local profiler = require("jit.p")
---profiler.start("fl")
---work()
---profiler.stop()
---```
---@class jit.plib
local p = {}

---Begins to look.
---@param mode? string letters: `f` by function, `F` with module, `l` by line, `v` by what the virtual machine does, `z` by zone, `i` and a number for the interval in milliseconds, `a` with the source, a number for the depth of the stack. `"f"` if missing
---@param outfile? string the file to write to; stdout if missing
function p.start(mode, outfile) end

---Stops looking, and writes what was found.
function p.stop() end

return p
