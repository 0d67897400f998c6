---@meta _openssl.x509.verify_param

---How certificates are looked at.
---@class openssl.x509.verify_paramlib
---What is not set is taken over.
---@field DEFAULT integer
---Everything is taken over.
---@field OVERWRITE integer
---What was set is forgotten.
---@field RESET_FLAGS integer
---Nothing is taken over.
---@field LOCKED integer
---Once only.
---@field ONCE integer
local lib = {}

---How certificates are looked at.
---@class openssl.x509.verify_param
local param = {}

---New settings.
---@nodiscard
---@return openssl.x509.verify_param param nothing special
function lib.new() end

---Puts another method into all objects of the module.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---Takes settings over.
---@param from openssl.x509.verify_param|string other settings, or the name of some
function param:inherit(from) end

---How many certificates may lie between.
---@nodiscard
---@return integer depth a number
function param:getDepth() end

---Sets how many certificates may lie between.
---@param depth integer a number
function param:setDepth(depth) end

---How strong keys must be.
---@nodiscard
---@return integer level from 0 to 5
function param:getAuthLevel() end

---Sets how strong keys must be.
---@param level integer from 0 to 5
function param:setAuthLevel(level) end

---Which machine the certificate must be for.
---@param name? string the name of a machine
function param:setHost(name) end

---Which other machine it may be for.
---@param name string the name of a machine
function param:addHost(name) end

---Which address the certificate must be for.
---@param address string an address
function param:setIP(address) end

---Which address of mail the certificate must be for.
---@param address string an address
function param:setEmail(address) end

---What the certificate must be made for.
---@param purpose string|integer such as `"sslserver"`
function param:setPurpose(purpose) end

---At which time it must hold.
---@param time? number as `os.time` gives it
function param:setTime(time) end

return lib
