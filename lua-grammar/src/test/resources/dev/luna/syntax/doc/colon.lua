--- Adds a word. It may be there.
-- Note: this is prose, and so is see:here.
-- param: list the words
--   on two lines
-- !string: word what is added
-- ?int: at where
-- ?|string|List: how it is done
-- @param sep List: between them
-- @param plain boolean: whether
-- return: the list
-- return: List: the list, typed
-- treturn: {string,...} all
-- see: other.add
-- usage: add(list, "x")
-- local:
local function add(list, word, at, how, sep, plain) end

--- Settings.
-- table: settings
-- field: width in columns
-- !{int,...}: sizes of all
local settings = {}

---@class Both
---@field a string LuaCATS is read as ever
local both = {}
