---@meta socket.unix

require("socket.core")

---Sockets in the file system, for programs on the same machine.
---@class socket.unixlib
---@overload fun(): socket.tcp?, string?
local unix = {}

---A new socket for a connection.
---@nodiscard
---@return socket.tcp? socket its addresses are paths, or `nil` if it failed
---@return string? message what went wrong
function unix.stream() end

---The same as `stream`.
---@nodiscard
---@return socket.tcp? socket its addresses are paths, or `nil` if it failed
---@return string? message what went wrong
function unix.tcp() end

---A new socket for messages.
---@nodiscard
---@return socket.udp? socket its addresses are paths, or `nil` if it failed
---@return string? message what went wrong
function unix.dgram() end

---The same as `dgram`.
---@nodiscard
---@return socket.udp? socket its addresses are paths, or `nil` if it failed
---@return string? message what went wrong
function unix.udp() end

return unix
