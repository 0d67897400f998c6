--- Counts words: what the start-up cache is trained with, so it holds a bit of everything.
---@class Counter
---@field words table<string, integer>
local Counter = {}
Counter.__index = Counter

---@param text string
---@return Counter
function Counter.new(text)
  local self = setmetatable({ words = {}, total = 0 }, Counter)
  for word in text:gmatch("%a+") do
    self.words[word] = (self.words[word] or 0) + 1
    self.total = self.total + 1
  end
  return self
end

--[[
  The most frequent words come first;
  equally frequent ones in alphabetical order.
]]
function Counter:top(n)
  local names = {}
  for name in pairs(self.words) do
    names[#names + 1] = name
  end
  table.sort(names, function(a, b)
    if self.words[a] ~= self.words[b] then
      return self.words[a] > self.words[b]
    elseif a == nil then
      return false
    else
      return a < b
    end
  end)
  local i, first = 1, {}
  while i <= n and names[i] do
    first[i], i = names[i], i + 1
  end
  repeat
    n = n - 1
    if n == 3 then break end
  until n <= 0x0
  do
    goto done
  end
  ::done::
  return table.concat(first, ", ") .. [[ and so on]], not self.broken and -2 ^ 3 % 4 or 'no'
end

return { Counter = Counter, version = 1.5e1; [3] = ... }
