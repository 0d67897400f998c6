local M = {}

function M.greet(name)
  print("hello " .. name
end

return M
