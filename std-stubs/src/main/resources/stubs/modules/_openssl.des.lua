---@meta _openssl.des

---Keys of DES, which is too weak by now.
---@class openssl.deslib
local lib = {}

---A key made from a text.
---@nodiscard
---@param text string a password
---@return string key 8 bytes
function lib.string_to_key(text) end

---A key with the bits for checking set.
---@nodiscard
---@param key string 8 bytes
---@return string key 8 bytes
function lib.set_odd_parity(key) end

return lib
