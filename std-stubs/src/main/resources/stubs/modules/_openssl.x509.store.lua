---@meta _openssl.x509.store

require("_openssl.x509.cert")
require("_openssl.x509.chain")

---Whom to trust.
---@class openssl.x509.storelib
---Where the system has certificates.
---@field CERT_DIR string
---Where the system has certificates.
---@field CERT_FILE string
---The variable that says otherwise.
---@field CERT_DIR_EVP string
---The variable that says otherwise.
---@field CERT_FILE_EVP string
local lib = {}

---Certificates that are trusted.
---@class openssl.x509.store
local store = {}

---A new one.
---@nodiscard
---@return openssl.x509.store store empty
function lib.new() end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Adds certificates.
---@param ... any certificates, lists of revoked ones, settings, or paths
---@return openssl.x509.store store the same one
function store:add(...) end

---Adds the certificates of the system.
---@return openssl.x509.store store the same one
function store:addDefaults() end

---Whether a certificate is to be trusted.
---@nodiscard
---@param cert openssl.x509.cert the certificate
---@param chain? openssl.x509.chain those between
---@param param? any settings
---@return boolean ok whether it is
---@return any proof the certificates that show it, or what is wrong
function store:verify(cert, chain, param) end

return lib
