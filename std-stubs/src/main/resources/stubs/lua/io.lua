---@meta

---How much and in which form to read: a letter, or a number of bytes.
---
---Reading a number of bytes gives up to so many, `""` for 0, and `nil` at the end of the file.
---@version =5.1
---@alias readformat
---| "*l" # the next line without its line end
---| "*n" # a number
---| "*a" # all the rest, `""` at the end of the file
---| "*line" # the same as `"*l"`: only the first letter counts
---| "*number" # the same as `"*n"`
---| "*all" # the same as `"*a"`
---| integer # up to so many bytes

---How much and in which form to read: a letter, or a number of bytes.
---
---Reading a number of bytes gives up to so many, `""` for 0, and `nil` at the end of the file.
---@version 5.2
---@alias readformat
---| "*l" # the next line without its line end
---| "*L" # the next line with its line end
---| "*n" # a number
---| "*a" # all the rest, `""` at the end of the file
---| "*line" # the same as `"*l"`: only the first letter counts
---| "*number" # the same as `"*n"`
---| "*all" # the same as `"*a"`
---| integer # up to so many bytes

---How much and in which form to read: a letter, or a number of bytes.
---
---Reading a number of bytes gives up to so many, `""` for 0, and `nil` at the end of the file.
---@version >5.3, JIT
---@alias readformat
---| "l" # the next line without its line end
---| "L" # the next line with its line end
---| "n" # a number
---| "a" # all the rest, `""` at the end of the file
---| "*l" # the same as `"l"`
---| "*L" # the same as `"L"`
---| "*n" # the same as `"n"`
---| "*a" # the same as `"a"`
---| "*line" # the same as `"*l"`: only the first letter counts
---| "*number" # the same as `"*n"`
---| "*all" # the same as `"*a"`
---| integer # up to so many bytes

---How to open a file.
---@alias openmode
---|>"r" # read text; the file must exist
---| "w" # write text; what was in the file is lost
---| "a" # write text behind what is there
---| "r+" # read and write; the file must exist
---| "w+" # read and write; what was in the file is lost
---| "a+" # read, and write behind what is there
---| "rb" # like `"r"`, but byte by byte: Windows does not turn line ends round
---| "wb" # like `"w"`, byte by byte
---| "ab" # like `"a"`, byte by byte
---| "r+b" # like `"r+"`, byte by byte
---| "w+b" # like `"w+"`, byte by byte
---| "a+b" # like `"a+"`, byte by byte

---Files: opening, reading, writing; and the standard streams.
---
---`io.open` gives a file whose methods do the work. `io.read`, `io.write` and `io.lines` use the default input and output, which are stdin and stdout
---unless you change them.
---@class iolib
io = {}

---Where errors and messages go that are no result of the program.
---@type file
io.stderr = {}

---What the user types, or what another program sends.
---@type file
io.stdin = {}

---Where the program's results go.
---@type file
io.stdout = {}

---Closes a file, or the default output.
---
---The same as `file:close()`.
---@version 5.1, JIT
---@param file? file the file; the default output if missing
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, string, integer
function io.close(file) end

---Closes a file, or the default output.
---
---The same as `file:close()`. For a program of `io.popen` the results say how it ended.
---@version >5.2
---@param file? file the file; the default output if missing
---@return boolean? ok `true`, or `nil` if it failed
---@return string? reason what went wrong; for a program `"exit"` or `"signal"`
---@return integer? code the operating system's number of the error, the program's exit code, or the signal's number
---@return_overload true, "exit"|nil, integer?
---@return_overload nil, string, integer
function io.close(file) end

---Writes at once what the default output still holds back.
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, string, integer
function io.flush() end

---The default input, from which `io.read` reads; with an argument, the default input is changed.
---
---A file that cannot be opened is an error.
---@param file? string|file a file, or the path of one to open
---@return file input the default input
function io.input(file) end

---Goes through a file line by line, for a loop.
---
---```lua
---for line in io.lines("notes.txt") do print(line) end
---```
---
---A file that cannot be opened is an error. It is closed when the loop has reached the end, not when you leave the loop before.
---@version =5.1
---@param filename? string the file; without it the default input, which is not closed
---@return fun(): string? iterator gives the next line without its line end, `nil` at the end
function io.lines(filename) end

