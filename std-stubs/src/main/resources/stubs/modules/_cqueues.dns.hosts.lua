---@meta _cqueues.dns.hosts

---Names of machines that the system has in a file.
---@class cqueues.dns.hostslib
---Makes the module once more for another state of Lua.
---@field loader function?
---Constants, and what `cqueues.dns.hosts` adds.
---@field [string] any
local lib = {}

---Names of machines that the system has in a file.
---@class cqueues.dns.hosts
---What `interpose` adds to them all.
---@field [string] any
local object = {}

---Makes one.
---@param ... any what it is made of
---@return cqueues.dns.hosts object new
function lib.new(...) end

---Puts another method into all of them.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Whether a value is one of these.
---@nodiscard
---@param value any any value
---@return string? kind `nil` if it is none
function lib.type(value) end

---Reads names from an open file.
---@param file file an open file
---@return boolean ok whether it could be read
function object:loadfile(file) end

---Reads names from a file.
---@param path string the file
---@return boolean ok whether it could be read
function object:loadpath(path) end

---Adds a name.
---@param address string the address
---@param name string the name
---@param alias? boolean whether it is a further name
---@return boolean ok `true`
function object:insert(address, name, alias) end

return lib
