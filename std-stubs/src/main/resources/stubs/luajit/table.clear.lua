---@meta table.clear

---Removes all entries of a table but keeps its room, so that filling it again is fast.
---
---```lua
---local clear = require("table.clear")
---clear(list)
---```
---@param t table the table
local function clear(t) end

return clear
