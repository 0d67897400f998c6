---@meta _openssl.ssl

require("_openssl.pkey")
require("_openssl.ssl.context")
require("_openssl.x509.cert")
require("_openssl.x509.chain")
require("_openssl.x509.store")
require("_openssl.x509.verify_param")
require("_openssl.ocsp.response")

---Encrypted connections.
---@class openssl.ssllib
---Ways around mistakes of others.
---@field OP_ALL integer
---The server chooses the cipher.
---@field OP_CIPHER_SERVER_PREFERENCE integer
---Who connects shows first that it is there.
---@field OP_COOKIE_EXCHANGE integer
---No empty pieces.
---@field OP_DONT_INSERT_EMPTY_FRAGMENTS integer
---Means nothing any more.
---@field OP_EPHEMERAL_RSA integer
---Servers of old may be asked.
---@field OP_LEGACY_SERVER_CONNECT integer
---Nothing is compressed.
---@field OP_NO_COMPRESSION integer
---The size of packets is not asked for.
---@field OP_NO_QUERY_MTU integer
---Not by SSL 2.
---@field OP_NO_SSLv2 integer
---Not by SSL 3.
---@field OP_NO_SSLv3 integer
---Not by TLS 1.0.
---@field OP_NO_TLSv1 integer
---Not by TLS 1.1.
---@field OP_NO_TLSv1_1 integer
---Not by TLS 1.2.
---@field OP_NO_TLSv1_2 integer
---Not by TLS 1.3.
---@field OP_NO_TLSv1_3 integer
---No tickets for coming back.
---@field OP_NO_TICKET integer
---A new key each time.
---@field OP_SINGLE_DH_USE integer
---A new key each time.
---@field OP_SINGLE_ECDH_USE integer
---A way around a mistake of others.
---@field OP_TLS_ROLLBACK_BUG integer
---No certificate is looked at.
---@field VERIFY_NONE integer
---The other side's certificate is looked at.
---@field VERIFY_PEER integer
---The other side must have a certificate.
---@field VERIFY_FAIL_IF_NO_PEER_CERT integer
---Who connects shows a certificate once.
---@field VERIFY_CLIENT_ONCE integer
---SSL 2.
---@field SSL2_VERSION integer
---SSL 3.
---@field SSL3_VERSION integer
---TLS 1.0.
---@field TLS1_VERSION integer
---TLS 1.1.
---@field TLS1_1_VERSION integer
---TLS 1.2.
---@field TLS1_2_VERSION integer
---Further constants.
---@field [string] any
local lib = {}

---An encrypted connection.
---@class openssl.ssl
local ssl = {}

---What encrypts a connection.
---@class openssl.cipherinfo
---Its name.
---@field name string
---How strong it is.
---@field bits integer
---Since which version there is such a thing.
---@field version string
---A longer text.
---@field description string

---A new one.
---@nodiscard
---@param context openssl.ssl.context its settings
---@return openssl.ssl ssl not connected yet
function lib.new(context) end

---Takes a connection from the ffi.
---@param pointer any a pointer of the ffi
---@return openssl.ssl ssl the connection
function lib.pushffi(pointer) end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Sets options.
---@param flags integer constants of the module
---@return integer flags those that are set
function ssl:setOptions(flags) end

---Which options are set.
---@nodiscard
---@return integer flags those that are set
function ssl:getOptions() end

---Takes options back.
---@param flags integer constants of the module
---@return integer flags those that are set
function ssl:clearOptions(flags) end

---Whether as much is read as there is.
---@param on boolean whether to
function ssl:setReadAhead(on) end

---Whether as much is read as there is.
---@nodiscard
---@return boolean on whether it is
function ssl:getReadAhead() end

---How the other side's certificate is looked at.
---@param mode? integer constants of the module
---@param depth? integer how many certificates may lie between
---@return boolean ok `true`
function ssl:setVerify(mode, depth) end

---How the other side's certificate is looked at.
---@nodiscard
---@return integer mode constants of the module
---@return integer depth how many certificates may lie between
function ssl:getVerify() end

---Sets one's own certificate.
---@param cert openssl.x509.cert the certificate
---@return boolean ok `true`
function ssl:setCertificate(cert) end

---One's own certificate.
---@nodiscard
---@return openssl.x509.cert? cert the certificate
function ssl:getCertificate() end

