-- A file as it is while somebody types.
local function greet(name
  print("hello " .. name
end

if greet. then
  local x =
goto nowhere
