---@meta re

---LPeg's patterns, written as a text that looks like a regular expression.
---
---```lua
---local re = require("re")
---print(re.match("key = 5", "{%a+} %s* '=' %s* {%d+}"))  --> key 5
---```
---@class relib
local re = {}

---A pattern of LPeg.
---@class re.pattern
local pattern = {}

---Translates a text into a pattern.
---@nodiscard
---@param string string the text
---@param defs? table<string, any> what `%name` means in it
---@return re.pattern pattern the pattern; a wrong text is an error
function re.compile(string, defs) end

---Looks for a pattern and returns where it begins and ends, or `nil`.
---@nodiscard
---@param subject string where to look
---@param pattern string|re.pattern what to look for
---@param init? integer where to begin; 1 if missing
---@return integer? start the position of its first byte
---@return integer? finish the position of its last byte
---@return_overload integer, integer
---@return_overload nil
function re.find(subject, pattern, init) end

---A copy in which all matches of a pattern are replaced.
---@nodiscard
---@param subject string the original
---@param pattern string|re.pattern what to look for
---@param replacement string|table|function|integer what to put there
---@return string text the copy
function re.gsub(subject, pattern, replacement) end

---Tries a pattern at a position of a text.
---@param subject string the text
---@param pattern string|re.pattern the pattern
---@param init? integer where to begin; 1 if missing
---@return any capture the first capture; without any, the position behind the match; `nil` if there is no match
---@return any ... the other captures
function re.match(subject, pattern, init) end

---Makes `%a`, `%d` and so on mean what the current locale says.
function re.updatelocale() end

---Tries the pattern at a position of a text.
---@param subject string the text
---@param init? integer where to begin; 1 if missing
---@param ... any values for functions of the pattern
---@return any capture the first capture; without any, the position behind the match; `nil` if there is no match
---@return any ... the other captures
function pattern:match(subject, init, ...) end

return re
