---@meta _openssl.kdf

---Keys made from passwords and other secrets.
---@class openssl.kdflib
local lib = {}

---A key made from a secret.
---@nodiscard
---@param options table `type`, `md`, `pass`, `salt`, `iter`, `outlen` …
---@return string key bytes
function lib.derive(options) end

return lib
