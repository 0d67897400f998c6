---@meta

---A text, or any other sequence of bytes. Strings never change; functions make new ones.
---
---The functions of the library `string` are methods of every string: `s:upper()` is `string.upper(s)`.
---@class string: stringlib

---Strings: searching, cutting, formatting.
---
---Positions are counted in bytes, from 1; negative ones from the end, -1 being the last. A letter beyond ASCII has several bytes in UTF-8:
---`#"é"` is 2. From Lua 5.3 on, the library `utf8` counts letters.
---
---**Patterns** are Lua's own and no regular expressions: `.` any byte; `%a` letter, `%d` digit, `%s` blank, `%w` letter or digit, `%p` punctuation,
---`%l` lower case, `%u` upper case, `%x` hexadecimal digit, `%c` control; the capital letter for everything else (`%S`); `[a-z_]` and `[^…]` sets;
---`*` and `+` as many as possible, `-` as few as possible, `?` perhaps one; `^` and `$` begin and end; `(…)` captures, `()` captures a position;
---`%1` the first capture again; `%b()` balanced; `%f[set]` a frontier. `%` before any other sign means that sign: `%.`. There is no `|`.
---@class stringlib
string = {}

---The bytes at some positions, as numbers from 0 to 255.
---
---```lua
---("A"):byte()        --> 65
---("hello"):byte(1, -1)  --> 104 101 108 108 111
---```
---
---A position outside of the string gives nothing, not `nil`.
---@nodiscard
---@param s string the string
---@param i? integer the first position; 1 if missing
---@param j? integer the last position; `i` if missing
---@return integer ... the bytes
function string.byte(s, i, j) end

---The string that consists of these bytes: `string.char(72, 105)` is `"Hi"`.
---
---For letters beyond ASCII there is `utf8.char` (from Lua 5.3 on).
---@nodiscard
---@param ... integer numbers from 0 to 255
---@return string s as many bytes as there are arguments
function string.char(...) end

---The binary code of a Lua function, which `loadstring` (or `load`) can turn into a function again.
---
---The values of upvalues are not in it. The code fits only the same version of Lua, on the same kind of machine.
---@version =5.1
---@nodiscard
---@param f function a function written in Lua
---@return string code binary
function string.dump(f) end

---The binary code of a Lua function, which `load` can turn into a function again.
---
---The values of upvalues are not in it. The code fits only the same version of Lua, on the same kind of machine.
---@version 5.2
---@nodiscard
---@param f function a function written in Lua
---@return string code binary
function string.dump(f) end

---The binary code of a Lua function, which `load` can turn into a function again.
---
---The values of upvalues are not in it. The code fits only the same version of Lua.
---@version >5.3, JIT
---@nodiscard
---@param f function a function written in Lua
---@param strip? boolean whether to leave out names and line numbers, which makes errors harder to understand
---@return string code binary
function string.dump(f, strip) end

---Looks for a pattern and returns where it begins and ends, or `nil`.
---
---```lua
---("hello world"):find("o w")         --> 5 7
---("key = value"):find("(%w+) = (%w+)")  --> 1 11 key value
---("a.b"):find(".", 1, true)          --> 2 2     no pattern, just a dot
---```
---
---Captures come as further results. To look for something a user typed, pass `true` for `plain`: `.`, `-`, `%` and others mean something in patterns.
---@nodiscard
---@param s string where to look
---@param pattern string what to look for
---@param init? integer where to begin; 1 if missing, negative from the end
---@param plain? boolean whether `pattern` is to be taken literally
---@return integer? start the position of its first byte, `nil` if it was not found
---@return integer? finish the position of its last byte
---@return string|integer ... the captures; a number for `()`
---@return_overload integer, integer, string...
---@return_overload nil
function string.find(s, pattern, init, plain) end

---A text made by a format, in which each `%` and a letter stands for an argument.
---
---```lua
---("%s is %d years"):format("Ann", 30)  --> "Ann is 30 years"
---("%5.2f|%-8s|%03d"):format(3.14159, "left", 7)  --> " 3.14|left    |007"
---```
---
---`%s` any value, as `tostring` shows it (Lua 5.1: strings and numbers only); `%d` integer; `%f` `%g` `%e` float; `%x` hexadecimal; `%c` a byte by its number;
---`%q` a string in quotes that Lua can read; `%%` a percent sign. Between them: `-` left-aligned, `0` filled with zeros, `+` with a sign, width, `.` and precision.
---
---From Lua 5.3 on, `%d` refuses a number with a fraction: round it before, with `math.floor`.
---@nodiscard
---@param formatstring string the text with its `%…`
---@param ... any a value for each
---@return string text the result
function string.format(formatstring, ...) end

---Goes through all matches of a pattern.
---@version =5.1
---@deprecated it is called `string.gmatch`
---@nodiscard
---@param s string where to look
---@param pattern string what to look for
---@return fun(): (string|integer)... iterator gives the captures of the next match, or all of it if there are none
function string.gfind(s, pattern) end

---Goes through all matches of a pattern, for a loop.
---
---```lua
---for word in ("one two"):gmatch("%a+") do print(word) end
---for key, value in ("a=1, b=2"):gmatch("(%w+)=(%w+)") do print(key, value) end
---```
---
---Each turn gets the captures, or the whole match if there are none. A `^` at the front does not anchor here: leave it out.
---@version 5.1, 5.2, 5.3, JIT
---@nodiscard
---@param s string where to look
---@param pattern string what to look for
---@return fun(): string, string... iterator gives the next captures
function string.gmatch(s, pattern) end

