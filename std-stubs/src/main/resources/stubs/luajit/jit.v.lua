---@meta jit.v

---Says in a line for each trace what the compiler compiled, and why it gave up: what `luajit -jv` shows.
---@class jit.vlib
local v = {}

---Begins to report.
---@param outfile? string the file to write to; stderr if missing, `"-"` for stdout
function v.on(outfile) end

---Ends the report.
function v.off() end

---The same as `on`, for the command line's `-jv`.
---@param outfile? string the file to write to; stderr if missing, `"-"` for stdout
function v.start(outfile) end

return v
