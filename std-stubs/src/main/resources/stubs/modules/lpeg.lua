---@meta lpeg

---LPeg: patterns that can read whole languages, where Lua's own can only search.
---
---```lua
---local lpeg = require("lpeg")
---local digit = lpeg.R("09")
---local number = digit^1 * (lpeg.P(".") * digit^1)^-1
---print(lpeg.match(lpeg.C(number), "3.14!"))  --> 3.14
---```
---
---A pattern matches at the position where it is tried, and does not search.
---The patterns `alpha`, `digit`, `space` and so on are there behind `lpeg.locale(lpeg)`.
---@class lpeglib
---@field alnum? lpeg.pattern a letter or a digit
---@field alpha? lpeg.pattern a letter
---@field cntrl? lpeg.pattern a control character
---@field digit? lpeg.pattern a digit
---@field graph? lpeg.pattern a character that is seen
---@field lower? lpeg.pattern a small letter
---@field print? lpeg.pattern a character that is printed, blanks too
---@field punct? lpeg.pattern a sign of punctuation
---@field space? lpeg.pattern a blank or a line break
---@field upper? lpeg.pattern a capital letter
---@field xdigit? lpeg.pattern a hexadecimal digit
local lpeg = {}

---A pattern. `a * b` one after the other, `a + b` the first that fits, `p^n` at least `n` times, `p^-n` at most, `-p` not here, `#p` here without
---reading it, `a - b` an `a` where no `b` fits, `p / f` what `f` makes of the captures.
---@class lpeg.pattern
---@operator mul(lpeg.any): lpeg.pattern
---@operator add(lpeg.any): lpeg.pattern
---@operator sub(lpeg.any): lpeg.pattern
---@operator div(string|integer|table|function): lpeg.pattern
---@operator pow(integer): lpeg.pattern
---@operator unm: lpeg.pattern
---@operator len: lpeg.pattern
local pattern = {}

---What can stand for a pattern: a text, a number of bytes, `true` (always) and `false` (never), a grammar, or a function that decides.
---@alias lpeg.any lpeg.pattern|string|integer|boolean|table|(fun(subject: string, position: integer, ...: any): any...)

---Matches if the pattern matches just before this position; it reads nothing.
---@nodiscard
---@param patt lpeg.any what must stand before, of a fixed length and without captures
---@return lpeg.pattern pattern the new pattern
function lpeg.B(patt) end

---Captures what the pattern reads, and behind it the pattern's own captures.
---@nodiscard
---@param patt lpeg.any what to capture
---@return lpeg.pattern pattern the new pattern
function lpeg.C(patt) end

---Captures an extra argument of `lpeg.match`.
---@nodiscard
---@param n integer which: the first has number 1
---@return lpeg.pattern pattern the new pattern
function lpeg.Carg(n) end

---Captures once more what a group with this name has captured.
---@nodiscard
---@param name any the group's name
---@return lpeg.pattern pattern the new pattern
function lpeg.Cb(name) end

---Reads nothing and captures these values.
---@nodiscard
---@param ... any the values
---@return lpeg.pattern pattern the new pattern
function lpeg.Cc(...) end

---Folds captures: the first is the beginning, each further one is put in by the function.
---@nodiscard
---@deprecated newer versions have the operator `%` instead
---@param patt lpeg.any what captures
---@param func fun(acc: any, ...: any): any takes what there is so far and the next captures
---@return lpeg.pattern pattern the new pattern
function lpeg.Cf(patt, func) end

---Makes a group of captures: with a name for `lpeg.Cb` and `lpeg.Ct`, or without one for `lpeg.Cf`.
---@nodiscard
---@param patt lpeg.any what captures
---@param name? any the name
---@return lpeg.pattern pattern the new pattern
function lpeg.Cg(patt, name) end

