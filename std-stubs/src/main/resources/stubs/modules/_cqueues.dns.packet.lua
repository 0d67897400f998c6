---@meta _cqueues.dns.packet

---A message of DNS.
---@class cqueues.dns.packetlib
---Makes the module once more for another state of Lua.
---@field loader function?
---Constants, and what `cqueues.dns.packet` adds.
---@field [string] any
local lib = {}

---A message of DNS.
---@class cqueues.dns.packet
---What `interpose` adds to them all.
---@field [string] any
local object = {}

---Makes one.
---@param ... any what it is made of
---@return cqueues.dns.packet object new
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

---The message's number.
---@nodiscard
---@return integer id a number
function object:qid() end

---Sets the message's number.
---@param id integer a number
---@return boolean ok `true`
function object:setqid(id) end

---What the head of the message says.
---@nodiscard
---@return table flags by their names
function object:flags() end

---Sets what the head says.
---@param flags table by their names
---@return boolean ok `true`
function object:setflags(flags) end

---How many records there are.
---@nodiscard
---@param sections? integer which parts, in bits
---@return integer count the number
function object:count(sections) end

---Goes through records, for a loop.
---@nodiscard
---@param filter? table which records
---@return fun(): any iterator gives the next record
function object:grep(filter) end

---Adds a record.
---@param section integer which part
---@param name string the name
---@param type integer the kind
---@param class? integer the class
---@return boolean ok `true`
function object:push(section, name, type, class) end

---Reads a message.
---@param bytes string the message
---@return boolean ok `true`
function object:load(bytes) end

---The message as bytes.
---@nodiscard
---@return string bytes as it is sent
function object:dump() end

return lib
