#!/usr/bin/lua
--- The module.
-- Its text.

local M = {}

--- A local.
local a = 1

--- Two values.
---@type string, number
local b, c = f() ---@type nil

--- A function.
function M.f(
  x, ---@type string
  --- above y
  y
) end

--- A local function.
local function g() end

-- An ordinary comment about a function.
function M.h() end

-- An ordinary comment about a statement.
print(1)

--- A table.
M.t = {
  --- the first
  one = 1, --- and more
  ["two"] = 2, -- the second
  --- an item
  3,
  four = function() end, ---@private
  --- nothing follows
}

--- Free, for an empty line follows.

---@type integer
for i = 1, 2 do
  ---@cast i string
  print(i --[[@as number]], --[[@type x]] 1)
  ---@diagnostic disable-next-line: x
  print(i)
end

M.u = 1 ---@deprecated not so
if a then -- why
  --- In a block.
  M.v = 1
end --- behind an end

local separated = {
  a = 1; --- the first
  b = 2, --- the second
}

---@param x |topic| of Vim's manual
local function linked(x) end

--- Returned.
return M
