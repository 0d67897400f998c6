---@meta jit.dump

---Shows what the compiler makes of the program, down to machine code: what `luajit -jdump` shows.
---@class jit.dumplib
local dump = {}

---Begins to show.
---@param opt? string letters: `t` traces, `b` bytecode, `i` intermediate code, `r` with registers, `s` snapshots, `m` machine code, `x` exits, `X` with registers; `A` colours, `H` HTML, `T` plain. `"tbim"` if missing
---@param outfile? string the file to write to; stdout if missing
function dump.on(opt, outfile) end

---Ends it.
function dump.off() end

---The same as `on`, for the command line's `-jdump`.
---@param opt? string letters, as for `on`
---@param outfile? string the file to write to; stdout if missing
function dump.start(opt, outfile) end

return dump
