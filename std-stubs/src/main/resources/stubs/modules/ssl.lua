---@meta ssl

---LuaSec: encrypting connections of LuaSocket.
---
---```lua
---local connection = assert(require("socket").connect("example.org", 443))
---local secure = assert(require("ssl").wrap(connection, { mode = "client", protocol = "any", verify = "none" }))
---assert(secure:dohandshake())
---```
---@class ssllib
---Its version.
---@field _VERSION string
---What the OpenSSL below it can do.
---@field config table
local ssl = {}

---An encrypted connection.
---@class ssl.connection
local connection = {}

---Settings that many connections share.
---@class ssl.context
local context = {}

---A certificate.
---@class ssl.certificate
local certificate = {}

---How to encrypt.
---@class ssl.options
---Which side this is.
---@field mode "client"|"server"
---`"any"`, `"tlsv1_2"`, `"tlsv1_3"` …
---@field protocol string
---The file with one's own key.
---@field key? string
---What the key is locked with.
---@field password? string|(fun(): string)
---The file with one's own certificate.
---@field certificate? string
---The file with certificates to trust.
---@field cafile? string
---The folder with certificates to trust.
---@field capath? string
---`"none"`, `"peer"` …: how to look at the other side's certificate.
---@field verify? string|string[]
---More about that.
---@field verifyext? string|string[]
---What OpenSSL is to do, such as `"all"`.
---@field options? string|string[]
---Which ciphers may be used, up to TLS 1.2.
---@field ciphers? string
---Which ciphers may be used, from TLS 1.3 on.
---@field ciphersuites? string
---How many certificates may lie between.
---@field depth? integer
---Which curve to use.
---@field curve? string
---Which curves may be used.
---@field curveslist? string
---Gives parameters for agreeing on a secret.
---@field dhparam? function
---What to speak.
---@field alpn? string|string[]|function

---Settings for many connections.
---@nodiscard
---@param options ssl.options how to encrypt
---@return ssl.context? context the settings, or `nil` if it failed
---@return string? message what went wrong
---@return_overload ssl.context
---@return_overload nil, string
function ssl.newcontext(options) end

---Encrypts a connection; then `dohandshake` is to be called.
---@nodiscard
---@param socket any a connection of LuaSocket
---@param options ssl.options|ssl.context how to encrypt
---@return ssl.connection? connection takes the socket's place, or `nil` if it failed
---@return string? message what went wrong
---@return_overload ssl.connection
---@return_overload nil, string
function ssl.wrap(socket, options) end

---Reads a certificate.
---@nodiscard
---@param text string in PEM
---@return ssl.certificate? certificate the certificate, or `nil` if it failed
---@return string? message what went wrong
---@return_overload ssl.certificate
---@return_overload nil, string
function ssl.loadcertificate(text) end

---Agrees with the other side on how to encrypt.
---@return boolean ok whether it worked
---@return string? message what went wrong
---@return_overload true
---@return_overload false, string
function connection:dohandshake() end

---Reads.
---@param pattern? "*l"|"*a"|integer what to read: a line (if missing), all, or a number of bytes
---@param prefix? string what to put before it
---@return string? bytes what was read, or `nil` if it failed
---@return string? message what went wrong
---@return string? partial what had been read by then
---@return_overload string
---@return_overload nil, string, string
function connection:receive(pattern, prefix) end

---Writes.
---@param bytes string what to write
---@param first? integer the first byte
---@param last? integer the last byte
---@return integer? sent the last byte that was sent, or `nil` if it failed
---@return string? message what went wrong
---@return integer? partial the last byte that was sent
---@return_overload integer
---@return_overload nil, string, integer
function connection:send(bytes, first, last) end

---Closes the connection.
function connection:close() end

---How long a call may wait.
---@param seconds number|nil how long; forever if it is `nil`
---@param mode? "b"|"t" for each wait, or for the whole call
---@return 1 ok always
function connection:settimeout(seconds, mode) end

---Prepares to check the other side's certificate by DNS (DANE).
---@param hostname string the machine
---@return boolean ok whether that worked
function connection:setdane(hostname) end

---Adds a record of DNS by which the certificate is checked.
---@param usage integer what the record is for
---@param selector integer what of the certificate it is about
---@param matching integer how it is compared
---@param data string the record's bytes
---@return boolean ok whether that worked
function connection:settlsa(usage, selector, matching, data) end

---For which machine one looks, or which ones one is.
---@param name string|table<string, ssl.context> the machine
---@param strict? boolean whether other names are refused
function connection:sni(name, strict) end

---What it waits for.
---@nodiscard
---@return "read"|"write"|"nothing"|"x509lookup" what one of four words
function connection:want() end

---What encrypts the connection.
---@nodiscard
---@param field? string one of them
---@return any info all in a table, or one
function connection:info(field) end

---The other side's certificate.
---@nodiscard
---@param n? integer which one; 1 if missing
---@return ssl.certificate? certificate `nil` if there is none
function connection:getpeercertificate(n) end

---The other side's certificates.
---@nodiscard
---@return ssl.certificate[] chain a list
function connection:getpeerchain() end

---Whether the other side's certificate is good.
---@nodiscard
---@return boolean ok whether it is good
---@return table? errors what is wrong
function connection:getpeerverification() end

---How the other side ended the greeting.
---@nodiscard
---@return string? bytes the bytes
function connection:getpeerfinished() end

---How this side ended the greeting.
---@nodiscard
---@return string? bytes the bytes
function connection:getfinished() end

---What both sides speak.
---@nodiscard
---@return string? name such as `"h2"`
function connection:getalpn() end

---How much went through.
---@nodiscard
---@return integer received bytes
---@return integer sent bytes
---@return number age seconds
function connection:getstats() end

---The number of the open file.
---@nodiscard
---@return integer fd a number
function connection:getfd() end

---Whether there are bytes that have been read but not given yet.
---@nodiscard
---@return boolean is whether there are
function connection:dirty() end

---A digest of it.
---@nodiscard
---@param method? string such as `"sha256"`
---@return string digest hexadecimal digits
function certificate:digest(method) end

---The certificate as a text.
---@nodiscard
---@return string text readable letters
function certificate:pem() end

---Who made it.
---@nodiscard
---@return table[] parts each with `oid`, `name`, `value`
function certificate:issuer() end

---For whom it is.
---@nodiscard
---@return table[] parts each with `oid`, `name`, `value`
function certificate:subject() end

---Its number.
---@nodiscard
---@return string digits hexadecimal
function certificate:serial() end

---What else it says.
---@nodiscard
---@return table extensions by their names
function certificate:extensions() end

---Since when it holds.
---@nodiscard
---@return string date a date
function certificate:notbefore() end

---Until when it holds.
---@nodiscard
---@return string date a date
function certificate:notafter() end

---Whether it holds at a time.
---@nodiscard
---@param time integer as `os.time` gives it
---@return boolean is whether it does
function certificate:validat(time) end

---Which side this is.
---@param mode "client"|"server" which side
function context:setmode(mode) end

return ssl
