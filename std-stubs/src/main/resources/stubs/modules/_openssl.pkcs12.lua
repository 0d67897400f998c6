---@meta _openssl.pkcs12

require("_openssl.pkey")
require("_openssl.x509.cert")
require("_openssl.x509.chain")

---Files with a key and certificates, locked with a password.
---@class openssl.pkcs12lib
local lib = {}

---A key with certificates.
---@class openssl.pkcs12
local pkcs12 = {}

---Puts a key and certificates together.
---@nodiscard
---@param options table `password`, `key`, `certs`
---@return openssl.pkcs12 pkcs12 with all of them
function lib.new(options) end

---Reads a file.
---@nodiscard
---@param bytes string the file
---@param password? string what it is locked with
---@return openssl.pkey key the key
---@return openssl.x509.cert cert its certificate
---@return openssl.x509.chain chain further certificates
function lib.parse(bytes, password) end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---The file as bytes.
---@nodiscard
---@param format? "DER" how to write it
---@return string bytes the file
function pkcs12:tostring(format) end

return lib
