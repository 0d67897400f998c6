---@meta lfs

---LuaFileSystem: folders, and what the system knows of a file besides its content.
---
---```lua
---local lfs = require("lfs")
---for name in lfs.dir(".") do print(name, lfs.attributes(name, "mode")) end
---```
---@class lfslib
---Who wrote it.
---@field _COPYRIGHT string
---What it is for, in a sentence.
---@field _DESCRIPTION string
---Its name and version.
---@field _VERSION string
local lfs = {}

---What kind of thing a path leads to.
---@alias lfs.mode
---| "file" # a file with content
---| "directory" # a folder
---| "link" # a symbolic link; only `symlinkattributes` sees it
---| "socket" # a socket of the file system
---| "named pipe" # a pipe with a name
---| "char device" # a device that is read letter by letter
---| "block device" # a device that is read in blocks
---| "other" # anything else

---All that the system knows of a file. Times are seconds, as `os.time` gives them.
---@class lfs.attributes
---The device on which it lies.
---@field dev integer
---The number of the file on its device; 0 on Windows.
---@field ino integer
---What kind of thing it is.
---@field mode lfs.mode
---How many names it has.
---@field nlink integer
---The number of the owner; 0 on Windows.
---@field uid integer
---The number of the owning group; 0 on Windows.
---@field gid integer
---Of a device, its number.
---@field rdev integer
---When it was last read.
---@field access integer
---When its content was last changed.
---@field modification integer
---When its content or its attributes were last changed.
---@field change integer
---How long it is, in bytes.
---@field size integer
---Who may do what, as in `"rwxr-xr-x"`.
---@field permissions string
---How many blocks it takes; not on Windows.
---@field blocks? integer
---In what pieces it is best read; not on Windows.
---@field blksize? integer
---Of a symbolic link, where it leads; only `symlinkattributes` has it.
---@field target? string

---The name of an attribute whose value is a number.
---@alias lfs.number "dev"|"ino"|"nlink"|"uid"|"gid"|"rdev"|"access"|"modification"|"change"|"size"|"blocks"|"blksize"

---A folder that is being read. Leaving a loop early leaves it open until the garbage collector comes.
---@class lfs.dir
local dir = {}

---A lock on a folder, held until `free` or the end of the program.
---@class lfs.lock
local lock = {}

---What the system knows of a file: a table of all, or one thing by its name.
---
---```lua
---if lfs.attributes(path, "mode") == "directory" then … end
---```
---
---A symbolic link is followed. A file that does not exist is no error: the result is `nil`.
---@nodiscard
---@overload fun(filepath: string, name: "mode"): lfs.mode?, string?, integer?
---@overload fun(filepath: string, name: lfs.number): integer?, string?, integer?
---@overload fun(filepath: string, name: "permissions"): string?, string?, integer?
---@param filepath string the path
---@param into? table the table to fill; a new one if missing
---@return lfs.attributes? attributes all attributes, or `nil` if there is no such file
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload lfs.attributes
---@return_overload nil, string, integer
function lfs.attributes(filepath, into) end

---Makes another folder the current one.
---@param path string the folder
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return_overload true
---@return_overload nil, string
function lfs.chdir(path) end

---The path of the current folder.
---@nodiscard
---@return string? path absolute, or `nil` if it failed
---@return string? message what went wrong
---@return_overload string
---@return_overload nil, string
function lfs.currentdir() end

---Goes through the names in a folder, for a loop; `.` and `..` are among them.
---
---```lua
---for name in lfs.dir(path) do
---  if name ~= "." and name ~= ".." then print(path .. "/" .. name) end
---end
---```
---
---A folder that cannot be opened is an error. The order is the system's.
---@nodiscard
---@param path string the folder
---@return fun(dir: lfs.dir, previous?: string): string? iterator gives the next name, `nil` at the end
---@return lfs.dir dir the folder as an object, which can be closed early
function lfs.dir(path) end

---The next name of the folder.
---@return string? name `nil` at the end
function dir:next() end

---Stops reading the folder.
function dir:close() end

---Makes a name for a file, hard or symbolic.
---@param old string what the new name means
---@param new string the new name
---@param symlink? boolean whether the link is symbolic
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, string, integer
function lfs.link(old, new, symlink) end

---Locks a file, or a part of it, against other programs that ask as well.
---@param filehandle file the open file
---@param mode "r"|"w" to read together with others, or to write alone
---@param start? integer where the part begins, in bytes; 0 if missing
---@param length? integer how long the part is; to the end if missing
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return_overload true
---@return_overload nil, string
function lfs.lock(filehandle, mode, start, length) end

---Locks a folder by a file `lockfile.lfs` in it.
---@param path string the folder
---@param seconds_stale? number how old a lock must be to be taken for forgotten
---@return lfs.lock? lock what frees it again, or `nil` if it failed
---@return string? message what went wrong: `"File exists"` if another program has the lock
---@return_overload lfs.lock
---@return_overload nil, string
function lfs.lock_dir(path, seconds_stale) end

---Gives the folder free.
function lock:free() end

---Makes a folder. Those above it must be there.
---@param dirname string the folder
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, string, integer
function lfs.mkdir(dirname) end

---Deletes a folder, which must be empty.
---@param dirname string the folder
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, string, integer
function lfs.rmdir(dirname) end

---Whether Windows turns line ends round in a file. Elsewhere nothing happens.
---@param file file the open file
---@param mode "binary"|"text" whether to leave bytes alone
---@return boolean? ok `true`, or `nil` if it failed
---@return string? mode the mode before, or what went wrong
---@return_overload true, "binary"|"text"
---@return_overload nil, string
function lfs.setmode(file, mode) end

---Like `lfs.attributes`, but of a symbolic link itself.
---@nodiscard
---@overload fun(filepath: string, name: "mode"): lfs.mode?, string?, integer?
---@overload fun(filepath: string, name: lfs.number): integer?, string?, integer?
---@overload fun(filepath: string, name: "permissions"|"target"): string?, string?, integer?
---@param filepath string the path
---@param into? table the table to fill; a new one if missing
---@return lfs.attributes? attributes all attributes, or `nil` if there is no such file
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload lfs.attributes
---@return_overload nil, string, integer
function lfs.symlinkattributes(filepath, into) end

---Sets when a file was last read and changed.
---@param filepath string the file, which must exist
---@param atime? integer when it was read; now if missing
---@param mtime? integer when it was changed; `atime` if missing
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, string, integer
function lfs.touch(filepath, atime, mtime) end

---Takes a lock of `lfs.lock` back.
---@param filehandle file the open file
---@param start? integer where the part begins, in bytes; 0 if missing
---@param length? integer how long the part is; to the end if missing
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return_overload true
---@return_overload nil, string
function lfs.unlock(filehandle, start, length) end

return lfs
