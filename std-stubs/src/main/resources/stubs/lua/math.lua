---@meta

---Numbers: rounding, powers, trigonometry, random numbers.
---
---Angles are in radians. From Lua 5.3 on a number is an integer or a float; functions that can keep integers do.
---@class mathlib
math = {}

---The float that is larger than any other number: infinity. `-math.huge` is smaller than all.
---@type number
math.huge = 1 / 0

---The largest integer, 2^63 - 1. Adding 1 to it wraps around to `math.mininteger`.
---@version >5.3
---@type integer
math.maxinteger = 9223372036854775807

---The smallest integer, -2^63.
---@version >5.3
---@type integer
math.mininteger = -9223372036854775807 - 1

---The ratio of a circle's circumference to its diameter, 3.14159…
---@type number
math.pi = 3.1415926535897932

---The value without its sign: `math.abs(-3)` is 3.
---
---From Lua 5.3 on an integer stays one.
---@nodiscard
---@overload fun(x: integer): integer
---@param x number a number
---@return number magnitude not negative
function math.abs(x) end

---The angle, in radians, that has this cosine.
---@nodiscard
---@param x number from -1 to 1
---@return number angle from 0 to π; NaN if `x` is out of range
function math.acos(x) end

---The angle, in radians, that has this sine.
---@nodiscard
---@param x number from -1 to 1
---@return number angle from -π/2 to π/2; NaN if `x` is out of range
function math.asin(x) end

---The angle, in radians, that has this tangent.
---
---For the direction of a point (x, y) use `math.atan2(y, x)`, which knows all four quadrants.
---@version 5.1, 5.2, JIT
---@nodiscard
---@param x number a number
---@return number angle from -π/2 to π/2
function math.atan(x) end

---The angle, in radians, of the direction to the point (x, y); with one argument, the angle that has this tangent.
---
---Note the order: `math.atan(y, x)`.
---@version >5.3
---@nodiscard
---@param y number the vertical part, or the tangent
---@param x? number the horizontal part; 1 if missing
---@return number angle from -π to π
function math.atan(y, x) end

---The angle, in radians, of the direction to the point (x, y). Note the order: y comes first.
---@version 5.1, 5.2, JIT
---@nodiscard
---@param y number the vertical part
---@param x number the horizontal part
---@return number angle from -π to π
function math.atan2(y, x) end

---The angle, in radians, of the direction to the point (x, y).
---
---Only in builds of Lua that keep compatibility with older versions.
---@version 5.3, 5.4
---@deprecated use `math.atan(y, x)`
---@nodiscard
---@param y number the vertical part
---@param x number the horizontal part
---@return number angle from -π to π
function math.atan2(y, x) end

---Rounds up: `math.ceil(1.2)` is 2, `math.ceil(-1.2)` is -1.
---@nodiscard
---@param x number a number
---@return integer rounded the smallest integer that is not below `x`
function math.ceil(x) end

---The cosine of an angle.
---@nodiscard
---@param x number in radians; see `math.rad`
---@return number cosine from -1 to 1
function math.cos(x) end

---The hyperbolic cosine.
---@version 5.1, 5.2, JIT
---@nodiscard
---@param x number a number
---@return number result at least 1
function math.cosh(x) end

---The hyperbolic cosine.
---
---Only in builds of Lua that keep compatibility with older versions.
---@version 5.3, 5.4
---@deprecated write `(math.exp(x) + math.exp(-x)) / 2`
---@nodiscard
---@param x number a number
---@return number result at least 1
function math.cosh(x) end

---Turns radians into degrees: `math.deg(math.pi)` is 180.
---@nodiscard
---@param x number an angle in radians
---@return number degrees the same angle
function math.deg(x) end

---e to the power of x.
---@nodiscard
---@param x number the exponent
---@return number result positive
function math.exp(x) end

---Rounds down: `math.floor(1.8)` is 1, `math.floor(-1.2)` is -2.
---
---To round to the nearest integer: `math.floor(x + 0.5)`.
---@nodiscard
---@param x number a number
---@return integer rounded the largest integer that is not above `x`
function math.floor(x) end

