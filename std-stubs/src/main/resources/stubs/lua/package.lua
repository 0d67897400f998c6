---@meta

---How `require` finds modules.
---
---To let it look into a folder of your own:
---
---```lua
---package.path = "./src/?.lua;" .. package.path
---```
---@class packagelib
package = {}

---Signs that depend on the system, one in each line: the folder separator, what is between paths (`;`), what stands for the name (`?`), and two more.
---
---`package.config:sub(1, 1)` is `\` on Windows and `/` elsewhere.
---@type string
package.config = "/\n;\n?\n!\n-\n"

---Where `require` looks for modules written in C: paths with `?` for the module's name, separated by `;`.
---@type string
package.cpath = "./?.so"

---The modules that are loaded, by their names.
---
---To make `require` load a module anew, set its entry to `nil`. The standard libraries are in it, too.
---@type table<string, any>
package.loaded = {}

---The functions that `require` asks in turn for a module: one for `package.preload`, one for `package.path`, two for `package.cpath`.
---@version 5.1, JIT
---@type (fun(modname: string): function|string|nil)[]
package.loaders = {}

---The functions that `require` asks in turn for a module.
---@version 5.2
---@deprecated use `package.searchers`
---@type (fun(modname: string): function|string|nil)[]
package.loaders = {}

---Where `require` looks for modules written in Lua: paths with `?` for the module's name, separated by `;`.
---
---Dots in the name become folder separators. It begins with what the environment variable `LUA_PATH` says.
---@type string
package.path = "./?.lua"

---Functions that make modules, by the modules' names: `require` asks here before it looks for files.
---@type table<string, fun(modname: string, extra?: any): any>
package.preload = {}

---The functions that `require` asks in turn for a module; add one to load modules from elsewhere.
---
---Each is called with the name and returns a function that makes the module, and a value to be passed to it; or a text that says why not; or `nil`.
---@version >5.2
---@type (fun(modname: string): function|string|nil, any)[]
package.searchers = {}

---Loads a library written in C and gets one of its functions, without `require` and its rules.
---@version =5.1
---@param libname string the path of the library
---@param funcname string the function's name
---@return function? f the function
---@return string? message what went wrong
---@return "open"|"init"|"absent"|nil where it went wrong
---@return_overload function
---@return_overload nil, string, "open"|"init"|"absent"
function package.loadlib(libname, funcname) end

---Loads a library written in C and gets one of its functions, without `require` and its rules.
---@version >5.2, JIT
---@overload fun(libname: string, funcname: "*"): true?, string?, "open"|"init"|"absent"|nil
---@param libname string the path of the library
---@param funcname string the function's name; `"*"` only makes the library known to others
---@return function|true|nil f the function, or `true` for `"*"`
---@return string? message what went wrong
---@return "open"|"init"|"absent"|nil where it went wrong
---@return_overload function|true
---@return_overload nil, string, "open"|"init"|"absent"
function package.loadlib(libname, funcname) end

---Looks for a file as `require` does, and returns its path.
---
---```lua
---local where = package.searchpath("lib.json", package.path)
---```
---@version >5.2, JIT
---@nodiscard
---@param name string the module's name
---@param path string paths with `?` for the name, separated by `;`
---@param sep? string what is replaced in the name; `"."` if missing
---@param rep? string by what; the folder separator if missing
---@return string? filename the first file that can be read
---@return string? message which files were tried
---@return_overload string
---@return_overload nil, string
function package.searchpath(name, path, sep, rep) end

---For `module`: lets a module see the global variables, by a metatable whose `__index` is `_G`.
---
---It also lets everybody reach all globals through the module: `mymodule.print`.
---@version 5.1, JIT
---@param module table the module
function package.seeall(module) end

---For `module`: lets a module see the global variables, by a metatable whose `__index` is `_G`.
---@version 5.2
---@deprecated return a table from the file instead of calling `module`
---@param module table the module
function package.seeall(module) end
