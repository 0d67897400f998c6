#!/usr/bin/env lua
--- Counts the words of files.
-- @script words

local lfs = require "lfs"

---@class Counter
---@field counts table<string, integer>
local Counter = {}
Counter.__index = Counter

---@param path string
---@return Counter? counter, string? err
function Counter.of(path)
  local file <close>, err = io.open(path, "r")
  if not file then return nil, ("%s: %s"):format(path, err) end
  local self = setmetatable({ counts = {} }, Counter)
  for line in file:lines() do
    for word in line:gmatch("%w+") do
      local key = word:lower()
      self.counts[key] = (self.counts[key] or 0) + 1
    end
  end
  return self
end

for _, path in ipairs(arg) do
  local counter, err = Counter.of(path)
  if not counter then
    io.stderr:write(err, "\n")
    goto continue
  end
  for word, count in pairs(counter.counts) do print(word, count // 1) end
  ::continue::
end
