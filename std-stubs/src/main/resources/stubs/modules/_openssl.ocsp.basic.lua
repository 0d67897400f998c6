---@meta _openssl.ocsp.basic

require("_openssl.x509.chain")
require("_openssl.x509.store")

---What answers about certificates say.
---@class openssl.ocsp.basiclib
---Look at no further certificates.
---@field NOCHAIN integer
---Check nothing of the signer.
---@field NOCHECKS integer
---Do not ask for trust in so many words.
---@field NOEXPLICIT integer
---Do not use certificates of the answer.
---@field NOINTERN integer
---Check no signatures.
---@field NOSIGS integer
---Check nothing.
---@field NOVERIFY integer
---Trust the given certificates.
---@field TRUSTOTHER integer
local lib = {}

---What an answer says.
---@class openssl.ocsp.basic
local basic = {}

---Whether the answer is to be trusted.
---@nodiscard
---@param certs? openssl.x509.chain further certificates
---@param store? openssl.x509.store whom to trust
---@param flags? integer constants of the module
---@return boolean ok whether it is right
---@return string? message what is wrong
function basic:verify(certs, store, flags) end

return lib
