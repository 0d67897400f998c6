---@meta _openssl.pkey

require("_openssl.bignum")
require("_openssl.digest")

---Keys for signing and for agreeing on secrets.
---@class openssl.pkeylib
---Nothing is filled up.
---@field RSA_NO_PADDING integer
---Filled up as PKCS #1 says.
---@field RSA_PKCS1_PADDING integer
---Filled up by OAEP.
---@field RSA_PKCS1_OAEP_PADDING integer
---Filled up by PSS.
---@field RSA_PKCS1_PSS_PADDING integer
---Filled up as X9.31 says.
---@field RSA_X931_PADDING integer
local lib = {}

---A key: public, or public and private.
---@class openssl.pkey
local pkey = {}

---How to make a key.
---@class openssl.pkey.options
---`"RSA"`, `"DSA"`, `"DH"` or `"EC"`.
---@field type? string
---How long it is.
---@field bits? integer
---Of RSA, the exponent.
---@field exp? integer
---Of EC, the name of the curve.
---@field curve? string
---Of DH, the parameters.
---@field dhparam? string
---Of DH, the generator.
---@field generator? integer
---What the key is locked with.
---@field password? string|function

---A key, read or made. A wrong text is an error.
---@nodiscard
---@param text? string|openssl.pkey.options a key in PEM or DER, or how to make one
---@param format? "*"|"PEM"|"DER" how it is written
---@return openssl.pkey key the key
function lib.new(text, format) end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---What kind of key it is.
---@nodiscard
---@return integer id OpenSSL's number of the method
---@return integer base that of the method it builds on
function pkey:type() end

---Sets the public part.
---@param text string the key
---@param format? "*"|"PEM"|"DER" how it is written
---@return boolean ok `true`
function pkey:setPublicKey(text, format) end

---Sets the private part.
---@param text string the key
---@param format? "*"|"PEM"|"DER" how it is written
---@return boolean ok `true`
function pkey:setPrivateKey(text, format) end

---The numbers that the key consists of.
---@nodiscard
---@param ... string their names
---@return openssl.bignum ... the numbers
function pkey:getParameters(...) end

---Sets the numbers that the key consists of.
---@param values table<string, any> by their names
function pkey:setParameters(values) end

---Signs.
---@nodiscard
---@param digest openssl.digest of what is to be signed
---@return string signature bytes
function pkey:sign(digest) end

---Looks at a signature.
---@nodiscard
---@param signature string what `sign` made
---@param digest openssl.digest of what was signed
---@return boolean ok whether it is right
function pkey:verify(signature, digest) end

---Encrypts with the public part.
---@nodiscard
---@param text string the secret
---@param options? table how to fill up
---@return string bytes encrypted
function pkey:encrypt(text, options) end

---Decrypts with the private part.
---@nodiscard
---@param bytes string what `encrypt` made
---@param options? table how it was filled up
---@return string text the secret
function pkey:decrypt(bytes, options) end

---Which method of digests fits best.
---@nodiscard
---@return string name the name
function pkey:getDefaultDigestName() end

---The key as a text.
---@nodiscard
---@param ... "public"|"PublicKey"|"private"|"PrivateKey" which parts
---@return string ... the texts
function pkey:toPEM(...) end

---The public part as a text.
---@nodiscard
---@param format? "PEM"|"DER" how to write it
---@return string text the public part
function pkey:tostring(format) end

---The secret that both sides share.
---@nodiscard
---@param peer openssl.pkey the other side's public key
---@return string secret bytes
function pkey:derive(peer) end

return lib
