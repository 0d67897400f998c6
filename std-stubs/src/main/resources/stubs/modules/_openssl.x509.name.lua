---@meta _openssl.x509.name

---Names in certificates.
---@class openssl.x509.namelib
local lib = {}

---A name, which consists of several parts.
---@class openssl.x509.name
local name = {}

---A new name.
---@nodiscard
---@return openssl.x509.name name empty
function lib.new() end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Adds a part.
---@param type string which part, such as `"CN"`
---@param value string the text
---@return openssl.x509.name name the same name
function name:add(type, value) end

---All parts.
---@nodiscard
---@return table[] parts each with `sn`, `ln`, `id`, `blob`
function name:all() end

---Goes through the parts, for a loop.
---@nodiscard
---@return fun(): string?, string? iterator gives the next part and its text
function name:each() end

return lib
