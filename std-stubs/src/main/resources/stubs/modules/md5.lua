---@meta md5

---Checksums by the method MD5, which tells whether a file is whole, but keeps no secret.
---@class md5lib
local md5 = {}

---The checksum of a text, as bytes.
---@nodiscard
---@param message string the text
---@return string sum 16 bytes
function md5.sum(message) end

---The checksum of a text, readable.
---@nodiscard
---@param message string the text
---@return string sum 32 hexadecimal digits
function md5.sumhexa(message) end

---Combines two texts of the same length bit by bit.
---@nodiscard
---@param a string one text
---@param b string the other one
---@return string xor each bit set that is set in one of them
function md5.exor(a, b) end

---Encrypts a text. Not safe by the standards of today.
---@nodiscard
---@param message string the text
---@param key string the key
---@param seed? string something to begin with
---@return string secret the encrypted text
function md5.crypt(message, key, seed) end

---Decrypts what `md5.crypt` made.
---@nodiscard
---@param secret string the encrypted text
---@param key string the same key
---@return string message the text
function md5.decrypt(secret, key) end

return md5
