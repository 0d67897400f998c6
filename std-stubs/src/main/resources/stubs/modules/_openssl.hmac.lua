---@meta _openssl.hmac

---Digests with a key: who does not have it cannot make them.
---@class openssl.hmaclib
local lib = {}

---A digest that is being made.
---@class openssl.hmac
local hmac = {}

---A new digest.
---@nodiscard
---@param key string the key
---@param type? string the method, such as `"sha256"`; SHA-1 if missing
---@return openssl.hmac hmac of nothing yet
function lib.new(key, type) end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Adds a text.
---@param ... string what to add
---@return openssl.hmac hmac the same digest
function hmac:update(...) end

---Ends it.
---@param ... string what to add
---@return string bytes the digest, binary
function hmac:final(...) end

return lib
