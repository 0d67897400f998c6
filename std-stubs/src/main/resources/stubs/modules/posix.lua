---@meta posix

---luaposix: functions of the system, as far as many programs use them.
---@class posixlib
---Its other functions and constants.
---@field [string] any
---Its version.
---@field version string
local posix = {}

---What the system knows of a user.
---@class posix.passwd
---The name.
---@field pw_name string
---Nothing that helps.
---@field pw_passwd string
---The number.
---@field pw_uid integer
---The number of the group.
---@field pw_gid integer
---The home.
---@field pw_dir string
---What runs in a terminal.
---@field pw_shell string
---The same as `pw_name`, in older versions.
---@field name string
---The same as `pw_uid`.
---@field uid integer
---The same as `pw_gid`.
---@field gid integer
---The same as `pw_dir`.
---@field dir string
---The same as `pw_shell`.
---@field shell string

---What the system knows of a group.
---@class posix.group
---The name.
---@field gr_name string
---The number.
---@field gr_gid integer
---Its users.
---@field gr_mem string[]

---What the system knows of a file.
---@class posix.stat
---What it is, and who may do what, in bits.
---@field st_mode integer
---Its number.
---@field st_ino integer
---The device.
---@field st_dev integer
---How many names it has.
---@field st_nlink integer
---The owner.
---@field st_uid integer
---The owning group.
---@field st_gid integer
---How long it is, in bytes.
---@field st_size integer
---When it was last read.
---@field st_atime integer
---When its content was last changed.
---@field st_mtime integer
---When anything about it was last changed.
---@field st_ctime integer

---Whether one may do something with a file.
---@param path string the path
---@param mode? string of `r`, `w`, `x`, `f`
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload 0
---@return_overload nil, string, integer
function posix.access(path, mode) end

---Makes another folder the current one.
---@param path string the path
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload 0
---@return_overload nil, string, integer
function posix.chdir(path) end

---Changes who may do what.
---@param path string the path
---@param mode string|integer as for the program `chmod`
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload 0
---@return_overload nil, string, integer
function posix.chmod(path, mode) end

---Gives a file to somebody else.
---@param path string the path
---@param uid integer|string the user
---@param gid integer|string the group
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload 0
---@return_overload nil, string, integer
function posix.chown(path, uid, gid) end

---Closes a file.
---@param fd integer the number of an open file
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload 0
---@return_overload nil, string, integer
function posix.close(fd) end

---A second number for an open file.
---@param fd integer the number of an open file
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload integer
---@return_overload nil, string, integer
function posix.dup(fd) end

---Makes another number mean the same open file.
---@param fd integer the number of an open file
---@param other integer the new number
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload integer
---@return_overload nil, string, integer
function posix.dup2(fd, other) end

---Puts another program in this one's place.
---@param path string the program
---@param args string[]|string what it is started with
---@param ... string more of that
---@return nil ok only if it failed
---@return string message what went wrong
---@return integer code the operating system's number of the error
function posix.exec(path, args, ...) end

---The same, for a program that is looked for.
---@param path string the program, looked for in `PATH`
---@param args string[]|string what it is started with
---@param ... string more of that
---@return nil ok only if it failed
---@return string message what went wrong
---@return integer code the operating system's number of the error
function posix.execp(path, args, ...) end

---Splits the process: the new one gets 0, the old one the new one's number.
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload integer
---@return_overload nil, string, integer
function posix.fork() end

---The current folder.
---@return string? path the path, or `nil` if it failed
---@return string? message what went wrong
function posix.getcwd() end

---The group that counts.
---@nodiscard
---@return integer id a number
function posix.getegid() end

---The user that counts.
---@nodiscard
---@return integer id a number
function posix.geteuid() end

---The group.
---@nodiscard
---@return integer id a number
function posix.getgid() end

---The user.
---@nodiscard
---@return integer id a number
function posix.getuid() end

---The number of this process.
---@nodiscard
---@return integer id a number
function posix.getpid() end

---The number of the process that started this one.
---@nodiscard
---@return integer id a number
function posix.getppid() end

---A variable of the environment.
---@nodiscard
---@param name? string the variable
---@return any value its text, or all in a table
function posix.getenv(name) end

---What is known of a user, by the name.
---@nodiscard
---@param name string the user
---@return posix.passwd? user `nil` if there is none
function posix.getpwnam(name) end

---What is known of a user, by the number.
---@nodiscard
---@param uid integer the user
---@return posix.passwd? user `nil` if there is none
function posix.getpwuid(uid) end

---What is known of a group, by the name.
---@nodiscard
---@param name string the group
---@return posix.group? group `nil` if there is none
function posix.getgrnam(name) end

---What is known of a group, by the number.
---@nodiscard
---@param gid integer the group
---@return posix.group? group `nil` if there is none
function posix.getgrgid(gid) end

---The files whose names fit a pattern.
---@nodiscard
---@param pattern? string with `*` and `?`
---@return string[]? paths those that fit, or `nil` if there are none
function posix.glob(pattern) end

---Whether a file is a terminal.
---@nodiscard
---@param fd integer the number of an open file
---@return any is true or 1 if it is; `nil` or 0 if not
function posix.isatty(fd) end