---Goes through a file line by line, or by other formats, for a loop.
---
---```lua
---for line in io.lines("notes.txt") do print(line) end
---for block in io.lines("picture.png", 4096) do … end
---```
---
---A file that cannot be opened is an error. It is closed when the loop has reached the end, not when you leave the loop before.
---@version 5.2, 5.3, JIT
---@overload fun(filename?: string): (fun(): string?)
---@param filename? string the file; without it the default input, which is not closed
---@param ... readformat what to read at each turn; a line if missing
---@return fun(): any, any... iterator gives what was read, `nil` at the end
function io.lines(filename, ...) end

---Goes through a file line by line, or by other formats, for a loop.
---
---```lua
---for line in io.lines("notes.txt") do print(line) end
---for block in io.lines("picture.png", 4096) do … end
---```
---
---A file that cannot be opened is an error. It is closed when the loop ends, however it does: that is what the fourth result is for.
---@version >5.4
---@overload fun(filename?: string): ((fun(): string?), nil, nil, file?)
---@param filename? string the file; without it the default input, which is not closed
---@param ... readformat what to read at each turn; a line if missing
---@return fun(): any, any... iterator gives what was read, `nil` at the end
---@return nil state for the loop
---@return nil start for the loop
---@return file? closing the file, which the loop closes; `nil` for the default input
function io.lines(filename, ...) end

---Opens a file, for reading unless `mode` says otherwise.
---
---```lua
---local file, message = io.open("notes.txt", "w")
---if not file then error(message) end
---file:write("hello\n")
---file:close()
---```
---
---A file that cannot be opened is no error: check the result, or write `assert(io.open(…))`. Mode `"w"` empties the file at once.
---For data that is no text, add `b`.
---@nodiscard
---@param filename string the path
---@param mode? openmode what is going to be done; `"r"` if missing
---@return file? file the open file, or `nil` if it failed
---@return string? message why it could not be opened
---@return integer? code the operating system's number of the error
---@return_overload file
---@return_overload nil, string, integer
function io.open(filename, mode) end

---The default output, to which `io.write` writes; with an argument, the default output is changed.
---
---Given a path, the file is opened for writing, which empties it. If that fails, it is an error.
---@param file? string|file a file, or the path of one to open
---@return file output the default output
function io.output(file) end

---Starts a program; the result is a file from which you read what it prints, or to which you write what it reads.
---
---```lua
---local pipe = assert(io.popen("git status --short"))
---local text = pipe:read("*a")
---pipe:close()
---```
---
---The command goes through the system's shell: never put into it what a stranger wrote. A program that does not exist shows only at `close`. Some
---systems do not have it at all.
---@param command string a command line
---@param mode? "r"|"w" whether to read its output (`"r"`, the default) or to write its input
---@return file? pipe the file, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload file
---@return_overload nil, string, integer
function io.popen(command, mode) end

---Reads from the default input: a line, unless a format says otherwise.
---
---```lua
---io.write("Name? ")
---local name = io.read()
---local rest = io.read("*a")
---```
---
---Nothing more to read gives `nil`, except for `"*a"`, which gives `""`. With several formats there are as many results, up to the first `nil`.
---@version =5.1, 5.2
---@overload fun(format?: "*l"|"*L"|"*a"|"l"|"L"|"a"|integer): string?
---@overload fun(format: "*n"|"n"): number?
---@param ... readformat what to read
---@return string|number|nil ... one value for each format
function io.read(...) end

---Reads from the default input: a line, unless a format says otherwise.
---
---```lua
---io.write("Name? ")
---local name = io.read()
---local rest = io.read("a")
---```
---
---Nothing more to read gives `nil`, except for `"a"`, which gives `""`. With several formats there are as many results, up to the first `nil`.
---@version >5.3, JIT
---@overload fun(format?: "*l"|"*L"|"*a"|"l"|"L"|"a"|integer): string?
---@overload fun(format: "*n"|"n"): number?
---@param ... readformat what to read
---@return string|number|nil ... one value for each format
function io.read(...) end

---A new file with no name that is open for reading and writing; the system deletes it when the program ends.
---@nodiscard
---@return file? file the file, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload file
---@return_overload nil, string, integer
function io.tmpfile() end

---Whether a value is a file, and whether it is still open; `nil` if it is none.
---@nodiscard
---@param obj any any value
---@return "file"|"closed file"|nil state one of two words
function io.type(obj) end

---Writes strings and numbers to the default output, with nothing between or behind them.
---
---Unlike `print` it adds no line end, and refuses other values.
---@version 5.1, JIT
---@param ... string|number what to write
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, string, integer
function io.write(...) end

