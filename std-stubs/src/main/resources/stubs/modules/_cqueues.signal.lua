---@meta _cqueues.signal

---Signals that the system sends to the program, waited for by coroutines.
---@class cqueues.signallib
---A time is over.
---@field SIGALRM integer
---A child process has ended.
---@field SIGCHLD integer
---The terminal is gone.
---@field SIGHUP integer
---Ctrl-C.
---@field SIGINT integer
---The end, at once.
---@field SIGKILL integer
---Nobody reads what is written.
---@field SIGPIPE integer
---The end, with a picture of memory.
---@field SIGQUIT integer
---The end, please.
---@field SIGTERM integer
---For one's own purposes.
---@field SIGUSR1 integer
---For one's own purposes.
---@field SIGUSR2 integer
---What the system has for it, in bits.
---@field FEATURES integer
---Makes the module once more for another state of Lua.
---@field loader function?
---The name of a signal.
---@field [integer] string
local lib = {}

---Somebody who waits for signals.
---@class cqueues.signal
---What `interpose` adds to them all.
---@field [string] any
local listener = {}

---Keeps signals back.
---@param ... integer the signals
---@return boolean ok `true`
function lib.block(...) end

---Lets signals through again.
---@param ... integer the signals
---@return boolean ok `true`
function lib.unblock(...) end

---Throws signals away.
---@param ... integer the signals
---@return boolean ok `true`
function lib.ignore(...) end

---Has the system do with signals what it does at first.
---@param ... integer the signals
---@return boolean ok `true`
function lib.default(...) end

---Throws away those that have been kept back.
---@param ... integer the signals
---@return boolean ok `true`
function lib.discard(...) end

---Begins to wait for signals.
---@param ... integer the signals
---@return cqueues.signal listener which can be waited for
function lib.listen(...) end

---Sends a signal to the program itself.
---@param signal integer the signal
---@return boolean ok `true`
function lib.raise(signal) end

---What a signal means.
---@nodiscard
---@param signal integer the signal
---@return string text in the system's words
function lib.strsignal(signal) end

---The names of bits of `FEATURES`.
---@nodiscard
---@param ... integer bits
---@return string ... their names
function lib.strflag(...) end

---Goes through bits, for a loop.
---@nodiscard
---@param flags integer bits
---@return fun(): integer? iterator gives the next bit
function lib.flags(flags) end

---Puts another method into all listeners.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Whether a value is a listener.
---@nodiscard
---@param value any any value
---@return "signal listener"|nil kind `nil` if it is none
function lib.type(value) end

---Waits for one of the signals.
---@param timeout? number how many seconds at most
---@return integer? signal `nil` if none came
function listener:wait(timeout) end

---How long to wait.
---@param timeout? number in seconds; forever if missing
function listener:settimeout(timeout) end

---What the system has for it.
---@nodiscard
---@return integer flags bits of `FEATURES`
function listener:features() end

---What a queue looks at.
---@nodiscard
---@return integer? fd the number of an open file
function listener:pollfd() end

---What a queue waits for.
---@nodiscard
---@return string? events of `r`
function listener:events() end

---How long to wait.
---@nodiscard
---@return number? seconds `nil` for forever
function listener:timeout() end

return lib
