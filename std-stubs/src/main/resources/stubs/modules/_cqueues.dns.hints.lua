---@meta _cqueues.dns.hints

---Servers to ask first.
---@class cqueues.dns.hintslib
---Makes the module once more for another state of Lua.
---@field loader function?
---Constants, and what `cqueues.dns.hints` adds.
---@field [string] any
local lib = {}

---Servers to ask first.
---@class cqueues.dns.hints
---What `interpose` adds to them all.
---@field [string] any
local object = {}

---Makes one.
---@param ... any what it is made of
---@return cqueues.dns.hints object new
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

---The servers at the top.
---@nodiscard
---@param config? any settings
---@return cqueues.dns.hints object with the servers of the root
function lib.root(config) end

---The system's servers.
---@nodiscard
---@param config? any settings
---@return cqueues.dns.hints object with the system's servers
function lib.stub(config) end

---Adds a server.
---@param zone string what they are for
---@param address string a server
---@param priority? integer when to ask it
---@return boolean ok `true`
function object:insert(zone, address, priority) end

---Goes through servers, for a loop.
---@nodiscard
---@param zone? string what they are for
---@return fun(): string? iterator gives the next address
function object:grep(zone) end

return lib
