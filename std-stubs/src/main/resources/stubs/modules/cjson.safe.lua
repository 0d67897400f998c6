---@meta cjson.safe

require("cjson")

---Like `cjson`, but what is wrong gives `nil` and a message, and is no error.
---
---```lua
---local value, message = require("cjson.safe").decode(text)
---if value == nil then print(message) end
---```
---@class cjson.safelib: cjsonlib
local safe = {}

---Reads a text of JSON. Objects and lists become tables, `null` becomes `cjson.null`.
---@nodiscard
---@param text string the text
---@return any value what it says; `nil` if it is no JSON
---@return string? message what is wrong
function safe.decode(text) end

---Writes a value as JSON. A table with keys 1, 2, 3 … is a list, any other an object.
---@nodiscard
---@param value any the value
---@return string? text in one line, or `nil` if the value cannot be written
---@return string? message what is wrong
---@return_overload string
---@return_overload nil, string
function safe.encode(value) end

---A copy of the module with settings of its own.
---@nodiscard
---@return cjson.safelib copy with the settings that a new program has
function safe.new() end

return safe
