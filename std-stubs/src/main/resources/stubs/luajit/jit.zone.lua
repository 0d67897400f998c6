---@meta jit.zone

---Names for parts of a program, which `jit.p` can sort time by. Call it with a name to enter a part, and without to leave it.
---
---```lua
---local zone = require("jit.zone")
---zone("reading")
---read()
---zone()
---```
---@class jit.zonelib
---@overload fun(name: string)
---@overload fun(): string
local zone = {}

---The part that the program is in.
---@nodiscard
---@return string? name the innermost one, `nil` outside of all
function zone:get() end

---Leaves all parts.
function zone:flush() end

return zone
