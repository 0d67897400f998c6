---@meta zip

---LuaZip: reading the files inside of a ZIP archive.
---
---```lua
---local zip = require("zip")
---local archive = assert(zip.open("book.epub"))
---for entry in archive:files() do print(entry.filename) end
---archive:close()
---```
---@class ziplib
local zip = {}

---An open archive.
---@class zip.archive
local archive = {}

---A file inside of an archive, open for reading.
---@class zip.file
local file = {}

---What an archive says of a file in it.
---@class zip.entry
---Its path in the archive.
---@field filename string
---How many bytes it takes there.
---@field compressed_size integer
---How many bytes it has.
---@field uncompressed_size integer
---How it is compressed.
---@field compression_method integer

---Opens an archive.
---@nodiscard
---@param path string the archive
---@return zip.archive? archive the archive, or `nil` if it failed
---@return string? message what went wrong
---@return_overload zip.archive
---@return_overload nil, string
function zip.open(path) end

---Opens a file whose path may lead through an archive: `a/b.txt` is `b.txt` in `a.zip`.
---@nodiscard
---@param path string the path
---@param extensions? string|string[] what archives may end in
---@return zip.file? file the file, or `nil` if it failed
---@return string? message what went wrong
---@return_overload zip.file
---@return_overload nil, string
function zip.openfile(path, extensions) end

---Whether a value is a file in an archive, and whether it is still open.
---@nodiscard
---@param value any any value
---@return "zip file"|"closed zip file"|nil state `nil` if it is none
function zip.type(value) end

---Opens a file of the archive.
---@nodiscard
---@param path string its path in the archive
---@return zip.file? file the file, or `nil` if it failed
---@return string? message what went wrong
---@return_overload zip.file
---@return_overload nil, string
function archive:open(path) end

---Goes through the files of the archive.
---@nodiscard
---@return fun(): zip.entry? iterator gives the next file
function archive:files() end

---Closes the archive.
function archive:close() end

---Reads from the file: a line, a number of bytes, or all.
---@param ... "*l"|"*a"|integer what to read
---@return string? ... one value for each format
function file:read(...) end

---Goes through the lines of the file.
---@return fun(): string? iterator gives the next line
function file:lines() end

---Where the next read will be; with arguments, goes there first.
---@param whence? "set"|"cur"|"end" from where to count
---@param offset? integer in bytes
---@return integer? position from the beginning
---@return string? message what went wrong
function file:seek(whence, offset) end

---Closes the file.
function file:close() end

return zip
