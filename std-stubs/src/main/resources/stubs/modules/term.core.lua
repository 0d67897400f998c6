---@meta term.core

---What `term` needs of C.
---@class term.corelib
local core = {}

---Whether a file is a terminal, and not a pipe or a file on disk.
---@nodiscard
---@param file file the file, such as `io.stdout`
---@return boolean is whether it is
function core.isatty(file) end

return core
