---@meta _cqueues.thread

require("_cqueues.socket")

---Threads of the system, each with a Lua of its own. They talk through a socket.
---@class cqueues.threadlib
---Makes the module once more for another state of Lua.
---@field loader function?
local lib = {}

---A thread.
---@class cqueues.thread
---What `interpose` adds to them all.
---@field [string] any
local thread = {}

---Starts a thread.
---@param func function its body, which gets the socket and the values
---@param ... string|number|boolean|nil what the body gets
---@return cqueues.thread? thread the thread, or `nil` if it failed
---@return any socket the way to talk to it, or what went wrong
---@return_overload cqueues.thread, cqueues.socket
---@return_overload nil, integer
function lib.start(func, ...) end

---The thread that is running.
---@nodiscard
---@return cqueues.thread? thread `nil` in the first one
function lib.self() end

---Puts another method into all threads.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Whether a value is a thread.
---@nodiscard
---@param value any any value
---@return "thread"|nil kind `nil` if it is none
function lib.type(value) end

---Waits for the end of the thread.
---@param timeout? number how many seconds to wait at most
---@return boolean ok whether it has ended
---@return any why its error
function thread:join(timeout) end

---What a queue looks at.
---@nodiscard
---@return integer? fd the number of an open file
function thread:pollfd() end

---What a queue waits for.
---@nodiscard
---@return string? events of `r`
function thread:events() end

---How long to wait.
---@nodiscard
---@return number? seconds `nil` for forever
function thread:timeout() end

return lib