---Writes strings and numbers to the default output, with nothing between or behind them.
---
---Unlike `print` it adds no line end, and refuses other values. As the result is the file, calls can be chained: `io.write("a"):write("b")`.
---@version >5.2
---@param ... string|number what to write
---@return file? output the default output, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload file
---@return_overload nil, string, integer
function io.write(...) end

---An open file, or a stream such as stdout or the output of a program.
---
---Files are closed when they are collected as garbage, at an unknown time: call `close`, in Lua 5.4 and later declare them `local f <close>`.
---@class file: userdata
local file = {}

---Closes the file. Using it afterwards is an error.
---@version 5.1, JIT
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, string, integer
function file:close() end

---Closes the file. Using it afterwards is an error.
---
---For a program of `io.popen` the results say how it ended: `true, "exit", 0` if all went well.
---@version >5.2
---@return boolean? ok `true`, or `nil` if it failed
---@return string? reason what went wrong; for a program `"exit"` or `"signal"`
---@return integer? code the operating system's number of the error, the program's exit code, or the signal's number
---@return_overload true, "exit"|nil, integer?
---@return_overload nil, string, integer
function file:close() end

---Writes at once what the file still holds back.
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, string, integer
function file:flush() end

---Goes through the rest of the file line by line, for a loop. The file stays open.
---@version =5.1
---@nodiscard
---@return fun(): string? iterator gives the next line without its line end, `nil` at the end
function file:lines() end

---Goes through the rest of the file line by line, or by other formats, for a loop.
---
---```lua
---for line in file:lines() do print(line) end
---```
---
---Unlike `io.lines` it leaves the file open.
---@version >5.2, JIT
---@nodiscard
---@overload fun(self: file): (fun(): string?)
---@param ... readformat what to read at each turn; a line if missing
---@return fun(): any, any... iterator gives what was read, `nil` at the end
function file:lines(...) end

---Reads from the file: a line, unless a format says otherwise.
---
---```lua
---local line = file:read()
---local width, height = file:read("*n", "*n")
---local everything = file:read("*a")
---```
---
---Nothing more to read gives `nil`, except for `"*a"`, which gives `""`. With several formats there are as many results, up to the first `nil`.
---@version =5.1, 5.2
---@overload fun(self: file, format?: "*l"|"*L"|"*a"|"l"|"L"|"a"|integer): string?
---@overload fun(self: file, format: "*n"|"n"): number?
---@param ... readformat what to read
---@return string|number|nil ... one value for each format
function file:read(...) end

---Reads from the file: a line, unless a format says otherwise.
---
---```lua
---local line = file:read()
---local width, height = file:read("n", "n")
---local everything = file:read("a")
---```
---
---Nothing more to read gives `nil`, except for `"a"`, which gives `""`. With several formats there are as many results, up to the first `nil`.
---@version >5.3, JIT
---@overload fun(self: file, format?: "*l"|"*L"|"*a"|"l"|"L"|"a"|integer): string?
---@overload fun(self: file, format: "*n"|"n"): number?
---@param ... readformat what to read
---@return string|number|nil ... one value for each format
function file:read(...) end

---Where in the file the next read or write will be; with arguments, goes there first.
---
---```lua
---local size = file:seek("end")  -- how long the file is
---file:seek("set")               -- back to its beginning
---```
---
---Streams such as a terminal have no positions: then the result is `nil` and a message.
---@param whence?
---| "set" # the beginning of the file
---|>"cur" # the current place
---| "end" # the end of the file
---@param offset? integer in bytes; 0 if missing
---@return integer? position in bytes from the beginning
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload integer
---@return_overload nil, string, integer
function file:seek(whence, offset) end

---Says when what is written really goes out.
---@param mode "no"|"full"|"line" at once, when the buffer is full, or at each line end
---@param size? integer the buffer's size in bytes
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, string, integer
function file:setvbuf(mode, size) end

---Writes strings and numbers, with nothing between or behind them.
---@version 5.1, JIT
---@param ... string|number what to write
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload true
---@return_overload nil, string, integer
function file:write(...) end

---Writes strings and numbers, with nothing between or behind them.
---
---As the result is the file, calls can be chained: `file:write("a"):write("b")`.
---@version >5.2
---@param ... string|number what to write
---@return file? file the file itself, or `nil` if it failed
---@return string? message what went wrong
---@return integer? code the operating system's number of the error
---@return_overload file
---@return_overload nil, string, integer
function file:write(...) end
