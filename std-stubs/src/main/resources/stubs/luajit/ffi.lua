---@meta ffi

---Calling C functions and using C data from Lua, without any C code of your own.
---
---```lua
---local ffi = require("ffi")
---ffi.cdef("int printf(const char *fmt, ...);")
---ffi.C.printf("Hello %s!\n", "world")
---```
---
---As in C, nothing is checked: a wrong declaration or pointer crashes the program. Arrays begin at 0.
---@class ffilib
local ffi = {}

---A C type, made by `ffi.typeof` or `ffi.metatype`. Calling it makes a value of that type.
---@class ffi.ctype
---@overload fun(init?: any, ...: any): ffi.cdata

---A value of a C type: a number of 64 bits, a pointer, an array, a struct.
---
---What fields, operators and calls mean depends on its type.
---@class ffi.cdata
---What a field or an element is depends on the type.
---@field [any] any
---@operator add(any): any
---@operator sub(any): any
---@operator mul(any): any
---@operator div(any): any
---@operator mod(any): any
---@operator unm: any
---@operator len: any
---@operator call: any

---A Lua function that C code can call.
---
---Its place is not freed by itself, and there is room for few: call `free` when C does not need it any more.
---@class ffi.callback: ffi.cdata
local callback = {}

---Gives the callback's place free; C must not call it any more.
function callback:free() end

---Lets the callback call another Lua function from now on.
---@param func function the function
function callback:set(func) end

---A C type: a declaration such as `"int[10]"` or `"struct point *"`, a type, or a value whose type is meant.
---@alias ffi.ct string|ffi.ctype|ffi.cdata

---What the C library and what is linked to the program have: functions and variables, as far as `ffi.cdef` declared them.
---@type table<string, any>
ffi.C = {}

---The processor, the same as `jit.arch`.
---@type string
ffi.arch = "x64"

---The system, the same as `jit.os`.
---@type "Windows"|"Linux"|"OSX"|"BSD"|"POSIX"|"Other"
ffi.os = "Linux"

---Whether the system's binary interface has a property.
---@nodiscard
---@param param string `"32bit"`, `"64bit"`, `"le"` or `"be"` (endianness), `"fpu"`, `"softfp"`, `"hardfp"`, `"eabi"`, `"win"`, `"uwp"`, `"gc64"`
---@return boolean holds whether it has
function ffi.abi(param) end

---The alignment that a type needs.
---@nodiscard
---@param ct ffi.ct the type
---@return integer bytes the number of bytes its address is a multiple of
function ffi.alignof(ct) end

---A value turned into another C type, by the rules of a cast in C.
---
---```lua
---local bytes = ffi.cast("const uint8_t *", text)
---```
---
---The new pointer keeps nothing alive: hold on to the original. A Lua function cast to a function pointer becomes a callback.
---@nodiscard
---@param ct ffi.ct the type
---@param init any the value
---@return ffi.cdata value the same bits or the same number, as `ct`
function ffi.cast(ct, init) end

---Declares C types, functions and variables, as a header file would; they need no values or bodies.
---
---There is no preprocessor, so no `#define` and no `#include`. Declaring a type twice is an error.
---@param def string C declarations, ended by semicolons
---@param ... any types or values for each `$` in the text
function ffi.cdef(def, ...) end

---Copies bytes. The areas must not overlap.
---
---With a string and no length, the zero at its end is copied too.
---@overload fun(dst: ffi.cdata, str: string)
---@param dst ffi.cdata where to: a pointer or an array
---@param src ffi.cdata|string where from
---@param len integer the number of bytes
function ffi.copy(dst, src, len) end

---The error number that the last C function left behind (`errno`); with an argument, sets it.
---@param newerr? integer the new number
---@return integer err the number before
function ffi.errno(newerr) end

---Fills memory with the same byte.
---@param dst ffi.cdata a pointer or an array
---@param len integer the number of bytes
---@param c? integer the byte; 0 if missing
function ffi.fill(dst, len, c) end

---Has a function called when the value is collected as garbage.
---
---```lua
---local p = ffi.gc(ffi.C.malloc(n), ffi.C.free)
---```
---@generic T: ffi.cdata
---@param cdata T a pointer, struct or array
---@param finalizer function|ffi.cdata|nil called with the value; `nil` takes it off again
---@return T cdata the same value
function ffi.gc(cdata, finalizer) end

---Whether a value has a C type. Pointers to a struct count as the struct.
---@nodiscard
---@param ct ffi.ct the type
---@param obj any any value
---@return boolean is `false` for everything that is no C value
function ffi.istype(ct, obj) end

---Loads a C library; its functions are the fields of the result, as far as `ffi.cdef` declared them.
---
---```lua
---local z = ffi.load("z")  -- libz.so, libz.dylib or z.dll
---```
---
---A library that is not found is an error.
---@nodiscard
---@param name string a path, or a name that the system completes
---@param global? boolean whether to put its names into `ffi.C` as well
---@return table<string, any> lib the library; when it is collected as garbage, it is unloaded
function ffi.load(name, global) end

---Gives a struct type a metatable, for good: methods by `__index`, operators, `__gc`. All values of the type have it.
---
---```lua
---local point = ffi.metatype("struct point", {
---  __index = { length = function(p) return math.sqrt(p.x ^ 2 + p.y ^ 2) end },
---})
---print(point(3, 4):length())
---```
---@param ct ffi.ct a struct or union
---@param metatable metatable|table must not be changed any more
---@return ffi.ctype type the type
function ffi.metatype(ct, metatable) end

---A new value of a C type, filled with zeros or with what is given.
---
---```lua
---local numbers = ffi.new("int[?]", 10)
---local point = ffi.new("struct point", { x = 1, y = 2 })
---```
---
---If you make many of a type, let `ffi.typeof` read it once.
---@nodiscard
---@param ct ffi.ct the type
---@param ... any the number of elements, if the type has a `?`; then values
---@return ffi.cdata value freed by the garbage collector
function ffi.new(ct, ...) end

---Where in a struct a field lies.
---@nodiscard
---@param ct ffi.ct the struct
---@param field string the field
---@return integer? offset in bytes, `nil` if there is no such field
---@return integer? bitpos of a field of bits, the first bit
---@return integer? bitsize of a field of bits, how many
function ffi.offsetof(ct, field) end

---The size of a type, or of a value.
---@nodiscard
---@param ct ffi.ct the type or value
---@param nelem? integer the number of elements, if the type has a `?`
---@return integer? bytes `nil` if it is unknown
function ffi.sizeof(ct, nelem) end

---A Lua string, copied from memory.
---
---Without a length it ends at the first zero byte, as strings in C do.
---@nodiscard
---@param ptr ffi.cdata|string a pointer or an array
---@param len? integer the number of bytes
---@return string text the copy
function ffi.string(ptr, len) end

---What LuaJIT knows of a type, by its number. Undocumented.
---@nodiscard
---@param id integer the number of a type
---@return table? info `nil` if there is none of that number
function ffi.typeinfo(id) end

---A C type, read once: calling it makes values, faster than `ffi.new` with a text.
---
---```lua
---local Buffer = ffi.typeof("uint8_t[?]")
---local buffer = Buffer(1024)
---```
---@nodiscard
---@param ct ffi.ct the type
---@param ... any types or values for each `$` in the text
---@return ffi.ctype type the type
function ffi.typeof(ct, ...) end

return ffi
