---@meta

---Bits of numbers of 32 bits without sign.
---
---Arguments are taken modulo 2^32, results lie from 0 to 2^32 - 1. From Lua 5.3 on there are operators for this: `&`, `|`, `~`, `<<`, `>>`,
---which work on 64 bits. LuaJIT has `bit` instead, whose results have a sign.
---@version 5.2, 5.3
---@class bit32lib
bit32 = {}

---Shifts to the right and fills with copies of the highest bit, as for numbers with a sign.
---
---Negative distances shift to the left.
---@version 5.2
---@nodiscard
---@param x integer the number
---@param disp integer by how many bits
---@return integer result the shifted number
function bit32.arshift(x, disp) end

---Shifts to the right and fills with copies of the highest bit, as for numbers with a sign.
---
---Negative distances shift to the left.
---@version 5.3
---@deprecated use `x >> n` and set the sign yourself; Lua has no operator for this
---@nodiscard
---@param x integer the number
---@param disp integer by how many bits
---@return integer result the shifted number
function bit32.arshift(x, disp) end

---The bits that all arguments have in common.
---
---```lua
---bit32.band(0xFF, 0x3C)  --> 0x3C
---```
---@version 5.2
---@nodiscard
---@param ... integer numbers
---@return integer result `0xFFFFFFFF` without arguments
function bit32.band(...) end

---The bits that all arguments have in common.
---
---```lua
---bit32.band(0xFF, 0x3C)  --> 0x3C
---```
---@version 5.3
---@deprecated use `a & b`
---@nodiscard
---@param ... integer numbers
---@return integer result `0xFFFFFFFF` without arguments
function bit32.band(...) end

---All bits turned over: `bit32.bnot(0)` is `0xFFFFFFFF`.
---@version 5.2
---@nodiscard
---@param x integer the number
---@return integer result the complement
function bit32.bnot(x) end

---All bits turned over: `bit32.bnot(0)` is `0xFFFFFFFF`.
---@version 5.3
---@deprecated use `~x & 0xFFFFFFFF`
---@nodiscard
---@param x integer the number
---@return integer result the complement
function bit32.bnot(x) end

---The bits that any of the arguments has: `bit32.bor(1, 4)` is 5.
---@version 5.2
---@nodiscard
---@param ... integer numbers
---@return integer result 0 without arguments
function bit32.bor(...) end

---The bits that any of the arguments has: `bit32.bor(1, 4)` is 5.
---@version 5.3
---@deprecated use `a | b`
---@nodiscard
---@param ... integer numbers
---@return integer result 0 without arguments
function bit32.bor(...) end

---Whether the arguments have a bit in common.
---
---```lua
---if bit32.btest(flags, READONLY) then … end
---```
---@version 5.2
---@nodiscard
---@param ... integer numbers
---@return boolean common whether `bit32.band` of them is not 0
function bit32.btest(...) end

---Whether the arguments have a bit in common.
---
---```lua
---if bit32.btest(flags, READONLY) then … end
---```
---@version 5.3
---@deprecated use `a & b ~= 0`
---@nodiscard
---@param ... integer numbers
---@return boolean common whether `bit32.band` of them is not 0
function bit32.btest(...) end

---The bits that an odd number of the arguments has; of two arguments, those in which they differ.
---@version 5.2
---@nodiscard
---@param ... integer numbers
---@return integer result 0 without arguments
function bit32.bxor(...) end

---The bits that an odd number of the arguments has; of two arguments, those in which they differ.
---@version 5.3
---@deprecated use `a ~ b`
---@nodiscard
---@param ... integer numbers
---@return integer result 0 without arguments
function bit32.bxor(...) end

---The number in some of the bits: `width` of them from bit `field` on, bit 0 being the lowest.
---
---```lua
---bit32.extract(0xABCD, 4, 8)  --> 0xBC
---```
---@version 5.2
---@nodiscard
---@param n integer the number
---@param field integer the lowest bit, from 0 to 31
---@param width? integer how many bits; 1 if missing
---@return integer result the bits, shifted down
function bit32.extract(n, field, width) end

