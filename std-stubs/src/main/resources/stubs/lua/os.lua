---@meta

---A moment as a table, as `os.date("*t")` gives it and `os.time` takes it.
---@class osdate
---All four digits.
---@field year integer
---From 1 to 12.
---@field month integer
---From 1 to 31.
---@field day integer
---From 0 to 23.
---@field hour integer
---From 0 to 59.
---@field min integer
---From 0 to 60, for there are leap seconds.
---@field sec integer
---The day of the week, 1 is Sunday.
---@field wday integer
---The day of the year, from 1 on.
---@field yday integer
---Whether daylight saving time holds.
---@field isdst boolean

---A moment for `os.time`. Values out of range are carried over: month 13 is January of the next year.
---@class osdateparam
---All four digits.
---@field year integer|string
---From 1 to 12.
---@field month integer|string
---From 1 to 31.
---@field day integer|string
---From 0 to 23; 12, noon, if missing.
---@field hour? integer|string
---0 if missing.
---@field min? integer|string
---0 if missing.
---@field sec? integer|string
---Not looked at.
---@field wday? integer|string
---Not looked at.
---@field yday? integer|string
---Whether daylight saving time holds; unknown, hence found out, if missing.
---@field isdst? boolean

---The system: time, environment, files by name, other programs.
---@class oslib
os = {}

---How much processor time the program has used, in seconds.
---
---```lua
---local start = os.clock()
---work()
---print(os.clock() - start)
---```
---
---Waiting takes none of it. For the time of day there is `os.time`.
---@nodiscard
---@return number seconds with a fraction
function os.clock() end

---A moment as text, or as a table.
---
---```lua
---os.date("%Y-%m-%d %H:%M:%S")  --> "2024-05-01 12:00:00"
---os.date("*t").year            --> 2024
---os.date("!%H:%M", 0)          --> "00:00"
---```
---
---`!` in front means Greenwich's time instead of the local one. `*t` gives a table. Else it is a text with `%Y` year, `%m` month, `%d` day, `%H` hour, `%M` minute,
---`%S` second, `%A` weekday, `%B` month's name, `%j` day of the year, `%c` date and time and `%x` date as usual here.
---@nodiscard
---@overload fun(format: "*t"|"!*t", time?: integer): osdate
---@param format? string what to make; `"%c"` if missing
---@param time? integer the moment, as `os.time` gives it; now if missing
---@return string text the moment
function os.date(format, time) end

---The seconds from moment `t1` to `t2`.
---@nodiscard
---@param t2 integer the later moment, from `os.time`
---@param t1 integer the earlier one
---@return number seconds negative if `t2` is earlier
function os.difftime(t2, t1) end

---Runs a command in the system's shell and waits for its end; without a command, tells whether there is a shell.
---
---The result is a number that depends on the system: 0 if all went well, on Unix 256 times the exit code if it failed. To read what the command
---prints, use `io.popen`. Never put into the command what a stranger wrote.
---@version 5.1, JIT
---@param command? string a command line
---@return integer status 0 for success; without a command, not 0 if there is a shell
function os.execute(command) end

---Runs a command in the system's shell and waits for its end; without a command, tells whether there is a shell.
---
---```lua
---if not os.execute("make") then print("make failed") end
---```
---
---To read what the command prints, use `io.popen`. Never put into the command what a stranger wrote.
---@version >5.2
---@overload fun(): boolean
---@param command? string a command line
---@return true? ok `true` if it ended with exit code 0, else `nil`
---@return "exit"|"signal" how whether it ended by itself or was ended by a signal
---@return integer code the exit code, or the signal's number
function os.execute(command) end

---Ends the program at once.
---
---Pending errors, `pcall` and coroutines do not matter any more; finalizers are not run.
---@version =5.1
---@param code? integer the exit code; 0, success, if missing
---@return never result it does not return
function os.exit(code) end

---Ends the program at once.
---
---Pending errors, `pcall` and coroutines do not matter any more.
---@version >5.2, JIT
---@param code? boolean|integer the exit code, or `true` for success (the default) and `false` for failure
---@param close? boolean whether to tidy up before: run finalizers and close files
---@return never result it does not return
function os.exit(code, close) end

---The value of an environment variable, or `nil` if it is not set.
---@nodiscard
---@param varname string its name, such as `"HOME"`
---@return string? value its value
function os.getenv(varname) end

---Deletes a file, or on Unix an empty folder.
---@param filename string the path
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, string, integer
function os.remove(filename) end

---Gives a file another name, or moves it to another folder of the same disk.
---
---What is there at the new name is replaced on Unix; on Windows it is a failure.
---@param oldname string the path it has
---@param newname string the path it shall have
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, string, integer
function os.rename(oldname, newname) end

---Asks for or sets the program's locale, which decides about letters, sorting and numbers.
---
---A comma as the decimal point breaks programs that read numbers: leave it alone if in doubt.
---@param locale? string its name, `""` for the user's, `"C"` for the plain one; `nil` only asks
---@param category? "all"|"collate"|"ctype"|"monetary"|"numeric"|"time" what it is about; everything if missing
---@return string? locale the locale that holds now, or `nil` if there is none of that name
function os.setlocale(locale, category) end

---Now, or another moment, as a number; almost everywhere the seconds since the start of 1970.
---
---```lua
---local start = os.time()
---local day = os.time({ year = 2024, month = 5, day = 1, hour = 0 })
---```
---
---The table is in local time. For measuring short times use `os.clock`.
---@nodiscard
---@param date? osdateparam|osdate the moment; now if missing
---@return integer time whole seconds
function os.time(date) end

---A path for a file that does not exist yet, to be used for a moment.
---
---Delete the file yourself. `io.tmpfile` is safer: nobody can take the name in between.
---@nodiscard
---@return string filename the path
function os.tmpname() end
