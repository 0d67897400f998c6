---@meta _cqueues.auxlib

---What other modules of cqueues need, and what is good to have when coroutines wait in each other.
---@class cqueues.auxlib
---Makes the module once more for another state of Lua.
---@field loader function?
local auxlib = {}

---Like `assert`, with a number of an error turned into a text.
---@param v any what is to be true
---@param ... any what is wrong
---@return any ... the arguments
function auxlib.assert(v, ...) end


---The same, where the caller is at fault.
---@param v any what is to be true
---@param ... any what is wrong
---@return any ... the arguments
function auxlib.assert2(v, ...) end

---The same, where the caller of the caller is at fault.
---@param v any what is to be true
---@param ... any what is wrong
---@return any ... the arguments
function auxlib.assert3(v, ...) end

---The results of a call, with a number of an error turned into a text, as functions for files do.
---@param v any the result of a call
---@param ... any what is wrong
---@return any v the same
---@return string? message what is wrong, as a text
---@return integer? code the operating system's number of the error
function auxlib.fileresult(v, ...) end

---Like `coroutine.resume`, for a coroutine in which something waits.
---@param co thread the coroutine
---@param ... any what it gets
---@return boolean ok whether it went well
---@return any ... what it gave
function auxlib.resume(co, ...) end

---Like `tostring`, also if `__tostring` waits for something.
---@nodiscard
---@param value any any value
---@return string text what `print` shows
function auxlib.tostring(value) end

---Like `coroutine.wrap`, for a coroutine in which something waits.
---@param func function the body
---@return function run goes on with the coroutine at each call
function auxlib.wrap(func) end

return auxlib
