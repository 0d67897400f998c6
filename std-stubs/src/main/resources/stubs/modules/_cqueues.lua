---@meta _cqueues

---Many things at once in one program: coroutines that wait for sockets, signals and each other.
---
---```lua
---local cqueues = require("cqueues")
---local queue = cqueues.new()
---queue:wrap(function() cqueues.sleep(1) print("later") end)
---assert(queue:loop())
---```
---
---This is the part in C, with what `cqueues` adds to it.
---@class cqueueslib
---Who made it.
---@field VENDOR string
---When it was made, as a number like 20161215.
---@field VERSION integer
---What tells a queue that a coroutine waits.
---@field _POLL lightuserdata
---Makes the module once more for another state of Lua.
---@field loader function?
local cqueues = {}

---A queue of coroutines, and what they wait for. It can be waited for itself, in another queue.
---@class cqueues.queue
---What `interpose` adds to them all.
---@field [string] any
local queue = {}

---What can be waited for: a number of seconds, or anything with the methods `pollfd`, `events` and `timeout`.
---@alias cqueues.pollable number|table|userdata|cqueues.queue

---Wakes all that wait for a file that is about to be closed.
---@param fd any a socket, or the number of an open file
function cqueues.cancel(fd) end

---A new queue; `cqueues.new` is the same and fails with an error.
---@nodiscard
---@return cqueues.queue? queue empty, or `nil` if the system does not let it
---@return string? why what went wrong
function cqueues.create() end

---A new queue.
---@nodiscard
---@return cqueues.queue queue empty
function cqueues.new() end

---Puts another method into all queues.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function cqueues.interpose(name, func) end

---A clock that never goes back, for deadlines.
---@nodiscard
---@return number seconds since some moment
function cqueues.monotime() end

---Waits until one of several things happens.
---@param ... any what to wait for: seconds, sockets, conditions
---@return any ... what has happened: those of the arguments that are ready
function cqueues.poll(...) end

---Waits, and lets the others run meanwhile.
---@param timeout? number how many seconds; forever if missing
function cqueues.sleep(timeout) end

---Makes queues usable again in a process that was split off by `fork`.
function cqueues.reset() end

---The queue that is at work.
---@nodiscard
---@return cqueues.queue? queue the queue that runs this coroutine, `nil` if none does
---@return boolean? direct whether the queue itself has resumed it
function cqueues.running() end

---Whether a value is a queue.
---@nodiscard
---@param value any any value
---@return "controller"|nil kind `nil` if it is none
function cqueues.type(value) end

---Like `assert`, with a number of an error turned into a text.
---@param v any what is to be true
---@param ... any what is wrong
---@return any ... the arguments
function cqueues.assert(v, ...) end

---Like `coroutine.resume`, for a coroutine in which something waits.
---@param co thread the coroutine
---@param ... any what it gets
---@return boolean ok whether it went well
---@return any ... what it gave
function cqueues.resume(co, ...) end

---Like `coroutine.wrap`, for a coroutine in which something waits.
---@param func function the body
---@return function run goes on with the coroutine at each call
function cqueues.wrap(func) end

---Wakes the queue from another thread.
---@return boolean? ok `true`, or `nil` if it failed
---@return any why what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, any, integer?
function queue:alert() end

---Adds a coroutine.
---@param co thread the coroutine
---@return cqueues.queue queue the same queue
function queue:attach(co) end

---Adds a function as a new coroutine.
---@param func function the body
---@param ... any what it is called with
---@return cqueues.queue queue the same queue
function queue:wrap(func, ...) end

---Wakes all of this queue that wait for a file.
---@param fd any a socket, or the number of an open file
function queue:cancel(fd) end

---Ends the queue and forgets its coroutines.
function queue:close() end

---How many coroutines there are.
---@nodiscard
---@return integer number of those that have not ended
function queue:count() end

---Whether there is nothing left to do.
---@nodiscard
---@return boolean is whether all have ended
function queue:empty() end

---What the queue waits for, as letters.
---@nodiscard
---@return string events of `r`, `w`, `p`
function queue:events() end

---Waits for the system, and lets signals through.
---@param ... any signals that are let through meanwhile
---@return boolean? ok `true`, or `nil` if it failed
---@return any why what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, any, integer?
function queue:pause(...) end

---What shows that the queue has something to do.
---@nodiscard
---@return integer fd the number of an open file
function queue:pollfd() end

---Makes the queue usable again in a process that was split off by `fork`.
function queue:reset() end

---How long it may wait at most.
---@nodiscard
---@return number? seconds `nil` if nothing has a time
function queue:timeout() end

---Goes on with all that is ready, once.
---@param timeout? number how long to wait at most, in seconds
---@return boolean|"yielded"|nil ok `true`, or `nil` if a coroutine failed
---@return any why the error
---@return integer? code the operating system's number of it
---@return thread? co the coroutine that failed
function queue:step(timeout) end

---Goes on with a step that was interrupted, in Lua 5.1.
---@param ... any what the coroutine gave
---@return boolean|"yielded"|nil ok `true`, or `nil` if a coroutine failed
---@return any why the error
---@return integer? code the operating system's number of it
---@return thread? co the coroutine that failed
function queue:step_resume(...) end

---Goes on until nothing is left to do, or something fails.
---@param timeout? number how long at most, in seconds
---@return boolean? ok `true`, or `nil` or `false` if a coroutine failed
---@return any why the error
---@return integer? code the operating system's number of it
---@return thread? co the coroutine that failed
function queue:loop(timeout) end

---Goes on until nothing is left to do, and goes through the errors, for a loop.
---@param timeout? number how long at most, in seconds
---@return fun(): any, integer?, thread? iterator gives the next error
function queue:errors(timeout) end

return cqueues
