---@meta ssl.https

---Pages of the web, encrypted, by LuaSocket's `socket.http`.
---@class ssl.httpslib
---The port if none is said: 443.
---@field PORT integer
---How many seconds to wait.
---@field TIMEOUT number
---Its version.
---@field _VERSION string
local https = {}

---Fetches a page, or sends something.
---@param url string|table the address, or all options
---@param body? string what to send
---@return string|integer|nil body the page; 1 if there is a `sink`; `nil` if it failed
---@return integer|string code the number of the answer, such as 200, or what went wrong
---@return table<string, string>? headers the head of the answer
---@return string? status the first line of the answer
function https.request(url, body) end

---What `socket.http` needs for encrypted connections.
---@param options table how to encrypt
---@return fun(): any create makes a connection
function https.tcp(options) end

return https
