---@meta _openssl.x509.altname

---Further names in certificates, such as names of machines.
---@class openssl.x509.altnamelib
local lib = {}

---A list of names.
---@class openssl.x509.altname
local names = {}

---A new list.
---@nodiscard
---@return openssl.x509.altname names empty
function lib.new() end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Adds a name.
---@param type "DNS"|"IP"|"IP6"|"URI"|"RFC822Name"|"email"|"DirName"|"otherName" what kind of name
---@param value any the name
---@return openssl.x509.altname names the same list
function names:add(type, value) end

return lib
