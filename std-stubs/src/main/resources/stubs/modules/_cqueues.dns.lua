---@meta _cqueues.dns

---What `cqueues.dns` needs of C.
---@class cqueues.dnslib
---Makes the module once more for another state of Lua.
---@field loader function?
local lib = {}

---A number at random.
---@nodiscard
---@param modulo? integer one more than the largest number
---@return integer number hard to guess
function lib.random(modulo) end

---Which version of the library this is.
---@nodiscard
---@return integer release when it was made
---@return integer abi which functions it has
---@return integer api how they are called
function lib.version() end

return lib
