---@meta cjson

---JSON: texts from tables, and tables from texts. What is wrong is an error; `cjson.safe` returns `nil` and a message instead.
---
---```lua
---local cjson = require("cjson")
---local text = cjson.encode({ name = "Ann", age = 30 })
---local person = cjson.decode(text)
---```
---@class cjsonlib
---What stands for JSON's `null`, as `nil` cannot be in a table.
---@field null lightuserdata
---A table that is written as `[]` though it is empty.
---@field empty_array lightuserdata
---A metatable for tables that are written as lists even if they are empty.
---@field array_mt table
---The same, for empty tables only.
---@field empty_array_mt table
---Its name.
---@field _NAME string
---Its version.
---@field _VERSION string
local cjson = {}

---Reads a text of JSON. Objects and lists become tables, `null` becomes `cjson.null`.
---@nodiscard
---@param text string the text
---@return any value what it says
function cjson.decode(text) end

---Writes a value as JSON. A table with keys 1, 2, 3 … is a list, any other an object.
---@nodiscard
---@param value any the value; functions and mixed keys are an error
---@return string text in one line
function cjson.encode(value) end

---A copy of the module with settings of its own.
---@nodiscard
---@return cjsonlib copy with the settings that a new program has
function cjson.new() end

---What happens to lists in which many elements are missing.
---@param convert? boolean whether they become objects instead of an error
---@param ratio? integer how many keys there may be for each element; 0 for any number
---@param safe? integer up to which key any list will do
---@return boolean convert the setting
---@return integer ratio the setting
---@return integer safe the setting
function cjson.encode_sparse_array(convert, ratio, safe) end

---How deep tables may lie in each other when they are written.
---@param depth? integer a new limit
---@return integer depth the limit
function cjson.encode_max_depth(depth) end

---How deep values may lie in each other when they are read.
---@param depth? integer a new limit
---@return integer depth the limit
function cjson.decode_max_depth(depth) end

---With how many digits numbers are written.
---@param precision? integer a new number of digits
---@return integer precision the number of digits
function cjson.encode_number_precision(precision) end

---Whether memory is kept for the next time.
---@param keep? boolean a new setting
---@return boolean keep the setting
function cjson.encode_keep_buffer(keep) end

---What happens to numbers that JSON does not have, such as infinity, when they are written.
---@param setting? boolean|"null" whether they are allowed, or written as `null`
---@return boolean|"null" setting the setting
function cjson.encode_invalid_numbers(setting) end

---Whether numbers that JSON does not have are read.
---@param setting? boolean whether they are allowed
---@return boolean setting the setting
function cjson.decode_invalid_numbers(setting) end

---Whether an empty table is written as `{}`, and not as `[]`. OpenResty only.
---@param setting? boolean a new setting
---@return boolean setting the setting
function cjson.encode_empty_table_as_object(setting) end

---Whether lists that are read are marked, so that they are lists when written again. OpenResty only.
---@param setting? boolean a new setting
---@return boolean setting the setting
function cjson.decode_array_with_array_mt(setting) end

---Whether `/` is written with a `\` before it. OpenResty only.
---@param setting? boolean a new setting
---@return boolean setting the setting
function cjson.encode_escape_forward_slash(setting) end

return cjson
