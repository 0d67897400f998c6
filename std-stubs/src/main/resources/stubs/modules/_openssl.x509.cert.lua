---@meta _openssl.x509.cert

require("_openssl.pkey")
require("_openssl.bignum")
require("_openssl.x509.name")
require("_openssl.x509.altname")
require("_openssl.x509.extension")

---Certificates: somebody signs that a key belongs to somebody.
---@class openssl.x509.certlib
local lib = {}

---A certificate.
---@class openssl.x509.cert
local cert = {}

---A certificate, read or empty. A wrong text is an error.
---@nodiscard
---@param text? string the certificate
---@param format? "*"|"PEM"|"DER" how it is written
---@return openssl.x509.cert cert the certificate
function lib.new(text, format) end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Which version of the form it has.
---@nodiscard
---@return integer version a number
function cert:getVersion() end

---Sets the version.
---@param version integer a number
---@return boolean ok `true`
function cert:setVersion(version) end

---Its number.
---@nodiscard
---@return openssl.bignum serial a number
function cert:getSerial() end

---Sets its number.
---@param serial any a number
---@return boolean ok `true`
function cert:setSerial(serial) end

---A digest of it.
---@nodiscard
---@param type? string the method
---@param form? "x"|"s"|"n" hexadecimal, bytes or a number
---@return any digest in that form
function cert:digest(type, form) end

---When it holds.
---@nodiscard
---@return number from as `os.time` gives it
---@return number to the same
---@return number seconds how long that is
function cert:getLifetime() end

---Sets when it holds.
---@param from? number as `os.time` gives it
---@param to? number the same
---@return boolean ok `true`
function cert:setLifetime(from, to) end

---Who made it.
---@nodiscard
---@return openssl.x509.name? name a name
function cert:getIssuer() end

---Sets who made it.
---@param name openssl.x509.name a name
---@return boolean ok `true`
function cert:setIssuer(name) end

---For whom it is.
---@nodiscard
---@return openssl.x509.name? name a name
function cert:getSubject() end

---Sets for whom it is.
---@param name openssl.x509.name a name
---@return boolean ok `true`
function cert:setSubject(name) end

---Further names of who made it.
---@nodiscard
---@return openssl.x509.altname? names names
function cert:getIssuerAlt() end

---Sets further names of who made it.
---@param names openssl.x509.altname names
---@return boolean ok `true`
function cert:setIssuerAlt(names) end

---For which further names it is.
---@nodiscard
---@return openssl.x509.altname? names names
function cert:getSubjectAlt() end

---Sets for which further names it is.
---@param names openssl.x509.altname names
---@return boolean ok `true`
function cert:setSubjectAlt(names) end

---Whether the names of who made it must be understood.
---@nodiscard
---@return boolean is whether they are
function cert:getIssuerAltCritical() end

---Sets whether the names of who made it must be understood.
---@param is boolean whether they are
---@return boolean ok `true`
function cert:setIssuerAltCritical(is) end

---Whether the further names must be understood.
---@nodiscard
---@return boolean is whether they are
function cert:getSubjectAltCritical() end

---Sets whether the further names must be understood.
---@param is boolean whether they are
---@return boolean ok `true`
function cert:setSubjectAltCritical(is) end

---Whether certificates can be made with it.
---@nodiscard
---@param ... "CA"|"pathLen" which; a table of both if missing
---@return any ... the values
function cert:getBasicConstraints(...) end

---Sets whether certificates can be made with it.
---@param values table `CA` and `pathLen`
---@return boolean ok `true`
function cert:setBasicConstraints(values) end

---The same as `getBasicConstraints`.
---@nodiscard
---@param ... "CA"|"pathLen" which; a table of both if missing
---@return any ... the values
function cert:getBasicConstraint(...) end

---The same as `setBasicConstraints`.
---@param values table `CA` and `pathLen`
---@return boolean ok `true`
function cert:setBasicConstraint(values) end

---Whether that must be understood.
---@nodiscard
---@return boolean is whether it is
function cert:getBasicConstraintsCritical() end

---Sets whether that must be understood.
---@param is boolean whether it is
---@return boolean ok `true`
function cert:setBasicConstraintsCritical(is) end

---Says something else.
---@param extension openssl.x509.extension what else to say
---@return boolean ok `true`
function cert:addExtension(extension) end

---What else it says.
---@nodiscard
---@param which string|integer its name or place
---@return openssl.x509.extension? extension `nil` if it is not there
function cert:getExtension(which) end

---How much else it says.
---@nodiscard
---@return integer count a number
function cert:getExtensionCount() end

---Changes what else it says.
---@param which integer its place
---@param extension openssl.x509.extension what to say
---@return boolean ok `true`
function cert:setExtension(which, extension) end

---Who can be asked whether it still holds.
---@nodiscard
---@return string ... addresses of the web
function cert:getOCSP() end

---For which key it is.
---@nodiscard
---@return openssl.pkey key a key
function cert:getPublicKey() end

---Sets for which key it is.
---@param key openssl.pkey a key
---@return boolean ok `true`
function cert:setPublicKey(key) end

---A digest of its key.
---@nodiscard
---@param type? string the method
---@return string digest bytes
function cert:getPublicKeyDigest(type) end

---How it is signed.
---@nodiscard
---@return string name the method
function cert:getSignatureName() end

---Whether another one was used to make it.
---@nodiscard
---@param issuer openssl.x509.cert another one
---@return boolean is whether it is
---@return string? message what speaks against it
function cert:isIssuedBy(issuer) end

---Signs it.
---@param key openssl.pkey the key
---@param type? string the method of the digest
---@return boolean ok `true`
function cert:sign(key, type) end

---Whether it is to be trusted.
---@nodiscard
---@param options table whom to trust
---@return boolean ok whether it is right
---@return string? message what is wrong
function cert:verify(options) end

---The certificate for people.
---@nodiscard
---@return string text several lines
function cert:text() end

---The certificate as a text.
---@nodiscard
---@return string text readable letters
function cert:toPEM() end

---The certificate as a text.
---@nodiscard
---@param format? "PEM"|"DER" how to write it
---@return string text the certificate
function cert:tostring(format) end

return lib
