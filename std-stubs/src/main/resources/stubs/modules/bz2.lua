---@meta bz2

---Compressing bytes as bzip2 does.
---@class bz2lib
local bz2 = {}

---What compresses or expands piece by piece.
---@class bz2.stream
local stream = {}

---A compressed file that is read as what it was.
---@class bz2.file
local file = {}

---Begins to compress.
---@nodiscard
---@param level? integer from 1 to 9: how large the blocks are
---@return bz2.stream stream to which bytes are given
function bz2.initCompress(level) end

---Begins to expand.
---@nodiscard
---@return bz2.stream stream to which compressed bytes are given
function bz2.initDecompress() end

---Opens a compressed file for reading.
---@nodiscard
---@param path string the file
---@return bz2.file? file the open file, or `nil` if it failed
---@return string? message what went wrong
---@return_overload bz2.file
---@return_overload nil, string
function bz2.open(path) end

---Gives bytes to the stream.
---@param bytes string the next piece
---@return string? result what is finished so far, or `nil` if it failed
---@return string? message what went wrong
function stream:update(bytes) end

---Says that nothing more comes.
---@param bytes? string the last piece
---@return string? result the rest, or `nil` if it failed
---@return string? message what went wrong
function stream:close(bytes) end

---Reads bytes.
---@param count? integer how many at most
---@return string? bytes `nil` at the end
function file:read(count) end

---Reads a line.
---@param keep? boolean whether to keep the line end
---@return string? line `nil` at the end
function file:getline(keep) end

---Goes through the lines.
---@param keep? boolean whether to keep line ends
---@return fun(): string? iterator gives the next line
function file:lines(keep) end

---Closes the file.
function file:close() end

return bz2
