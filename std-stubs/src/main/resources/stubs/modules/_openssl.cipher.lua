---@meta _openssl.cipher

---Encrypting with one key that both sides have.
---@class openssl.cipherlib
local lib = {}

---Something that encrypts or decrypts, once it is told which.
---@class openssl.cipher
local cipher = {}

---A new one.
---@nodiscard
---@param type string the method, such as `"AES-128-CBC"`
---@return openssl.cipher cipher without a key yet
function lib.new(type) end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Begins to encrypt.
---@param key string the key
---@param iv? string where to begin, never twice the same
---@param padding? boolean whether the end is filled up
---@return openssl.cipher cipher the same one
function cipher:encrypt(key, iv, padding) end

---Begins to decrypt.
---@param key string the key
---@param iv? string where it began
---@param padding? boolean whether the end was filled up
---@return openssl.cipher cipher the same one
function cipher:decrypt(key, iv, padding) end

---Gives bytes to it.
---@param ... string the next pieces
---@return string? bytes what is done so far, or `nil` if it failed
---@return string? message what went wrong
---@return_overload string
---@return_overload nil, string
function cipher:update(...) end

---Ends it.
---@param ... string the last pieces
---@return string? bytes what is done so far, or `nil` if it failed
---@return string? message what went wrong
---@return_overload string
---@return_overload nil, string
function cipher:final(...) end

---What shows later that nothing was changed.
---@nodiscard
---@param length integer how many bytes
---@return string tag bytes
function cipher:getTag(length) end

---Says what shows that nothing was changed.
---@param tag string what `getTag` gave
---@return openssl.cipher cipher the same one
function cipher:setTag(tag) end

return lib
