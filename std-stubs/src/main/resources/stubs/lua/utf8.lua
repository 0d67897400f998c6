---@meta

---Text in UTF-8, where a letter has one to four bytes.
---
---Positions are in bytes, as everywhere in Lua; a letter is given by its number in Unicode, its code point. Letters put together of several code
---points (an accent of its own, many emoji) count as several.
---@version >5.3
---@class utf8lib
utf8 = {}

---A pattern that matches one letter in a text that is valid UTF-8.
---
---```lua
---for letter in ("añb"):gmatch(utf8.charpattern) do print(letter) end
---```
---@version >5.3
---@type string
utf8.charpattern = "[\0-\127\194-\253][\128-\191]*"

---The text made of these code points: `utf8.char(228, 8364)` is `"ä€"`.
---@version >5.3
---@nodiscard
---@param ... integer code points
---@return string text in UTF-8
function utf8.char(...) end

---The code points of the letters that begin from position `i` to `j`.
---
---```lua
---utf8.codepoint("é")         --> 233
---utf8.codepoint("aé", 1, -1) --> 97 233
---```
---
---Invalid UTF-8 is an error.
---@version 5.3
---@nodiscard
---@param s string the text
---@param i? integer the first position, in bytes; 1 if missing
---@param j? integer the last position, in bytes; `i` if missing
---@return integer ... code points
function utf8.codepoint(s, i, j) end

---The code points of the letters that begin from position `i` to `j`.
---
---```lua
---utf8.codepoint("é")         --> 233
---utf8.codepoint("aé", 1, -1) --> 97 233
---```
---
---Invalid UTF-8 is an error.
---@version >5.4
---@nodiscard
---@param s string the text
---@param i? integer the first position, in bytes; 1 if missing
---@param j? integer the last position, in bytes; `i` if missing
---@param lax? boolean whether to accept numbers that Unicode does not have
---@return integer ... code points
function utf8.codepoint(s, i, j, lax) end

---Goes through a text letter by letter, with position and code point.
---
---```lua
---for position, code in utf8.codes("aé") do print(position, utf8.char(code)) end
---```
---
---Invalid UTF-8 is an error, at the letter where it is: check with `utf8.len` before.
---@version 5.3
---@nodiscard
---@param s string the text
---@return fun(s: string, position: integer): integer, integer iterator gives position and code point
---@return string s the text, for the loop
---@return integer start `0`, for the loop
function utf8.codes(s) end

---Goes through a text letter by letter, with position and code point.
---
---```lua
---for position, code in utf8.codes("aé") do print(position, utf8.char(code)) end
---```
---
---Invalid UTF-8 is an error, at the letter where it is: check with `utf8.len` before.
---@version >5.4
---@nodiscard
---@param s string the text
---@param lax? boolean whether to accept numbers that Unicode does not have
---@return fun(s: string, position: integer): integer, integer iterator gives position and code point
---@return string s the text, for the loop
---@return integer start `0`, for the loop
function utf8.codes(s, lax) end

---The number of letters, or `nil` and a position if the text is no valid UTF-8.
---
---```lua
---utf8.len("añb")   --> 3
---utf8.len("\xFF")  --> nil 1
---```
---@version 5.3
---@nodiscard
---@param s string the text
---@param i? integer where to begin, in bytes; 1 if missing
---@param j? integer where the last letter may begin; -1, the end, if missing
---@return integer? count the number of code points
---@return integer? invalid the position of the first byte that does not fit
---@return_overload integer
---@return_overload nil, integer
function utf8.len(s, i, j) end

---The number of letters, or `nil` and a position if the text is no valid UTF-8.
---
---```lua
---utf8.len("añb")   --> 3
---utf8.len("\xFF")  --> nil 1
---```
---@version >5.4
---@nodiscard
---@param s string the text
---@param i? integer where to begin, in bytes; 1 if missing
---@param j? integer where the last letter may begin; -1, the end, if missing
---@param lax? boolean whether to accept numbers that Unicode does not have
---@return integer? count the number of code points
---@return integer? invalid the position of the first byte that does not fit
---@return_overload integer
---@return_overload nil, integer
function utf8.len(s, i, j, lax) end

---Where the `n`th letter begins, in bytes; negative numbers count from the end.
---
---```lua
---local function sub(s, from, to)  -- string.sub in letters
---  return s:sub(utf8.offset(s, from), utf8.offset(s, to + 1) - 1)
---end
---```
---
---With 0 it is the beginning of the letter that the byte at `i` belongs to. One behind the last letter is the end plus 1; beyond that, `nil`.
---@version 5.3, 5.4
---@nodiscard
---@param s string the text
---@param n integer which letter, counted from `i`
---@param i? integer where counting begins, in bytes; the start of the text if `n` is positive, else its end
---@return integer? position in bytes
function utf8.offset(s, n, i) end

---Where the `n`th letter begins and ends, in bytes; negative numbers count from the end.
---
---```lua
---local function sub(s, from, to)  -- string.sub in letters
---  return s:sub(utf8.offset(s, from), utf8.offset(s, to + 1) - 1)
---end
---```
---
---With 0 it is the letter that the byte at `i` belongs to. One behind the last letter is the end plus 1; beyond that, `nil`.
---@version >5.5
---@nodiscard
---@param s string the text
---@param n integer which letter, counted from `i`
---@param i? integer where counting begins, in bytes; the start of the text if `n` is positive, else its end
---@return integer? first the position of the letter's first byte
---@return integer? last the position of its last byte
---@return_overload integer, integer
---@return_overload nil
function utf8.offset(s, n, i) end
