---@meta socket.serial

---A serial port, read and written like a connection of LuaSocket.
---@class socket.serial
local port = {}

---Reads.
---@param pattern? "*l"|"*a"|integer what to read: a line (if missing), all, or a number of bytes
---@param prefix? string what to put before it
---@return string? bytes what was read, or `nil` if it failed
---@return string? message what went wrong
---@return string? partial what had been read by then
function port:receive(pattern, prefix) end

---Writes.
---@param bytes string what to write
---@return integer? sent the last byte that was sent, or `nil` if it failed
---@return string? message what went wrong
---@return integer? partial the last byte that was sent
function port:send(bytes) end

---How long a call may wait.
---@param seconds number|nil how long; forever if it is `nil`
---@return 1 ok always
function port:settimeout(seconds) end

---Closes the port.
function port:close() end

---Opens a serial port.
---@nodiscard
---@param path string the device
---@return socket.serial? port the port, or `nil` if it failed
---@return string? message what went wrong
local function open(path) end

return open
