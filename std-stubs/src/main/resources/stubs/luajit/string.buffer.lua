---@meta string.buffer

---Buffers: building long strings piece by piece without making one after the other, and turning values into bytes.
---
---```lua
---local buffer = require("string.buffer")
---local b = buffer.new()
---for i = 1, 10 do b:put(i, " ") end
---print(b:tostring())
---```
---
---In LuaJIT 2.1 only.
---@class string.bufferlib
local buffer = {}

---What a buffer takes care of when it encodes many values.
---@class string.buffer.options
---Keys that occur often in the tables to come: each is written as a number only. The decoder needs the same list.
---@field dict? string[]
---Metatables that shall survive. The decoder needs the same list.
---@field metatable? table[]

---A row of bytes, written at its end and read from its beginning. `#b` is how many there are.
---@class string.buffer
---@operator len: integer
local b = {}

---Reads a value from a string that `encode` made. A string that is none is an error.
---@nodiscard
---@param str string the bytes
---@return any obj the value
function buffer.decode(str) end

---Turns a value into bytes: `nil`, booleans, numbers, strings, tables of these, and 64-bit numbers of the ffi.
---
---Only LuaJIT reads them. Functions are an error, and a table that contains itself never ends.
---@nodiscard
---@param obj any the value
---@return string str binary
function buffer.encode(obj) end

---A new, empty buffer.
---@nodiscard
---@overload fun(options: string.buffer.options): string.buffer
---@param size? integer how many bytes to make room for at once
---@param options? string.buffer.options for encoding many values
---@return string.buffer b empty
function buffer.new(size, options) end

---Adds values at the end, with nothing between.
---@param ... string|number|string.buffer|table strings, numbers, buffers, or anything with `__tostring`
---@return string.buffer b the same buffer
function b:put(...) end

---Adds a text made by a format, see `string.format`.
---@param format string the text with its `%…`
---@param ... any a value for each
---@return string.buffer b the same buffer
function b:putf(format, ...) end

---Adds bytes from memory, copied.
---@param cdata ffi.cdata where they are
---@param len integer how many
---@return string.buffer b the same buffer
function b:putcdata(cdata, len) end

---Takes a string, or memory, as the buffer's content, without copying it. The first `put` does copy.
---@overload fun(self: string.buffer, cdata: ffi.cdata, len: integer): string.buffer
---@param str string the content
---@return string.buffer b the same buffer
function b:set(str) end

---Empties the buffer and keeps its room.
---@return string.buffer b the same buffer
function b:reset() end

---Empties the buffer and gives its room free at once.
function b:free() end

---Makes room at the end, into which C functions can write; `commit` says then how much was written.
---@nodiscard
---@param size integer how many bytes at least
---@return ffi.cdata ptr where they are
---@return integer len how many there are really
function b:reserve(size) end

---Takes bytes that were written into the room of `reserve` as content.
---@param used integer how many
---@return string.buffer b the same buffer
function b:commit(used) end

---Throws bytes at the beginning away.
---@param len integer how many
---@return string.buffer b the same buffer
function b:skip(len) end

---Takes bytes off the beginning, as strings.
---
---```lua
---local header, rest = b:get(4, nil)
---```
---@param len? integer how many at most; all if missing
---@param ... integer|nil the same for further strings; `nil` for all that is left
---@return string ... as many strings as arguments, one if there are none
function b:get(len, ...) end

---The content as a string. The buffer keeps it.
---@nodiscard
---@return string text the content
function b:tostring() end

---Adds a value in the form of `buffer.encode`.
---@param obj any the value
---@return string.buffer b the same buffer
function b:encode(obj) end

---Takes one encoded value off the beginning.
---@return any obj the value
function b:decode() end

---Where the content is, for C functions that only read it. It holds until the buffer is changed.
---@nodiscard
---@return ffi.cdata ptr a pointer to bytes
---@return integer len how many there are
function b:ref() end

return buffer
