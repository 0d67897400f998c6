local ffi = require("ffi")
ffi.cdef[[
int printf(const char *fmt, ...);
]]
ffi.cdef([==[ typedef struct { int x; } p; ]==])
local n = ffi.new("int[?]", 3) bit.band(1ULL, 0xffLL)