---The number in some of the bits: `width` of them from bit `field` on, bit 0 being the lowest.
---
---```lua
---bit32.extract(0xABCD, 4, 8)  --> 0xBC
---```
---@version 5.3
---@deprecated use `n >> field & (1 << width) - 1`
---@nodiscard
---@param n integer the number
---@param field integer the lowest bit, from 0 to 31
---@param width? integer how many bits; 1 if missing
---@return integer result the bits, shifted down
function bit32.extract(n, field, width) end

---A copy of `n` with the number `v` in some of its bits: `width` of them from bit `field` on.
---@version 5.2
---@nodiscard
---@param n integer the number
---@param v integer the new value; bits too high for the width are left out
---@param field integer the lowest bit, from 0 to 31
---@param width? integer how many bits; 1 if missing
---@return integer result the copy
function bit32.replace(n, v, field, width) end

---A copy of `n` with the number `v` in some of its bits: `width` of them from bit `field` on.
---@version 5.3
---@deprecated use `n & ~(mask << field) | v << field`
---@nodiscard
---@param n integer the number
---@param v integer the new value; bits too high for the width are left out
---@param field integer the lowest bit, from 0 to 31
---@param width? integer how many bits; 1 if missing
---@return integer result the copy
function bit32.replace(n, v, field, width) end

---Moves all bits to the left; those that fall out come in again at the right.
---@version 5.2
---@nodiscard
---@param x integer the number
---@param disp integer by how many bits; negative for the other direction
---@return integer result the rotated number
function bit32.lrotate(x, disp) end

---Moves all bits to the left; those that fall out come in again at the right.
---@version 5.3
---@deprecated use `(x << n | x >> 32 - n) & 0xFFFFFFFF`
---@nodiscard
---@param x integer the number
---@param disp integer by how many bits; negative for the other direction
---@return integer result the rotated number
function bit32.lrotate(x, disp) end

---Shifts to the left and fills with zeros: `bit32.lshift(1, 4)` is 16.
---
---What goes beyond 32 bits is lost.
---@version 5.2
---@nodiscard
---@param x integer the number
---@param disp integer by how many bits; negative for the other direction
---@return integer result the shifted number
function bit32.lshift(x, disp) end

---Shifts to the left and fills with zeros: `bit32.lshift(1, 4)` is 16.
---
---What goes beyond 32 bits is lost.
---@version 5.3
---@deprecated use `(x << n) & 0xFFFFFFFF`
---@nodiscard
---@param x integer the number
---@param disp integer by how many bits; negative for the other direction
---@return integer result the shifted number
function bit32.lshift(x, disp) end

---Moves all bits to the right; those that fall out come in again at the left.
---@version 5.2
---@nodiscard
---@param x integer the number
---@param disp integer by how many bits; negative for the other direction
---@return integer result the rotated number
function bit32.rrotate(x, disp) end

---Moves all bits to the right; those that fall out come in again at the left.
---@version 5.3
---@deprecated use `(x >> n | x << 32 - n) & 0xFFFFFFFF`
---@nodiscard
---@param x integer the number
---@param disp integer by how many bits; negative for the other direction
---@return integer result the rotated number
function bit32.rrotate(x, disp) end

---Shifts to the right and fills with zeros: `bit32.rshift(16, 4)` is 1.
---@version 5.2
---@nodiscard
---@param x integer the number
---@param disp integer by how many bits; negative for the other direction
---@return integer result the shifted number
function bit32.rshift(x, disp) end

---Shifts to the right and fills with zeros: `bit32.rshift(16, 4)` is 1.
---@version 5.3
---@deprecated use `x >> n`
---@nodiscard
---@param x integer the number
---@param disp integer by how many bits; negative for the other direction
---@return integer result the shifted number
function bit32.rshift(x, disp) end