---Sends a signal.
---@param pid integer the process
---@param signal? integer the signal
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload 0
---@return_overload nil, string, integer
function posix.kill(pid, signal) end

---Makes a name for a file.
---@param path string the file
---@param name string the new name
---@param soft? boolean whether the link is symbolic
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload 0
---@return_overload nil, string, integer
function posix.link(path, name, soft) end

---Makes a folder.
---@param path string the path
---@param mode? integer who may do what, in bits
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload 0
---@return_overload nil, string, integer
function posix.mkdir(path, mode) end

---Makes a folder with a new name.
---@param template string a path that ends in `XXXXXX`
---@return string? path the path, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload string
---@return_overload nil, string, integer
function posix.mkdtemp(template) end

---Makes a file with a new name.
---@param template string a path that ends in `XXXXXX`
---@return integer? fd the number of the open file, or `nil` if it failed
---@return string path the path, or what went wrong
function posix.mkstemp(template) end

---Opens a file.
---@param path string the path
---@param flags integer how, in bits
---@param mode? integer who may do what, in bits
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload integer
---@return_overload nil, string, integer
function posix.open(path, flags, mode) end

---Two open files: what is written to one is read from the other.
---@return integer? read where to read, or `nil` if it failed
---@return integer|string write where to write, or what went wrong
function posix.pipe() end

---Reads bytes.
---@param fd integer the number of an open file
---@param count integer how many bytes at most
---@return string? bytes what was read, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload string
---@return_overload nil, string, integer
function posix.read(fd, count) end

---Where a symbolic link leads.
---@param path string the path
---@return string? target where it leads, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload string
---@return_overload nil, string, integer
function posix.readlink(path) end

---Deletes a folder, which must be empty.
---@param path string the path
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload 0
---@return_overload nil, string, integer
function posix.rmdir(path) end

---Sets a variable of the environment.
---@param name string the variable
---@param value? string its text; without it, the variable goes
---@param overwrite? boolean whether to change one that is there
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload 0
---@return_overload nil, string, integer
function posix.setenv(name, value, overwrite) end

---Changes the user, the group or the session.
---@param what string `"u"`, `"g"`, `"s"` or `"p"`
---@param id integer a number
---@param other? integer a number
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload 0
---@return_overload nil, string, integer
function posix.setpid(what, id, other) end

---Waits.
---@param seconds integer how long
---@return integer left what is left if a signal came
function posix.sleep(seconds) end

---What the system knows of a file.
---@nodiscard
---@param path string the path
---@param field? string one thing only
---@return any stat a `posix.stat`, or one thing; `nil` if it failed
---@return string? message what went wrong
function posix.stat(path, field) end

---The same, of a symbolic link itself.
---@nodiscard
---@param path string the path
---@return posix.stat? stat `nil` if it failed
---@return string? message what went wrong
function posix.lstat(path) end

---Makes a symbolic link.
---@param path string where it leads
---@param name string the link
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload 0
---@return_overload nil, string, integer
function posix.symlink(path, name) end

---How long the process has worked.
---@nodiscard
---@param field? string one thing only
---@return any times all in a table, or one
function posix.times(field) end

---Which terminal it is.
---@nodiscard
---@param fd? integer the number of an open file
---@return string? name its path
function posix.ttyname(fd) end

---Who may do what in files that are made.
---@param mode? string who may do what in new files
---@return any mode what it is now
function posix.umask(mode) end

---What the system is called.
---@nodiscard
---@param format? string with `%s`, `%n`, `%r`, `%v`, `%m`
---@return any name the text, or all in a table
function posix.uname(format) end

---Deletes a file.
---@param path string the path
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload 0
---@return_overload nil, string, integer
function posix.unlink(path) end

---Sets when a file was changed and read.
---@param path string the path
---@param mtime? integer when it was changed
---@param atime? integer when it was read
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload 0
---@return_overload nil, string, integer
function posix.utime(path, mtime, atime) end

---Waits for the end of another process.
---@param pid? integer which one; any if missing
---@param options? integer bits
---@return integer? pid which one, or `nil` if it failed
---@return string reason `"exited"`, `"killed"`, `"stopped"`, or what went wrong
---@return integer? status with which number
function posix.wait(pid, options) end

---Writes bytes.
---@param fd integer the number of an open file
---@param bytes string what to write
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload integer
---@return_overload nil, string, integer
function posix.write(fd, bytes) end

---What an error means.
---@param code? integer a number; the last one if missing
---@return string message a text
---@return integer code the number
function posix.errno(code) end

---The last part of a path.
---@nodiscard
---@param path string the path
---@return string name behind the last `/`
function posix.basename(path) end

---A path without its last part.
---@nodiscard
---@param path string the path
---@return string folder before the last `/`
function posix.dirname(path) end

---The names in a folder.
---@nodiscard
---@param path? string the folder
---@return string[]? names a list, or `nil` if it failed
---@return string? message what went wrong
function posix.dir(path) end

---Goes through the names in a folder, for a loop.
---@nodiscard
---@param path? string the folder
---@return fun(): string? iterator gives the next name
function posix.files(path) end

return posix
