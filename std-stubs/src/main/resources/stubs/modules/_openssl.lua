---@meta _openssl

---Which OpenSSL this is, and what it can do.
---@class openssllib
---Its version as a number.
---@field VERSION_NUMBER integer
---Its version as a text.
---@field VERSION_TEXT string
---The same as `VERSION_NUMBER`.
---@field OPENSSL_VERSION_NUMBER integer
---For `version`: which version.
---@field SSLEAY_VERSION integer
---For `version`: how it was built.
---@field SSLEAY_CFLAGS integer
---For `version`: when it was built.
---@field SSLEAY_BUILT_ON integer
---For `version`: for which system.
---@field SSLEAY_PLATFORM integer
---For `version`: where its files are.
---@field SSLEAY_DIR integer
---What it was built without: `NO_…`.
---@field [string] any
local lib = {}

---Whether OpenSSL itself takes care of an extension.
---@nodiscard
---@param id integer the number of an extension of TLS
---@return boolean is whether it is
function lib.extensionSupported(id) end

---What OpenSSL says of itself.
---@nodiscard
---@param what? integer one of the fields of the module
---@return string text what OpenSSL says
function lib.version(what) end

return lib
