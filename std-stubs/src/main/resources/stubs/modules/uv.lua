---@meta uv

require("luv")

---libuv's event loop, by an older name of the module `luv`.
---@class uvlib: luvlib
local uv = {}

return uv
