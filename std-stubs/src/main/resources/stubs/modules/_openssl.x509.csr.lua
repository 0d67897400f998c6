---@meta _openssl.x509.csr

require("_openssl.pkey")
require("_openssl.x509.name")
require("_openssl.x509.altname")

---Requests for certificates.
---@class openssl.x509.csrlib
local lib = {}

---A request for a certificate.
---@class openssl.x509.csr
local csr = {}

---A request, read or empty.
---@nodiscard
---@param text? any the request, or a certificate
---@param format? "*"|"PEM"|"DER" how it is written
---@return openssl.x509.csr csr the request
function lib.new(text, format) end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Which version of the form it has.
---@nodiscard
---@return integer version a number
function csr:getVersion() end

---Sets the version.
---@param version integer a number
---@return boolean ok `true`
function csr:setVersion(version) end

---For whom it is.
---@nodiscard
---@return openssl.x509.name name a name
function csr:getSubject() end

---Sets for whom it is.
---@param name openssl.x509.name a name
---@return boolean ok `true`
function csr:setSubject(name) end

---For which further names it is.
---@nodiscard
---@return openssl.x509.altname? names names
function csr:getSubjectAlt() end

---Sets for which further names it is.
---@param names openssl.x509.altname names
---@return boolean ok `true`
function csr:setSubjectAlt(names) end

---For which key it is.
---@nodiscard
---@return openssl.pkey key a key
function csr:getPublicKey() end

---Sets for which key it is.
---@param key openssl.pkey a key
---@return boolean ok `true`
function csr:setPublicKey(key) end

---Wants something else to be said.
---@param extension any what else to say
---@return boolean ok `true`
function csr:addRequestedExtension(extension) end

---What else is to be said.
---@nodiscard
---@param which string|integer its name or place
---@return any extension `nil` if it is not there
function csr:getRequestedExtension(which) end

---How much else is to be said.
---@nodiscard
---@return integer count a number
function csr:getRequestedExtensionCount() end

---Changes what else is to be said.
---@param which integer its place
---@param extension any what to say
---@return boolean ok `true`
function csr:setRequestedExtension(which, extension) end

---Signs it.
---@param key openssl.pkey the key
---@param type? string the method of the digest
---@return boolean ok `true`
function csr:sign(key, type) end

---The request as a text.
---@nodiscard
---@return string text readable letters
function csr:toPEM() end

---The request as a text.
---@nodiscard
---@param format? "PEM"|"DER" how to write it
---@return string text the request
function csr:tostring(format) end

return lib
