---@meta _openssl.ssl.context

require("_openssl.ssl")

require("_openssl.pkey")
require("_openssl.x509.cert")
require("_openssl.x509.chain")
require("_openssl.x509.store")
require("_openssl.x509.verify_param")

---Settings that many encrypted connections share.
---@class openssl.ssl.contextlib
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
---Further constants.
---@field [string] any
local lib = {}

---Settings that many encrypted connections share.
---@class openssl.ssl.context
local context = {}

---New settings.
---@nodiscard
---@param protocol? string such as `"TLS"`
---@param server? boolean whether it is for those who are connected to
---@return openssl.ssl.context context new settings
function lib.new(protocol, server) end

---Takes settings from the ffi.
---@param pointer any a pointer of the ffi
---@return openssl.ssl.context context the settings
function lib.pushffi(pointer) end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Sets options.
---@param flags integer constants of the module
---@return integer flags those that are set
function context:setOptions(flags) end

---Which options are set.
---@nodiscard
---@return integer flags those that are set
function context:getOptions() end

---Takes options back.
---@param flags integer constants of the module
---@return integer flags those that are set
function context:clearOptions(flags) end

---Whether as much is read as there is.
---@param on boolean whether to
function context:setReadAhead(on) end

---Whether as much is read as there is.
---@nodiscard
---@return boolean on whether it is
function context:getReadAhead() end

---How the other side's certificate is looked at.
---@param mode? integer constants of the module
---@param depth? integer how many certificates may lie between
---@return boolean ok `true`
function context:setVerify(mode, depth) end

---How the other side's certificate is looked at.
---@nodiscard
---@return integer mode constants of the module
---@return integer depth how many certificates may lie between
function context:getVerify() end

---Sets one's own certificate.
---@param cert openssl.x509.cert the certificate
---@return boolean ok `true`
function context:setCertificate(cert) end

---One's own certificate.
---@nodiscard
---@return openssl.x509.cert? cert the certificate
function context:getCertificate() end

---Sets the certificates between one's own and one that is trusted.
---@param chain openssl.x509.chain the certificates
---@return boolean ok `true`
function context:setCertificateChain(chain) end

---The certificates between one's own and one that is trusted.
---@nodiscard
---@return openssl.x509.chain? chain the certificates
function context:getCertificateChain() end

---Sets the key of one's own certificate.
---@param key openssl.pkey the key
---@return boolean ok `true`
function context:setPrivateKey(key) end

---Which ciphers may be used, up to TLS 1.2.
---@param ciphers string|string[] names, in OpenSSL's form
---@param ... string more of them
---@return boolean ok `true`
function context:setCipherList(ciphers, ...) end

---Which ciphers may be used, from TLS 1.3 on.
---@param ciphers string|string[] names, in OpenSSL's form
---@param ... string more of them
---@return boolean ok `true`
function context:setCipherSuites(ciphers, ...) end

---Which curves may be used.
---@param groups string|string[] names
---@param ... string more of them
---@return boolean ok `true`
function context:setGroups(groups, ...) end

---The same as `setGroups`.
---@param groups string|string[] names
---@param ... string more of them
---@return boolean ok `true`
function context:setCurvesList(groups, ...) end

---What to speak, in the order of one's wishes.
---@param names string[] as in `{ "h2", "http/1.1" }`
---@return boolean ok `true`
function context:setAlpnProtos(names) end

---How certificates are looked at.
---@param param openssl.x509.verify_param settings
---@return boolean ok `true`
function context:setParam(param) end

---How certificates are looked at.
---@nodiscard
---@return openssl.x509.verify_param param settings
function context:getParam() end

---Asks for more about the other side's certificate.
---@param type "ocsp"|nil what
function context:setTLSextStatusType(type) end

---What more was asked about the certificate.
---@nodiscard
---@return "ocsp"|nil type what
function context:getTLSextStatusType() end

---Whom to trust.
---@param store openssl.x509.store certificates
function context:setStore(store) end

---Whom to trust.
---@nodiscard
---@return openssl.x509.store store certificates
function context:getStore() end

---Sets what to agree on secrets with.
---@param key openssl.pkey a key
---@return boolean ok `true`
function context:setEphemeralKey(key) end

---How to choose what to speak.
---@param choose fun(ssl: openssl.ssl, names: string[], ...: any): string? chooses
---@param ... any what else it gets
function context:setAlpnSelect(choose, ...) end

---What to do when the other side says for which machine it looks.
---@param answer fun(ssl: openssl.ssl, name: string?, ...: any): boolean? answers
---@param ... any what else it gets
function context:setHostNameCallback(answer, ...) end

---The keys of tickets.
---@nodiscard
---@return string keys bytes
function context:getTicketKeys() end

---Sets the keys of tickets.
---@param keys string bytes
function context:setTicketKeys(keys) end

---How long the keys of tickets are.
---@nodiscard
---@return integer length in bytes
function context:getTicketKeysLength() end

---Adds an extension of one's own.
---@param type integer its number
---@param flags integer constants of the module
---@param ... any functions for writing and reading
function context:addCustomExtension(type, flags, ...) end

---Adds what a server says with its certificate.
---@param bytes string what to say
---@param version? integer in which form
function context:useServerInfo(bytes, version) end

---Adds what a server says with its certificate.
---@param path string a file
function context:useServerInfoFile(path) end

return lib
