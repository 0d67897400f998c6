---@meta

require("luv")

---libuv's event loop: files, timers, processes and the network. In newer versions it is `vim.uv`.
---@type luvlib
vim.loop = {}

---libuv's event loop: files, timers, processes and the network.
---@type luvlib
vim.uv = {}