---Sets the certificates between one's own and one that is trusted.
---@param chain openssl.x509.chain the certificates
---@return boolean ok `true`
function ssl:setCertificateChain(chain) end

---The certificates between one's own and one that is trusted.
---@nodiscard
---@return openssl.x509.chain? chain the certificates
function ssl:getCertificateChain() end

---Sets the key of one's own certificate.
---@param key openssl.pkey the key
---@return boolean ok `true`
function ssl:setPrivateKey(key) end

---Which ciphers may be used, up to TLS 1.2.
---@param ciphers string|string[] names, in OpenSSL's form
---@param ... string more of them
---@return boolean ok `true`
function ssl:setCipherList(ciphers, ...) end

---Which ciphers may be used, from TLS 1.3 on.
---@param ciphers string|string[] names, in OpenSSL's form
---@param ... string more of them
---@return boolean ok `true`
function ssl:setCipherSuites(ciphers, ...) end

---Which curves may be used.
---@param groups string|string[] names
---@param ... string more of them
---@return boolean ok `true`
function ssl:setGroups(groups, ...) end

---The same as `setGroups`.
---@param groups string|string[] names
---@param ... string more of them
---@return boolean ok `true`
function ssl:setCurvesList(groups, ...) end

---What to speak, in the order of one's wishes.
---@param names string[] as in `{ "h2", "http/1.1" }`
---@return boolean ok `true`
function ssl:setAlpnProtos(names) end

---How certificates are looked at.
---@param param openssl.x509.verify_param settings
---@return boolean ok `true`
function ssl:setParam(param) end

---How certificates are looked at.
---@nodiscard
---@return openssl.x509.verify_param param settings
function ssl:getParam() end

---Asks for more about the other side's certificate.
---@param type "ocsp"|nil what
function ssl:setTLSextStatusType(type) end

---What more was asked about the certificate.
---@nodiscard
---@return "ocsp"|nil type what
function ssl:getTLSextStatusType() end

---Takes other settings.
---@param context openssl.ssl.context the settings
function ssl:setContext(context) end

---Its settings.
---@nodiscard
---@return openssl.ssl.context context the settings
function ssl:getContext() end

---Whom to trust.
---@param store openssl.x509.store certificates
---@return boolean ok `true`
function ssl:setStore(store) end

---From where to take certificates of one's own.
---@param store openssl.x509.store certificates
function ssl:setChainStore(store) end

---Whom to trust.
---@param store openssl.x509.store certificates
function ssl:setVerifyStore(store) end

---What both sides speak.
---@nodiscard
---@return string? name such as `"h2"`
function ssl:getAlpnSelected() end

---What encrypts the connection.
---@nodiscard
---@return openssl.cipherinfo? cipher `nil` if nothing is encrypted yet
function ssl:getCipherInfo() end

---What who connected has made up.
---@nodiscard
---@return string bytes at random
function ssl:getClientRandom() end

---What both sides agreed on.
---@nodiscard
---@return string bytes secret
function ssl:getMasterKey() end

---What who connected can at most.
---@nodiscard
---@param format? "d"|"f" as OpenSSL's number, or as in 1.2
---@return number version in that form
function ssl:getClientVersion(format) end

---By which version they speak.
---@nodiscard
---@param format? "d"|"f" as OpenSSL's number, or as in 1.2
---@return number version in that form
function ssl:getVersion(format) end

---Says for which machine one looks.
---@param name? string the machine
function ssl:setHostName(name) end

---For which machine the other side looks.
---@nodiscard
---@return string? name the machine
function ssl:getHostName() end

---The other side's certificate.
---@nodiscard
---@return openssl.x509.cert? cert `nil` if there is none
function ssl:getPeerCertificate() end

---The other side's certificates.
---@nodiscard
---@return openssl.x509.chain? chain `nil` if there are none
function ssl:getPeerChain() end

---The key that was made for this connection.
---@nodiscard
---@return openssl.pkey? key the key
function ssl:getServerTemporaryKey() end

---Whether the other side's certificate is good.
---@nodiscard
---@return integer code 0 if it is good
---@return string message what is wrong
function ssl:getVerifyResult() end

---Says that one's own certificate still holds.
---@param response? openssl.ocsp.response the answer
function ssl:setTLSextStatusOCSPResp(response) end

---What the other side says about its certificate.
---@nodiscard
---@return openssl.ocsp.response? response the answer
function ssl:getTLSextStatusOCSPResp() end

return lib