---Goes through all matches of a pattern, for a loop.
---
---```lua
---for word in ("one two"):gmatch("%a+") do print(word) end
---for key, value in ("a=1, b=2"):gmatch("(%w+)=(%w+)") do print(key, value) end
---```
---
---Each turn gets the captures, or the whole match if there are none. A `^` at the front does not anchor here: leave it out.
---@version >5.4
---@nodiscard
---@param s string where to look
---@param pattern string what to look for
---@param init? integer where to begin; 1 if missing, negative from the end
---@return fun(): string, string... iterator gives the next captures
function string.gmatch(s, pattern, init) end

---A copy in which the matches of a pattern are replaced; and how many there were.
---
---```lua
---("hello"):gsub("l", "L")                           --> "heLLo" 2
---("John Smith"):gsub("(%w+) (%w+)", "%2, %1")       --> "Smith, John" 1     %1, %2: captures; %0: all
---("$name!"):gsub("%$(%w+)", { name = "Ann" })       --> "Ann!" 1            looked up by the first capture
---("1 2"):gsub("%d", function(d) return d * 2 end)   --> "2 4" 2             called with the captures
---```
---
---If table or function give `nil` or `false`, the match stays as it is. In a replacement string `%` is special: write `%%` for a percent sign.
---In a list of arguments, put the call in parentheses to get rid of the second result.
---@param s string the original
---@param pattern string what to look for
---@param repl string|number|table<string, string|number|false>|(fun(match: string, ...: string): string|number|false|nil) what to put there: a string, a table or a function
---@param n? integer how many to replace at most; all if missing
---@return string text the copy
---@return integer count the number of matches that were found
function string.gsub(s, pattern, repl, n) end

---The number of bytes, the same as `#s`. For letters in UTF-8, see `utf8.len`.
---@nodiscard
---@param s string the string
---@return integer length in bytes
function string.len(s) end

---A copy in lower case. Only ASCII letters change, unless the locale says otherwise.
---@nodiscard
---@param s string the original
---@return string lower the copy
function string.lower(s) end

---The captures of the first match of a pattern, or the whole match if it has none, or `nil` if there is no match.
---
---```lua
---("age: 30"):match("%d+")                         --> "30"
---("2024-05-01"):match("^(%d+)-(%d+)-(%d+)$")      --> "2024" "05" "01"
---("  text "):match("^%s*(.-)%s*$")                --> "text"     trims
---```
---@nodiscard
---@param s string where to look
---@param pattern string what to look for
---@param init? integer where to begin; 1 if missing, negative from the end
---@return string? capture the first capture or the whole match; a number if it is `()`
---@return string? ... the other captures
function string.match(s, pattern, init) end

---The values as bytes, laid out as a format says; `string.unpack` reads them again.
---
---```lua
---string.pack("<I4", 1)      --> "\1\0\0\0"
---string.pack(">s2", "abc")  --> "\0\3abc"
---```
---
---`<` little and `>` big endian, `=` as the machine; `b` `h` `i` `l` `j` integers with sign and `B` `H` `I` `L` `J` without, of 1, 2, 4, 8, 8 bytes, `i3` of 3;
---`f` `d` `n` floats; `z` string ended by a zero; `s4` string with its length before it; `x` a byte of padding; `!` alignment.
---@version >5.3
---@nodiscard
---@param fmt string the layout
---@param ... string|number the values
---@return string binary the bytes
function string.pack(fmt, ...) end

---How many bytes `string.pack` would make with this layout, which must have a fixed size: no `s` and no `z`.
---@version >5.3
---@nodiscard
---@param fmt string the layout
---@return integer size in bytes
function string.packsize(fmt) end

---The string, `n` times: `("ab"):rep(3)` is `"ababab"`. With `n` below 1 it is `""`.
---@version =5.1
---@nodiscard
---@param s string the string
---@param n integer how often
---@return string repeated the result
function string.rep(s, n) end

---The string, `n` times, perhaps with something between: `("x"):rep(3, ",")` is `"x,x,x"`.
---
---With `n` below 1 it is `""`.
---@version >5.2, JIT
---@nodiscard
---@param s string the string
---@param n integer how often
---@param sep? string what comes between; nothing if missing
---@return string repeated the result
function string.rep(s, n, sep) end

---The bytes in reverse order. This breaks letters beyond ASCII.
---@nodiscard
---@param s string the original
---@return string reversed the result
function string.reverse(s) end

---The part from position `i` to `j`, both included.
---
---```lua
---("hello"):sub(2, 4)  --> "ell"
---("hello"):sub(-3)    --> "llo"
---("hello"):sub(1, -2) --> "hell"
---```
---
---Positions are bytes, negative ones count from the end. What lies outside of the string is left out; it is never an error.
---@nodiscard
---@param s string the original
---@param i integer the first position
---@param j? integer the last position; -1, the end, if missing
---@return string part perhaps `""`
function string.sub(s, i, j) end

---Reads values from bytes that are laid out as a format says; see `string.pack` for the letters.
---
---The last result is the position behind what was read: pass it on to read the next piece.
---
---```lua
---local length, next = string.unpack("<I4", data)
---```
---@version >5.3
---@nodiscard
---@param fmt string the layout
---@param s string the bytes; it is an error if they are too few
---@param pos? integer where to begin; 1 if missing
---@return any ... the values, and the position behind them
function string.unpack(fmt, s, pos) end

---A copy in upper case. Only ASCII letters change, unless the locale says otherwise.
---@nodiscard
---@param s string the original
---@return string upper the copy
function string.upper(s) end
