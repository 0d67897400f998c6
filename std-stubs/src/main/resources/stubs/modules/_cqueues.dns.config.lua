---@meta _cqueues.dns.config

---What the system says about looking names up: servers, and where to look first.
---@class cqueues.dns.configlib
---Makes the module once more for another state of Lua.
---@field loader function?
---Constants, and what `cqueues.dns.config` adds.
---@field [string] any
local lib = {}

---What the system says about looking names up: servers, and where to look first.
---@class cqueues.dns.config
---What `interpose` adds to them all.
---@field [string] any
local object = {}

---Makes one.
---@param ... any what it is made of
---@return cqueues.dns.config object new
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

---The system's settings.
---@nodiscard
---@param options? table settings
---@return cqueues.dns.config object for asking the system's servers
function lib.stub(options) end

---Settings for asking servers one after the other, from the root.
---@nodiscard
---@param options? table settings
---@return cqueues.dns.config object for asking from the top
function lib.root(options) end

---Reads settings from an open file.
---@param file file an open file
---@param format? integer how it is written
---@return boolean ok whether it could be read
function object:loadfile(file, format) end

---Reads settings from a file.
---@param path string the file
---@param format? integer how it is written
---@return boolean ok whether it could be read
function object:loadpath(path, format) end

---The servers to ask.
---@nodiscard
---@return string[] servers addresses
function object:getns() end

---Sets the servers to ask.
---@param servers string[] addresses
---@return boolean ok `true`
function object:setns(servers) end

---What is put behind a short name.
---@nodiscard
---@return string[] domains endings
function object:getsearch() end

---Sets what is put behind a short name.
---@param domains string[] endings
---@return boolean ok `true`
function object:setsearch(domains) end

---Goes through the names to try, for a loop.
---@nodiscard
---@param name string a short name
---@return fun(): string? iterator gives the next name to try
function object:search(name) end

---Where to look, in order.
---@nodiscard
---@return string[] places `"file"` and `"bind"`
function object:getlookup() end

---Sets where to look.
---@param places string[] `"file"` and `"bind"`
---@return boolean ok `true`
function object:setlookup(places) end

---Further settings.
---@nodiscard
---@return table options by their names
function object:getopts() end

---Changes further settings.
---@param options table by their names
---@return boolean ok `true`
function object:setopts(options) end

---From where to ask.
---@nodiscard
---@return string? address an address of this machine
function object:getiface() end

---Sets from where to ask.
---@param address string an address of this machine
---@return boolean ok `true`
function object:setiface(address) end

return lib
