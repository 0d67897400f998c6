---@meta _openssl.x509.extension

---What else certificates say.
---@class openssl.x509.extensionlib
---What is not understood is left out of the text.
---@field DEFAULT integer
---What is not understood is shown as bytes.
---@field DUMP_UNKNOWN integer
---What is not understood is an error.
---@field ERROR_UNKNOWN integer
---What is not understood is taken apart.
---@field PARSE_UNKNOWN integer
---All bits of these.
---@field UNKNOWN_MASK integer
local lib = {}

---One thing that a certificate says.
---@class openssl.x509.extension
local extension = {}

---A new one.
---@nodiscard
---@param name string what it is about
---@param value string what it says
---@param context? any to what it belongs, or configuration
---@return openssl.x509.extension extension new
function lib.new(name, value, context) end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Whether who does not understand it must not trust the certificate.
---@nodiscard
---@return boolean is whether it is
function extension:getCritical() end

---What it says.
---@nodiscard
---@return string bytes binary
function extension:getData() end

---What it is about.
---@nodiscard
---@return string id numbers with dots
function extension:getID() end

---What it is about.
---@nodiscard
---@return string? name the name
function extension:getLongName() end

---What it is about.
---@nodiscard
---@return string name the name, or numbers
function extension:getName() end

---What it is about, in short.
---@nodiscard
---@return string? name the name
function extension:getShortName() end

---What it says.
---@nodiscard
---@param flags? integer constants of the module
---@param indent? integer how far to indent
---@return string text readable
function extension:text(flags, indent) end

return lib
