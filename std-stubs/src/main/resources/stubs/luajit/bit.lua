---@meta bit

---Bits of numbers of 32 bits.
---
---Results have a sign: they lie from -2^31 to 2^31 - 1. So `bit.bnot(0)` is -1, and `bit.band(x, 0xFFFFFFFF)` does not make a number positive: use `x % 2^32`.
---With 64-bit numbers of the ffi, such as `1ULL`, the functions work on 64 bits.
---@class bitlib
bit = {}

---Shifts to the right and fills with copies of the highest bit: `bit.arshift(-256, 4)` is -16.
---@nodiscard
---@param x integer the number
---@param n integer by how many bits; only its lowest five bits count
---@return integer result the shifted number
function bit.arshift(x, n) end

---The bits that all arguments have in common.
---
---```lua
---if bit.band(flags, 4) ~= 0 then … end
---```
---@nodiscard
---@param x integer a number
---@param ... integer more numbers
---@return integer result the common bits
function bit.band(x, ...) end

---All bits turned over: `bit.bnot(0)` is -1.
---@nodiscard
---@param x integer the number
---@return integer result the complement
function bit.bnot(x) end

---The bits that any of the arguments has: `bit.bor(1, 4)` is 5.
---@nodiscard
---@param x integer a number
---@param ... integer more numbers
---@return integer result all their bits
function bit.bor(x, ...) end

---The four bytes in reverse order, for data of the other endianness.
---@nodiscard
---@param x integer the number
---@return integer result `bit.bswap(0x12345678)` is 0x78563412
function bit.bswap(x) end

---The bits that an odd number of the arguments has; of two arguments, those in which they differ.
---@nodiscard
---@param x integer a number
---@param ... integer more numbers
---@return integer result those bits
function bit.bxor(x, ...) end

---Shifts to the left and fills with zeros: `bit.lshift(1, 4)` is 16.
---
---What goes beyond 32 bits is lost.
---@nodiscard
---@param x integer the number
---@param n integer by how many bits; only its lowest five bits count
---@return integer result the shifted number
function bit.lshift(x, n) end

---Moves all bits to the left; those that fall out come in again at the right.
---@nodiscard
---@param x integer the number
---@param n integer by how many bits; only its lowest five bits count
---@return integer result the rotated number
function bit.rol(x, n) end

---Moves all bits to the right; those that fall out come in again at the left.
---@nodiscard
---@param x integer the number
---@param n integer by how many bits; only its lowest five bits count
---@return integer result the rotated number
function bit.ror(x, n) end

---Shifts to the right and fills with zeros: `bit.rshift(16, 4)` is 1.
---@nodiscard
---@param x integer the number
---@param n integer by how many bits; only its lowest five bits count
---@return integer result the shifted number
function bit.rshift(x, n) end

---The number as all functions here see it: 32 bits with a sign. `bit.tobit(0xFFFFFFFF)` is -1.
---@nodiscard
---@param x number the number
---@return integer result from -2^31 to 2^31 - 1
function bit.tobit(x) end

---The number in hexadecimal digits: `bit.tohex(255)` is `"000000ff"`.
---@nodiscard
---@param x integer the number
---@param n? integer how many digits; 8 if missing, negative for capital letters
---@return string text always that many digits
function bit.tohex(x, n) end

return bit
