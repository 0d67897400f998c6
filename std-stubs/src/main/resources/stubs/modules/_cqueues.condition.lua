---@meta _cqueues.condition

---Conditions: coroutines that wait until another one says something.
---@class cqueues.conditionlib
---Makes the module once more for another state of Lua.
---@field loader function?
local lib = {}

---A condition that coroutines wait for.
---@class cqueues.condition
---What `interpose` adds to them all.
---@field [string] any
local condition = {}

---A new condition.
---@nodiscard
---@param lifo? boolean whether who came last is woken first
---@return cqueues.condition condition for which nobody waits
function lib.new(lifo) end

---Puts another method into all conditions.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Whether a value is a condition.
---@nodiscard
---@param value any any value
---@return "condition"|nil kind `nil` if it is none
function lib.type(value) end

---Waits until somebody calls `signal`.
---@param ... any what else to wait for: seconds, sockets
---@return boolean woken whether it was the condition
---@return any ... what else has happened
function condition:wait(...) end

---Wakes those who wait.
---@param n? integer how many; all if missing
---@return integer woken how many there were
function condition:signal(n) end

---What a queue looks at.
---@nodiscard
---@return cqueues.condition self the condition
function condition:pollfd() end

---What a queue waits for.
---@nodiscard
---@return string? events nothing
function condition:events() end

---How long a queue may wait.
---@nodiscard
---@return number? seconds nothing
function condition:timeout() end

return lib
