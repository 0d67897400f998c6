local x <const>, y <close> = 1, io.open("f")
local <const> k, v = 1, 2
global a, b; global <const> *
global function f(...args) end
global = 1 if x < const then y = global or 2 end
goto done
for i = 1, 10, 2 do if not x then break elseif y then goto done end end
::done:: ::  more  ::
while true do repeat local n = nil until n == false end
goto = 1 goto.x = 2
function M.sub.name:method(self, a, ...) return self.field, ... end
local function helper(a, -- first
  b) end
t.handler = function(a) end
obj:method{1} obj.method"x" f(g(1))
M.__index = M function M.__add(a, b) end
local äöü = ünder
print(_G, _ENV, _VERSION, arg) t.print() t:type() ".."..tostring(x)
string.format("%d", math.pi) mine.string.format() MAX_SIZE = 3
