---@meta _openssl.digest

---Digests: short texts that nobody can make another text for.
---@class openssl.digestlib
local lib = {}

---A digest that is being made.
---@class openssl.digest
local digest = {}

---A new digest.
---@nodiscard
---@param type? string the method, such as `"sha256"`; SHA-1 if missing
---@return openssl.digest digest of nothing yet
function lib.new(type) end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Adds a text.
---@param ... string what to add
---@return openssl.digest digest the same digest
function digest:update(...) end

---Ends it.
---@param ... string what to add
---@return string bytes the digest, binary
function digest:final(...) end

return lib