---The remainder of a division that rounds towards zero.
---
---It has the sign of `x`, unlike `%`: `math.fmod(-5, 3)` is -2, `-5 % 3` is 1.
---@nodiscard
---@param x number what is divided
---@param y number by what; 0 is an error for integers, and NaN for floats
---@return number remainder smaller than `y`, signs aside
function math.fmod(x, y) end

---A number as a fraction and a power of two: `x == m * 2 ^ e`.
---@version 5.1, 5.2, 5.5, JIT
---@nodiscard
---@param x number a number
---@return number m at least 0.5 and below 1, signs aside; 0 for 0
---@return integer e the exponent
function math.frexp(x) end

---A number as a fraction and a power of two: `x == m * 2 ^ e`.
---
---Only in builds of Lua that keep compatibility with older versions.
---@version 5.3, 5.4
---@deprecated write it with `math.log(x, 2)`; Lua 5.5 has it again
---@nodiscard
---@param x number a number
---@return number m at least 0.5 and below 1, signs aside; 0 for 0
---@return integer e the exponent
function math.frexp(x) end

---`m * 2 ^ e`, without loss.
---@version 5.1, 5.2, 5.5, JIT
---@nodiscard
---@param m number the fraction
---@param e integer the exponent
---@return number x the number
function math.ldexp(m, e) end

---`m * 2 ^ e`.
---
---Only in builds of Lua that keep compatibility with older versions.
---@version 5.3, 5.4
---@deprecated write `m * 2.0 ^ e`
---@nodiscard
---@param m number the fraction
---@param e integer the exponent
---@return number x the number
function math.ldexp(m, e) end

---The natural logarithm. For another base, divide: `math.log(x) / math.log(base)`.
---@version =5.1
---@nodiscard
---@param x number a positive number
---@return number logarithm -infinity for 0, NaN below
function math.log(x) end

---The logarithm: natural, or to a base.
---
---```lua
---math.log(8, 2)  --> 3.0
---```
---@version >5.2, JIT
---@nodiscard
---@param x number a positive number
---@param base? number e if missing
---@return number logarithm -infinity for 0, NaN below
function math.log(x, base) end

---The logarithm to base 10.
---@version 5.1, JIT
---@nodiscard
---@param x number a positive number
---@return number logarithm -infinity for 0, NaN below
function math.log10(x) end

---The logarithm to base 10.
---
---Only in builds of Lua that keep compatibility with older versions.
---@version 5.2, 5.3, 5.4
---@deprecated use `math.log(x, 10)`
---@nodiscard
---@param x number a positive number
---@return number logarithm -infinity for 0, NaN below
function math.log10(x) end

---The largest of its arguments. There must be at least one; for a list, `math.max(table.unpack(t))`.
---@nodiscard
---@overload fun(x: integer, ...: integer): integer
---@param x number a number
---@param ... number more numbers
---@return number largest one of them
function math.max(x, ...) end

---The smallest of its arguments. There must be at least one; for a list, `math.min(table.unpack(t))`.
---@nodiscard
---@overload fun(x: integer, ...: integer): integer
---@param x number a number
---@param ... number more numbers
---@return number smallest one of them
function math.min(x, ...) end

---The remainder of a division that rounds towards zero.
---@version =5.1
---@deprecated use `math.fmod`, or `%`, which rounds down
---@nodiscard
---@param x number what is divided
---@param y number by what
---@return number remainder with the sign of `x`
function math.mod(x, y) end

---The whole part of a number, rounded towards zero, and the rest: `math.modf(-3.5)` gives -3 and -0.5.
---@nodiscard
---@param x number a number
---@return number whole from Lua 5.3 on a float
---@return number fraction with the sign of `x`
function math.modf(x) end

---`x ^ y`.
---@version 5.1, 5.2, JIT
---@deprecated use `x ^ y`
---@nodiscard
---@param x number the base
---@param y number the exponent
---@return number power the result
function math.pow(x, y) end

---`x ^ y`.
---
---Only in builds of Lua that keep compatibility with older versions.
---@version 5.3, 5.4
---@deprecated use `x ^ y`
---@nodiscard
---@param x number the base
---@param y number the exponent
---@return number power the result
function math.pow(x, y) end

---Turns degrees into radians: `math.rad(180)` is π.
---@nodiscard
---@param x number an angle in degrees
---@return number radians the same angle
function math.rad(x) end

