-- Prints the names that this interpreter has: globals and their fields, what the modules give that are loaded, can be loaded or are
-- given as arguments, and the methods of objects. A function has () behind its name.
local seen = { [package.loaded] = true, [package.preload] = true }

local function show(name, value)
  print(name .. (type(value) == "function" and "()" or ""))
end

local function fields(prefix, t)
  if seen[t] then return end
  seen[t] = true
  for key, value in pairs(t) do
    if type(key) == "string" and key:sub(1, 2) ~= "__" then
      show(prefix .. key, value)
      if type(value) == "table" then fields(prefix .. key .. ".", value) end
    end
  end
end

local modules = { ... }
for _, known in pairs({ package.loaded, package.preload }) do
  for name in pairs(known) do modules[#modules + 1] = name end
end

fields("", _G)
for _, name in ipairs(modules) do
  local module = require(name)
  if not seen[module] then
    show("<" .. name .. ">", module)
    if type(module) == "table" then fields("<" .. name .. ">.", module) end
    seen[module] = true
  end
end

fields("file:", getmetatable(io.stdout).__index)
if package.preload["string.buffer"] or package.loaded["string.buffer"] then
  fields("string.buffer:", debug.getmetatable(require("string.buffer").new()).__index)
end
