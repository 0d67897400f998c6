---@meta zlib

---Compressing bytes. Two different modules are called `zlib`, lua-zlib and lzlib; `_VERSION` tells which it is.
---
---```lua
---local zlib = require("zlib")
---local small = zlib.deflate()(text, "finish")  -- lua-zlib
---local big = zlib.inflate()(small)
---```
---@class zliblib
---Which of the modules it is: `"lua-zlib …"` or `"lzlib …"`.
---@field _VERSION string
---The fastest.
---@field BEST_SPEED integer
---The smallest result.
---@field BEST_COMPRESSION integer
---In between.
---@field DEFAULT_COMPRESSION integer
---The smallest window, in lua-zlib.
---@field MINIMUM_WINDOWBITS integer
---The largest window.
---@field MAXIMUM_WINDOWBITS integer
---To be added to the window: with gzip's header.
---@field GZIP_WINDOWBITS integer
---To be taken from the window: without a header.
---@field RAW_WINDOWBITS integer
local zlib = {}

---What compresses or expands piece by piece: `stream(bytes, "finish")` gives the result, whether that was the end, and how many bytes went in
---and came out.
---@alias zlib.stream fun(input?: string, option?: "none"|"sync"|"full"|"finish"): string, boolean, integer, integer

---A stream of lzlib that reads from a function.
---@class zlib.reader
local reader = {}

---Begins to compress.
---@nodiscard
---@overload fun(write: fun(bytes: string), level?: integer): zlib.stream
---@param level? integer from 0 to 9: how much effort to make
---@param window_bits? integer how far back to look for repetitions, and which header to write
---@return zlib.stream stream takes bytes, gives compressed ones
function zlib.deflate(level, window_bits) end

---Begins to expand.
---@nodiscard
---@overload fun(read: string|(fun(): string?), window_bits?: integer): zlib.reader
---@param window_bits? integer how far back there may be repetitions, and which header to expect
---@return zlib.stream stream takes compressed bytes, gives what they were
function zlib.inflate(window_bits) end

---Compresses a text at once.
---@nodiscard
---@param bytes string what to compress
---@param level? integer from 0 to 9: how much effort to make
---@param method? integer the method: there is only one
---@param window_bits? integer how far back to look, and which header to write
---@return string compressed the result
function zlib.compress(bytes, level, method, window_bits) end

---Expands a text at once.
---@nodiscard
---@param compressed string what was compressed
---@param window_bits? integer how far back there may be repetitions, and which header to expect
---@return string bytes what it was
function zlib.decompress(compressed, window_bits) end

---A checksum by Adler's method. Without a text: in lua-zlib a function that goes on adding, in lzlib the sum of nothing.
---@nodiscard
---@overload fun(): (fun(bytes?: string): integer)|integer
---@param init integer the sum so far, 1 at first
---@param bytes string what to add
---@return integer sum the sum
function zlib.adler32(init, bytes) end

---A checksum, CRC-32. Without a text: in lua-zlib a function that goes on adding, in lzlib the sum of nothing.
---@nodiscard
---@overload fun(): (fun(bytes?: string): integer)|integer
---@param init integer the sum so far, 0 at first
---@param bytes string what to add
---@return integer sum the sum
function zlib.crc32(init, bytes) end

---Which version of the C library this is.
---@nodiscard
---@return integer major the first number
---@return integer minor the second number
---@return integer patch the third number
function zlib.version() end

---Reads from the stream: a line, a number of bytes, or all.
---@param format? "*l"|"*a"|integer what to read
---@return string? bytes `nil` at the end
function reader:read(format) end

---Goes through the lines of the stream.
---@return fun(): string? iterator gives the next line
function reader:lines() end

---Ends the stream.
function reader:close() end

return zlib
