---@meta _openssl.ocsp.response

require("_openssl.ocsp.basic")

---Answers to the question whether a certificate still holds.
---@class openssl.ocsp.responselib
local lib = {}

---An answer.
---@class openssl.ocsp.response
local response = {}

---What the answer says.
---@nodiscard
---@return openssl.ocsp.basic basic its content
function response:getBasic() end

---The answer as bytes.
---@nodiscard
---@return string bytes as it was sent
function response:tostring() end

---The answer as a text.
---@nodiscard
---@return string text readable letters
function response:toPEM() end

return lib