---A random number: without arguments a float from 0 up to, but without, 1; else an integer from `m` to `n`.
---
---```lua
---math.random()      -- 0.73…
---math.random(6)     -- a die: 1 to 6
---math.random(0, 9)  -- 0 to 9
---```
---
---The sequence is the same in every run unless you call `math.randomseed`. Never use it for secrets.
---@version 5.1, 5.2, 5.3, JIT
---@nodiscard
---@overload fun(): number
---@param m integer the smallest result; or the largest, if it is the only argument
---@param n? integer the largest result
---@return integer result both ends included
function math.random(m, n) end

---A random number: without arguments a float from 0 up to, but without, 1; else an integer from `m` to `n`.
---
---```lua
---math.random()      -- 0.73…
---math.random(6)     -- a die: 1 to 6
---math.random(0, 9)  -- 0 to 9
---```
---
---`math.random(0)` gives an integer of 64 random bits. The sequence is another one in every run. Never use it for secrets.
---@version >5.4
---@nodiscard
---@overload fun(): number
---@param m integer the smallest result; or the largest, if it is the only argument
---@param n? integer the largest result
---@return integer result both ends included
function math.random(m, n) end

---Begins a sequence of random numbers: the same seed gives the same sequence.
---
---Once at the start of a program, `math.randomseed(os.time())` makes each run different.
---@version 5.1, 5.2, 5.3, JIT
---@param x number the seed
function math.randomseed(x) end

---Begins a sequence of random numbers: the same seed gives the same sequence, no seed a different one each time.
---
---Lua does this itself at its start. Call it with a number to repeat a run; the results are the seed in use (from Lua 5.4.4 on).
---@version >5.4
---@param x? number the seed; something random if missing
---@param y? integer more of it; 0 if missing
---@return integer seed1 the first half of the seed in use
---@return integer seed2 the other half
function math.randomseed(x, y) end

---The sine of an angle.
---@nodiscard
---@param x number in radians; see `math.rad`
---@return number sine from -1 to 1
function math.sin(x) end

---The hyperbolic sine.
---@version 5.1, 5.2, JIT
---@nodiscard
---@param x number a number
---@return number result with the sign of `x`
function math.sinh(x) end

---The hyperbolic sine.
---
---Only in builds of Lua that keep compatibility with older versions.
---@version 5.3, 5.4
---@deprecated write `(math.exp(x) - math.exp(-x)) / 2`
---@nodiscard
---@param x number a number
---@return number result with the sign of `x`
function math.sinh(x) end

---The square root, the same as `x ^ 0.5`.
---@nodiscard
---@param x number not negative
---@return number root NaN if `x` is negative
function math.sqrt(x) end

---The tangent of an angle.
---@nodiscard
---@param x number in radians; see `math.rad`
---@return number tangent the result
function math.tan(x) end

---The hyperbolic tangent.
---@version 5.1, 5.2, JIT
---@nodiscard
---@param x number a number
---@return number result from -1 to 1
function math.tanh(x) end

---The hyperbolic tangent.
---
---Only in builds of Lua that keep compatibility with older versions.
---@version 5.3, 5.4
---@deprecated write `1 - 2 / (math.exp(2 * x) + 1)`
---@nodiscard
---@param x number a number
---@return number result from -1 to 1
function math.tanh(x) end

---The integer with the same value, or `nil` if there is none: `math.tointeger(3.0)` is 3, of 3.5 it is `nil`.
---@version >5.3
---@nodiscard
---@param x any a number; newer releases of Lua 5.4 take strings, too
---@return integer? integer the integer
function math.tointeger(x) end

---Whether a number is an integer or a float, or `nil` if the value is no number.
---
---```lua
---math.type(1)    --> "integer"
---math.type(1.0)  --> "float"
---math.type("1")  --> nil
---```
---@version >5.3
---@nodiscard
---@param x any any value
---@return "integer"|"float"|nil kind one of two words
function math.type(x) end

---`m < n` for integers taken as numbers without sign: `math.ult(1, -1)` is true.
---@version >5.3
---@nodiscard
---@param m integer an integer
---@param n integer another
---@return boolean below whether the first one is smaller
function math.ult(m, n) end
