---@meta jit.bc

---Shows the bytecode of functions: what `luajit -bl` shows.
---@class jit.bclib
local bc = {}

---One instruction as text.
---@nodiscard
---@param func function the function
---@param pc integer which instruction
---@param prefix? string what comes first in the line
---@param lineinfo? boolean whether to add the line of the source
---@return string? text the instruction with a line end, `nil` behind the last one
function bc.line(func, pc, prefix, lineinfo) end

---The instructions to which others jump.
---@nodiscard
---@param func function the function
---@return table<integer, boolean> targets their numbers, as keys
function bc.targets(func) end

---Writes all instructions of a function.
---@param func function the function
---@param out? file|table where to, something with the methods `write` and `flush`; stdout if missing
---@param all? boolean whether also those of functions within
---@param lineinfo? boolean whether to add the lines of the source
function bc.dump(func, out, all, lineinfo) end

---From now on writes the bytecode of all functions that are loaded.
---@param outfile? string the file to write to; stderr if missing, `"-"` for stdout
function bc.on(outfile) end

---Ends it.
function bc.off() end

---The same as `on`, for the command line's `-jbc`.
---@param outfile? string the file to write to; stderr if missing, `"-"` for stdout
function bc.start(outfile) end

return bc
