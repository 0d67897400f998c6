---@meta jit.util

---Looking into the compiler: bytecode and traces. Undocumented; made for LuaJIT's own tools, and different from version to version.
---@class jit.utillib
local util = {}

---What is known of a function.
---@nodiscard
---@param func function the function
---@param pc? integer an instruction, for the line it belongs to
---@return table info fields such as `loc`, `source`, `linedefined`, `params`, `bytecodes`, `upvalues`, or for a C function `addr` and `ffid`
function util.funcinfo(func, pc) end

---An instruction of a Lua function.
---@nodiscard
---@param func function the function
---@param pc integer which instruction, from 0 on
---@return integer? ins the instruction, `nil` behind the last one
---@return integer? mode the form of its operands
function util.funcbc(func, pc) end

---A constant of a Lua function.
---@nodiscard
---@param func function the function
---@param idx integer which constant: from 0 on numbers, from -1 down other things
---@return any value the constant, `nil` if there is none
function util.funck(func, idx) end

---The name of an upvalue of a function.
---@nodiscard
---@param func function the function
---@param idx integer which upvalue, from 0 on
---@return string? name `nil` if there are not so many
function util.funcuvname(func, idx) end

---What is known of a trace: a piece of compiled code.
---@nodiscard
---@param tr integer its number
---@return table? info fields such as `nins`, `nk`, `nexit`, `link` and `linktype`; `nil` if there is no such trace
function util.traceinfo(tr) end

---An instruction of a trace's intermediate code.
---@nodiscard
---@param tr integer the trace's number
---@param idx integer which instruction
---@return integer? mode the form of its operands
---@return integer? ot operation and type
---@return integer? op1 the first operand
---@return integer? op2 the second operand
---@return integer? prev the one before of the same kind
function util.traceir(tr, idx) end

---A constant of a trace.
---@nodiscard
---@param tr integer the trace's number
---@param idx integer which constant, negative
---@return any value the constant
---@return integer? t its type
---@return integer? slot where it is kept, if anywhere
function util.tracek(tr, idx) end

---A snapshot of a trace: what to restore when the trace is left.
---@nodiscard
---@param tr integer the trace's number
---@param sn integer which snapshot, from 0 on
---@return table? snap `nil` if there are not so many
function util.tracesnap(tr, sn) end

---The machine code of a trace.
---@nodiscard
---@param tr integer the trace's number
---@return string? mcode the bytes, `nil` if there is no such trace
---@return integer? addr where they are
---@return integer? loop where in them the loop begins
function util.tracemc(tr) end

---Where the code for leaving a trace is.
---@nodiscard
---@param tr integer the trace's number, or on most processors the exit's
---@param exitno? integer the exit's number
---@return integer? addr an address, `nil` if there is none
function util.traceexitstub(tr, exitno) end

---The address of a C function that compiled code calls.
---@nodiscard
---@param idx integer its number
---@return integer? addr `nil` if there is none
function util.ircalladdr(idx) end

return util
