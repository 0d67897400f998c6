---@meta _cqueues.dns.resolver

require("_cqueues.dns.packet")

---Somebody who looks names up.
---@class cqueues.dns.resolverlib
---Makes the module once more for another state of Lua.
---@field loader function?
---Constants, and what `cqueues.dns.resolver` adds.
---@field [string] any
local lib = {}

---Somebody who looks names up.
---@class cqueues.dns.resolver
---What `interpose` adds to them all.
---@field [string] any
local object = {}

---Makes one.
---@param ... any what it is made of
---@return cqueues.dns.resolver object new
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

---Begins to look a name up.
---@param name string the name
---@param type? integer which kind of record
---@param class? integer the class
---@return boolean? ok `true`, or `nil` if it failed
---@return integer? code the number of the error
function object:submit(name, type, class) end

---Fetches the answer.
---@return cqueues.dns.packet? packet the answer, `nil` if there is none yet
---@return integer? code the number of the error
function object:fetch() end

---Looks a name up, waiting if necessary.
---@param name string the name
---@param type? integer which kind of record
---@param class? integer the class
---@param timeout? number how many seconds to wait at most
---@return cqueues.dns.packet? packet the answer, or `nil` if it failed
---@return any why what went wrong
function object:query(name, type, class, timeout) end

---How much was asked.
---@nodiscard
---@return table stat by names
function object:stat() end

---Ends it.
function object:close() end

---What a queue looks at.
---@nodiscard
---@return integer? fd the number of an open file
function object:pollfd() end

---What a queue waits for.
---@nodiscard
---@return string? events of `r` and `w`
function object:events() end

---How long to wait.
---@nodiscard
---@return number? seconds `nil` for forever
function object:timeout() end

return lib