---Asks a function at once whether the match holds, and where it ends.
---
---The function gives the next position or `true`, and then captures; `false` or `nil` means no match.
---@nodiscard
---@param patt lpeg.any what is read first
---@param func fun(subject: string, position: integer, ...: any): any... takes the text, the position behind the match, and the captures
---@return lpeg.pattern pattern the new pattern
function lpeg.Cmt(patt, func) end

---Captures the position.
---@nodiscard
---@return lpeg.pattern pattern the new pattern
function lpeg.Cp() end

---Captures what the pattern reads, with its captures put in place of what they read.
---
---```lua
---local dashes = lpeg.Cs((lpeg.P(" ") / "-" + 1)^0)
---print(dashes:match("a b c"))  --> a-b-c
---```
---@nodiscard
---@param patt lpeg.any what to read
---@return lpeg.pattern pattern the new pattern
function lpeg.Cs(patt) end

---Captures a table of all the pattern's captures; groups with a name become its fields.
---@nodiscard
---@param patt lpeg.any what captures
---@return lpeg.pattern pattern the new pattern
function lpeg.Ct(patt) end

---A pattern made from a value: a text means itself, a number so many bytes, a table a grammar.
---
---```lua
---local expr = lpeg.P({
---  "list",
---  list = "(" * lpeg.V("item")^0 * ")",
---  item = lpeg.R("az") + lpeg.V("list"),
---})
---```
---@nodiscard
---@param value lpeg.any the value; a grammar's first element names the rule to begin with
---@return lpeg.pattern pattern the new pattern
function lpeg.P(value) end

---One byte of one of these ranges, each written as its first and last: `lpeg.R("az", "AZ")`.
---@nodiscard
---@param ... string ranges of two letters
---@return lpeg.pattern pattern the new pattern
function lpeg.R(...) end

---One byte out of a set: `lpeg.S("+-*/")`.
---@nodiscard
---@param set string the letters
---@return lpeg.pattern pattern the new pattern
function lpeg.S(set) end

---The rule of this name in the grammar around it.
---@nodiscard
---@param v any the rule's name
---@return lpeg.pattern pattern the new pattern
function lpeg.V(v) end

---Patterns for kinds of letters, as the current locale has them: `alpha`, `digit`, `space` and so on.
---@overload fun(into: table): table
---@return table<string, lpeg.pattern> classes the table with them
function lpeg.locale() end

---Tries a pattern at a position of a text.
---
---```lua
---local position = lpeg.match(lpeg.P("ab"), "abc")  --> 3
---```
---@param pattern lpeg.any the pattern
---@param subject string the text
---@param init? integer where to begin; 1 if missing, negative from the end
---@param ... any values for `lpeg.Carg`, and for functions of `lpeg.Cmt`
---@return any capture the first capture; without any, the position behind the match; `nil` if there is no match
---@return any ... the other captures
function lpeg.match(pattern, subject, init, ...) end

---Prints the program into which a pattern was translated, if LPeg was built for that.
---@param patt lpeg.any the pattern
function lpeg.pcode(patt) end

---Prints a pattern as a tree, if LPeg was built for that.
---@param patt lpeg.any the pattern
function lpeg.ptree(patt) end

---How many places to go back to a match may remember; 400 at first.
---@param max integer the number
function lpeg.setmaxstack(max) end

---Whether a value is a pattern.
---@nodiscard
---@param value any any value
---@return "pattern"|nil kind `nil` if it is none
function lpeg.type(value) end

---Which LPeg this is. Since version 1.1 it is a string and not a function.
---@nodiscard
---@return string version as in `"1.0.2"`
function lpeg.version() end

---Tries the pattern at a position of a text; see `lpeg.match`.
---@param subject string the text
---@param init? integer where to begin; 1 if missing, negative from the end
---@param ... any values for `lpeg.Carg`, and for functions of `lpeg.Cmt`
---@return any capture the first capture; without any, the position behind the match; `nil` if there is no match
---@return any ... the other captures
function pattern:match(subject, init, ...) end

return lpeg
