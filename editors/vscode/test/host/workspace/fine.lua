---@class Greeter
local Greeter = {}

function Greeter.greet(name)
  if name then
    print(name)
  end
end

return Greeter
