---@meta _cqueues.dns.record

---The numbers of kinds of records in DNS.
---@class cqueues.dns.recordlib
---Kinds, such as `A` and `MX`: numbers by names, and names by numbers.
---@field type table<string|integer, integer|string>
---Classes: `IN` and `ANY`.
---@field class table<string|integer, integer|string>
---Numbers in records of the kind SSHFP.
---@field sshfp table<string|integer, integer|string>
---Makes the module once more for another state of Lua.
---@field loader function?
local lib = {}

return lib
