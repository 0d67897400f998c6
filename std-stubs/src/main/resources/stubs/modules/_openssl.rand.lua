---@meta _openssl.rand

---Numbers that nobody can guess.
---@class openssl.randlib
local lib = {}

---Bytes at random.
---@nodiscard
---@param count integer how many
---@return string bytes at random
function lib.bytes(count) end

---A number at random.
---@nodiscard
---@param bound? integer one more than the largest; 2^64 if missing
---@return number number from 0 on
function lib.uniform(bound) end

---Whether OpenSSL has enough of what is unpredictable.
---@nodiscard
---@return boolean is whether it has
function lib.ready() end

---Adds something unpredictable.
---@param bytes string bytes
---@param entropy? number how many of them are
function lib.add(bytes, entropy) end

---Has the system add something unpredictable.
---@param bytes? integer how much
---@return boolean ok whether it worked
function lib.stir(bytes) end

return lib
