---@meta _cqueues.notify

---What happens to the files of a folder.
---@class cqueues.notifylib
---Everything that can happen.
---@field ALL integer
---Attributes have changed.
---@field ATTRIB integer
---A file has come.
---@field CREATE integer
---A file has gone.
---@field DELETE integer
---Content has changed.
---@field MODIFY integer
---Nothing can be told any more.
---@field REVOKE integer
---What the system has for it, in bits.
---@field FEATURES integer
---Makes the module once more for another state of Lua.
---@field loader function?
local lib = {}

---A folder that is watched.
---@class cqueues.notify
---What `interpose` adds to them all.
---@field [string] any
local notify = {}

---Begins to watch a folder.
---@param path string the folder
---@param changes? integer what to look for, in bits
---@return cqueues.notify notify which can be waited for
function lib.opendir(path, changes) end

---The names of bits.
---@nodiscard
---@param ... integer bits
---@return string ... their names
function lib.strflag(...) end

---Goes through bits, for a loop.
---@nodiscard
---@param flags integer bits
---@return fun(): integer? iterator gives the next bit
function lib.flags(flags) end

---Puts another method into all of them.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Whether a value is a watched folder.
---@nodiscard
---@param value any any value
---@return string? kind `nil` if it is none
function lib.type(value) end

---Watches a file of the folder.
---@param name string the file
---@param changes? integer what to look for, in bits
---@return boolean ok `true`
function notify:add(name, changes) end

---Waits for the next change.
---@param timeout? number how many seconds to wait at most
---@return integer? flags what has happened, in bits
---@return string? name to which file
function notify:get(timeout) end

---Reads what the system has told.
---@param timeout? number how many seconds to wait at most
---@return boolean? ok `true`, or `nil` if it failed
function notify:step(timeout) end

---What a queue looks at.
---@nodiscard
---@return integer? fd the number of an open file
function notify:pollfd() end

---What a queue waits for.
---@nodiscard
---@return string? events of `r`
function notify:events() end

---How long to wait.
---@nodiscard
---@return number? seconds `nil` for forever
function notify:timeout() end

return lib
