---@meta table.new

---An empty table with room for so many entries, which saves time when you are about to fill it.
---
---```lua
---local new = require("table.new")
---local list = new(1000, 0)
---```
---@nodiscard
---@param narray integer how many elements of a list it will have
---@param nhash integer how many other entries
---@return table t empty
local function new(narray, nhash) end

return new
