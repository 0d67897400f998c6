---@meta system.core

---Clocks, and waiting.
---@class system.corelib
local core = {}

---The time of day.
---@nodiscard
---@return number seconds since the beginning of 1970, with a fraction
function core.gettime() end

---A clock that never goes back, for measuring how long something takes.
---@nodiscard
---@return number seconds since some moment
function core.monotime() end

---Waits.
---@param seconds number how long
function core.sleep(seconds) end

return core
