---@meta _openssl.x509.crl

require("_openssl.x509.name")

---Lists of certificates that do not hold any more.
---@class openssl.x509.crllib
local lib = {}

---A list of certificates that do not hold any more.
---@class openssl.x509.crl
local crl = {}

---A list, read or empty.
---@nodiscard
---@param text? string the list
---@param format? "*"|"PEM"|"DER" how it is written
---@return openssl.x509.crl crl the list
function lib.new(text, format) end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Which version of the form it has.
---@nodiscard
---@return integer version a number
function crl:getVersion() end

---Sets the version.
---@param version integer a number
---@return boolean ok `true`
function crl:setVersion(version) end

---When it was made.
---@nodiscard
---@return number time as `os.time` gives it
function crl:getLastUpdate() end

---Sets when it was made.
---@param time? number as `os.time` gives it
function crl:setLastUpdate(time) end

---When there will be another one.
---@nodiscard
---@return number? time as `os.time` gives it
function crl:getNextUpdate() end

---Sets when there will be another one.
---@param time? number as `os.time` gives it
function crl:setNextUpdate(time) end

---Who made it.
---@nodiscard
---@return openssl.x509.name name a name
function crl:getIssuer() end

---Sets who made it.
---@param name openssl.x509.name a name
---@return boolean ok `true`
function crl:setIssuer(name) end

---Adds a certificate.
---@param serial any the certificate's number
---@param time? number since when
---@return boolean ok `true`
function crl:add(serial, time) end

---Whether a number is in the list.
---@nodiscard
---@param serial any a number
---@return boolean found whether it is there
function crl:lookupSerial(serial) end

---Whether a certificate is in the list.
---@nodiscard
---@param cert any a certificate
---@return boolean found whether it is there
function crl:lookupCertificate(cert) end

---Says something else.
---@param extension any what else to say
---@return boolean ok `true`
function crl:addExtension(extension) end

---What else it says.
---@nodiscard
---@param which string|integer its name or place
---@return any extension `nil` if it is not there
function crl:getExtension(which) end

---How much else it says.
---@nodiscard
---@return integer count a number
function crl:getExtensionCount() end

---Changes what else it says.
---@param which integer its place
---@param extension any what to say
---@return boolean ok `true`
function crl:setExtension(which, extension) end

---Signs it.
---@param key any the key
---@param type? string the method of the digest
---@return boolean ok `true`
function crl:sign(key, type) end

---Looks at the signature.
---@nodiscard
---@param key any the public key
---@return boolean ok whether it is right
---@return string? message what is wrong
function crl:verify(key) end

---The list for people.
---@nodiscard
---@return string text several lines
function crl:text() end

---The list as a text.
---@nodiscard
---@return string text readable letters
function crl:toPEM() end

---The list as a text.
---@nodiscard
---@param format? "PEM"|"DER" how to write it
---@return string text the list
function crl:tostring(format) end

return lib
