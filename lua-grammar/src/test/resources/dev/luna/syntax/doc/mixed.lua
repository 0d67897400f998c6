--- Both dialects.
---@param a string in LuaCATS
-- @tparam string b in LDoc
-- @param c string to look for
--- @param d string to look for
---@return The result
---@return a
---@return `nil` if nothing is found
---@return `T` |topic| behind
---@param e: in words
---@param f A list of things
---@generic A
---@param g A thing
function mixed(a, b, c, d) end

--- Only blanks, clearly types.
--- @param a string the a
--- @param b vim.Opts? the b
--- @return integer[] numbers
function clear(a, b) end

--- Only blanks, clearly texts.
--- @param a the a
--- @param b Some thing
--- @return something else
function prose(a, b) end

--- Only blanks, with a tag of LuaCATS.
--- @param a Thing the a
--- @overload fun()
function annotated(a) end

-- An ordinary comment.
---@param a string
function ordinary(a) end

-- @param a is nothing in an ordinary comment
function plain(a) end

--- Code:
--- ```lua
--- @param is no tag here
--- ```
---@param x string |help-topic| of Vim
---@param y table keys
---   |also-a-topic()|
---   - more
function code(x, y) end
---- not a doc comment ----
local z
------------------
-- A banner's text.
------------------
local y
