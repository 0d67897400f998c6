---@class Reader
---@field [1] string
---@field [2]? integer the second, which may be missing
---@field [string]? boolean
---@field ["x y"]? nil
---@field [integer, string] both are no key
---@field [] nothing is none
---
---How a line is found.
---@field find? fun(line: string): integer? #
---
---What is done at the end.
---@field close fun() :
---Directly below a bare sign.
---@field lines table<integer, string>> of which one bracket is too much
---
---Above it
---on two lines.
---@field size integer # and behind it
---still behind it
---
---Above the last.
---@field rest table what goes on
---
---  - here, because no field follows
---  - and here
local Reader = {}

--- With blanks before the tags, which LDoc has, too.
--- @class Writer
---
--- The title.
--- @field title (string|fun(n: integer): string|nil)
--- @field private _timer uv.timer?
--- @field code string
---   a text with code:
---   ```lua
---   local a
---
---   local b
---   ```
--- @field other Thing
local Writer = {}

--- Of a kind that LuaDoc knows.
--- @class table
--- @field title The title
local kind = {}
