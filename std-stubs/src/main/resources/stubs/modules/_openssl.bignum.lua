---@meta _openssl.bignum

---Whole numbers of any size.
---@class openssl.bignumlib
local lib = {}

---A whole number of any size.
---@class openssl.bignum
---@operator add(openssl.bignum|number|string): openssl.bignum
---@operator sub(openssl.bignum|number|string): openssl.bignum
---@operator mul(openssl.bignum|number|string): openssl.bignum
---@operator div(openssl.bignum|number|string): openssl.bignum
---@operator mod(openssl.bignum|number|string): openssl.bignum
---@operator pow(openssl.bignum|number|string): openssl.bignum
---@operator unm: openssl.bignum
local number = {}

---A number.
---@nodiscard
---@param value? number|string the number, or its digits
---@return openssl.bignum number the number
function lib.new(value) end

---A number from bytes.
---@nodiscard
---@param bytes string the digits of base 256, the largest first
---@return openssl.bignum number the number
function lib.fromBinary(bytes) end

---A prime number.
---@nodiscard
---@param bits integer how large
---@param safe? boolean whether half of it is a prime, too
---@param add? openssl.bignum a condition
---@param rem? openssl.bignum a condition
---@return openssl.bignum number hard to guess
function lib.generatePrime(bits, safe, add, rem) end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---The sum.
---@nodiscard
---@param other openssl.bignum|number|string another number
---@return openssl.bignum number the result
function number:add(other) end

---The difference.
---@nodiscard
---@param other openssl.bignum|number|string another number
---@return openssl.bignum number the result
function number:sub(other) end

---The product.
---@nodiscard
---@param other openssl.bignum|number|string another number
---@return openssl.bignum number the result
function number:mul(other) end

---The quotient.
---@nodiscard
---@param other openssl.bignum|number|string another number
---@return openssl.bignum number the result
---@return openssl.bignum rest what is left
function number:idiv(other) end

---What is left when dividing.
---@nodiscard
---@param other openssl.bignum|number|string another number
---@return openssl.bignum number the result
function number:mod(other) end

---What is left when dividing, never negative.
---@nodiscard
---@param other openssl.bignum|number|string another number
---@return openssl.bignum number the result
function number:nnmod(other) end

---The power.
---@nodiscard
---@param other openssl.bignum|number|string another number
---@return openssl.bignum number the result
function number:exp(other) end

---The square.
---@nodiscard
---@return openssl.bignum number the result
function number:sqr() end

---The greatest common divisor.
---@nodiscard
---@param other openssl.bignum|number|string another number
---@return openssl.bignum number the result
function number:gcd(other) end

---Doubled so often.
---@nodiscard
---@param bits integer how many
---@return openssl.bignum number the result
function number:lshift(bits) end

---Halved so often.
---@nodiscard
---@param bits integer how many
---@return openssl.bignum number the result
function number:rshift(bits) end

---The sum, and what is left of it.
---@nodiscard
---@param other openssl.bignum|number|string another number
---@param m openssl.bignum|number|string what to divide by
---@return openssl.bignum number the result
function number:mod_add(other, m) end

---The difference, and what is left of it.
---@nodiscard
---@param other openssl.bignum|number|string another number
---@param m openssl.bignum|number|string what to divide by
---@return openssl.bignum number the result
function number:mod_sub(other, m) end

---The product, and what is left of it.
---@nodiscard
---@param other openssl.bignum|number|string another number
---@param m openssl.bignum|number|string what to divide by
---@return openssl.bignum number the result
function number:mod_mul(other, m) end

---The square, and what is left of it.
---@nodiscard
---@param m openssl.bignum|number|string what to divide by
---@return openssl.bignum number the result
function number:mod_sqr(m) end

---The power, and what is left of it.
---@nodiscard
---@param other openssl.bignum|number|string another number
---@param m openssl.bignum|number|string what to divide by
---@return openssl.bignum number the result
function number:mod_exp(other, m) end

---Whether it is a prime number.
---@nodiscard
---@param checks? integer how often to try
---@return boolean is whether it is, almost certainly
function number:isPrime(checks) end

---The digits of base 256.
---@nodiscard
---@return string bytes the largest digit first
function number:toBinary() end

---The same as `toBinary`.
---@nodiscard
---@return string bytes the largest digit first
function number:tobin() end

---The number as people write it.
---@nodiscard
---@return string digits of base 10
function number:toDecimal() end

---The same as `toDecimal`.
---@nodiscard
---@return string digits of base 10
function number:todec() end

---The number in hexadecimal digits.
---@nodiscard
---@return string digits of base 16
function number:toHex() end

---The same as `toHex`.
---@nodiscard
---@return string digits of base 16
function number:tohex() end

return lib
