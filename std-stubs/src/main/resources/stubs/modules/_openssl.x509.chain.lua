---@meta _openssl.x509.chain

---Lists of certificates, each signed by the next.
---@class openssl.x509.chainlib
local lib = {}

---A list of certificates.
---@class openssl.x509.chain
local chain = {}

---A new list.
---@nodiscard
---@return openssl.x509.chain chain empty
function lib.new() end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Adds a certificate.
---@param cert any a certificate
---@return openssl.x509.chain chain the same list
function chain:add(cert) end

return lib
