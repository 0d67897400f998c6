---@meta _cqueues.socket

require("_openssl.ssl")

---Sockets on which coroutines wait without stopping the others.
---
---This is the part in C, with what `cqueues.socket` adds to it.
---@class cqueues.socketlib
---Addresses of IP version 4.
---@field AF_INET integer
---Addresses of IP version 6.
---@field AF_INET6 integer
---Addresses that are paths.
---@field AF_UNIX integer
---Any kind of address.
---@field AF_UNSPEC integer
---A connection.
---@field SOCK_STREAM integer
---Single messages.
---@field SOCK_DGRAM integer
---A connection that keeps messages apart.
---@field SOCK_SEQPACKET integer
---Makes the module once more for another state of Lua.
---@field loader function?
local lib = {}

---A socket, with buffers for reading and writing.
---@class cqueues.socket
---What `interpose` adds to them all.
---@field [string] any
local socket = {}

---What a new socket is to be like.
---@class cqueues.socket.options
---The name or address of a machine.
---@field host? string
---The port.
---@field port? string|integer
---The path of a socket in the file system.
---@field path? string
---What kind of address, such as `AF_INET`.
---@field family? integer
---What kind of socket, such as `SOCK_STREAM`.
---@field type? integer
---Who may use the path.
---@field mode? integer
---Who may not.
---@field mask? integer
---Whether to delete the path first.
---@field unlink? boolean
---Whether an address can be used again at once.
---@field reuseaddr? boolean
---Whether several programs can listen there.
---@field reuseport? boolean
---Whether messages may go to all.
---@field broadcast? boolean
---Whether to send small pieces at once.
---@field nodelay? boolean
---Whether to wait until a piece is full.
---@field nopush? boolean
---Whether to leave version 4 out.
---@field v6only? boolean
---Whether urgent data come with the others.
---@field oobinline? boolean
---Whether never to wait in the system.
---@field nonblock? boolean
---Whether started programs do not get it.
---@field cloexec? boolean
---Whether a broken connection is no signal.
---@field nosigpipe? boolean
---Whether to look at certificates.
---@field verify? boolean
---Which name to ask for in TLS.
---@field sendname? string|boolean
---Whether to note when something was read and written.
---@field time? boolean
---The address of its own.
---@field bind? table|string

---A socket that is going to be connected, at the latest when something is read or written.
---@param host string|cqueues.socket.options a machine, or all options
---@param port? string|integer the port
---@param family? integer what kind of address
---@param type? integer what kind of socket
---@return cqueues.socket? socket the socket itself, or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload cqueues.socket
---@return_overload nil, integer
function lib.connect(host, port, family, type) end

---A socket that waits for connections.
---@param host string|cqueues.socket.options the address of its own, or all options
---@param port? string|integer the port
---@param family? integer what kind of address
---@param type? integer what kind of socket
---@return cqueues.socket? socket the socket itself, or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload cqueues.socket
---@return_overload nil, integer
function lib.listen(host, port, family, type) end

---Two sockets that are connected with each other.
---@param type? "stream"|"dgram"|integer what kind
---@return cqueues.socket? a one end, or `nil` if it failed
---@return any b the other end, or the number of the error
---@return_overload cqueues.socket, cqueues.socket
---@return_overload nil, integer
function lib.pair(type) end

---A socket made of an open file.
---@param fd integer|cqueues.socket.options the number of an open file, or all options
---@return cqueues.socket? socket the socket itself, or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload cqueues.socket
---@return_overload nil, integer
function lib.fdopen(fd) end

---A copy of a socket that can be closed by itself.
---@param socket any a socket, a file, or a number
---@return cqueues.socket? socket the socket itself, or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload cqueues.socket
---@return_overload nil, integer
function lib.dup(socket) end

---Puts another method into all sockets.
---@param name string the method
---@param func function? what takes its place; without it, nothing changes
---@return function? old what was there before
function lib.interpose(name, func) end

---What new sockets do with errors.
---@param handler? fun(socket: cqueues.socket, op: string, why: integer, level: integer): any what to call
---@return function old what was called before
function lib.onerror(handler) end

---How large the buffers of new sockets are.
---@param input? integer bytes for reading
---@param output? integer bytes for writing
---@return integer input the number before
---@return integer output the number before
function lib.setbufsiz(input, output) end

---How often an error is given again before new sockets raise it.
---@param which string `r`, `w` or both
---@param limit? integer the number
---@return integer ... the numbers before
function lib.setmaxerrs(which, limit) end

---How long a line may be in new sockets.
---@param input? integer when reading
---@param output? integer when writing
---@return integer input the number before
---@return integer output the number before
function lib.setmaxline(input, output) end

---How new sockets read and write.
---@param input? string for reading
---@param output? string for writing
---@return string input the mode before
---@return string output the mode before
function lib.setmode(input, output) end

---How long new sockets wait.
---@param timeout? number in seconds; forever if missing
---@return number? old the time before
function lib.settimeout(timeout) end

---When new sockets send what is written.
---@param mode "no"|"line"|"full" when to send
---@param size? number how large the buffer is
---@return string old the mode before
function lib.setvbuf(mode, size) end

---Whether a value is a socket.
---@nodiscard
---@param value any any value
---@return "socket"|"closed socket"|nil kind `nil` if it is none
function lib.type(value) end

---Waits until the socket is connected.
---@param timeout? number how many seconds to wait at most; as `settimeout` says if missing
---@return cqueues.socket? socket the socket itself, or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload cqueues.socket
---@return_overload nil, integer
function socket:connect(timeout) end

---Waits until the socket has its address.
---@param timeout? number how many seconds to wait at most; as `settimeout` says if missing
---@return cqueues.socket? socket the socket itself, or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload cqueues.socket
---@return_overload nil, integer
function socket:listen(timeout) end

---Waits for the next connection.
---@param options? table|number for the new socket, or how long to wait
---@param timeout? number how many seconds to wait at most; as `settimeout` says if missing
---@return cqueues.socket? socket the socket itself, or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload cqueues.socket
---@return_overload nil, integer
function socket:accept(options, timeout) end

---Goes through connections as they come, for a loop.
---@param options? table|number for the new sockets
---@param timeout? number how many seconds to wait at most; as `settimeout` says if missing
---@return fun(): cqueues.socket?, integer? iterator gives the next connection
function socket:clients(options, timeout) end

---Goes on encrypted from now on.
---@param context? any an `openssl.ssl.context`, an `openssl.ssl`, or how long to wait
---@param timeout? any the same, in the other order
---@return cqueues.socket? socket the socket itself, or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload cqueues.socket
---@return_overload nil, integer
function socket:starttls(context, timeout) end

---What encrypts the socket.
---@return openssl.ssl? ssl `nil` if it is not encrypted
---@return any why what is missing
function socket:checktls() end

---Sends what is still held back.
---@param mode? string|number what to send, or how long to wait
---@param timeout? number|string the same, in the other order
---@return boolean? ok `true`, or `false` or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload true
---@return_overload false|nil, integer
function socket:flush(mode, timeout) end

---Waits until so many bytes can be read at once.
---@param size integer how many bytes
---@param timeout? number how many seconds to wait at most; as `settimeout` says if missing
---@return boolean? ok `true`, or `false` or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload true
---@return_overload false|nil, integer
function socket:fill(size, timeout) end

---Reads, waiting if necessary.
---@param ... string|integer what to read: `"*l"` a line, `"*L"` with its end, `"*a"` all, `"*h"` a header of a mail, a number of bytes, a negative number up to so many
---@return any ... one value for each format; `nil` and the number of an error, or `nil` at the end
function socket:read(...) end

---Reads one thing, waiting if necessary.
---@param format string|integer what to read, as for `read`
---@param mode? string|number|nil letters, as for `setmode`
---@param timeout? number|nil how many seconds to wait at most
---@return string? bytes what was read; `nil` at the end, or if it failed
---@return integer? why the operating system's number of the error; `nil` at the end
---@return_overload string
---@return_overload nil, integer?
function socket:xread(format, mode, timeout) end

---Goes through lines, for a loop.
---@param ... string|integer what to read each time; a line if missing
---@return fun(): string? iterator gives the next one
function socket:lines(...) end

---Goes through lines, for a loop, with a mode and a time.
---@param format? string|integer what to read each time
---@param mode? string letters: `t` text or `b` bytes; `n` at once, `l` line by line or `f` full buffers; `a` by itself, `p` pushed
---@param timeout? number how many seconds to wait at most; as `settimeout` says if missing
---@return fun(): string?, integer? iterator gives the next one
function socket:xlines(format, mode, timeout) end

---Writes, waiting if necessary.
---@param ... string|number what to write
---@return cqueues.socket? socket the socket itself, or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload cqueues.socket
---@return_overload nil, integer
function socket:write(...) end

---Writes one thing, waiting if necessary.
---@param bytes string what to write
---@param mode? string|number|nil letters, as for `setmode`
---@param timeout? number|nil how many seconds to wait at most
---@return cqueues.socket? socket the socket itself, or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload cqueues.socket
---@return_overload nil, integer
function socket:xwrite(bytes, mode, timeout) end

---Reads without waiting.
---@param format string|integer what to read, as for `read`
---@param mode? string letters: `t` text or `b` bytes; `n` at once, `l` line by line or `f` full buffers; `a` by itself, `p` pushed
---@return string? bytes what was read; `nil` if there is nothing yet
---@return integer? why the operating system's number of the error
---@return_overload string
---@return_overload nil, integer?
function socket:recv(format, mode) end

---Writes without waiting.
---@param bytes string what to write
---@param first integer the first byte
---@param last integer the last byte
---@param mode? string letters: `t` text or `b` bytes; `n` at once, `l` line by line or `f` full buffers; `a` by itself, `p` pushed
---@return integer count how many bytes were written
---@return integer? why the operating system's number of the error
function socket:send(bytes, first, last, mode) end

---Gets an open file from another program.
---@param size? integer how long the message may be
---@param timeout? number how many seconds to wait at most; as `settimeout` says if missing
---@return string? message what came with it
---@return cqueues.socket? socket the open file as a socket
---@return integer? why the operating system's number of the error
function socket:recvfd(size, timeout) end

---Gives an open file to another program.
---@param message string what to send with it
---@param fd any the file
---@param timeout? number how many seconds to wait at most; as `settimeout` says if missing
---@return boolean? ok `true`, or `false` or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload true
---@return_overload false|nil, integer
function socket:sendfd(message, fd, timeout) end

---Writes a number.
---@param number integer the number
---@param bits integer in how many bits
---@param mode? string letters: `t` text or `b` bytes; `n` at once, `l` line by line or `f` full buffers; `a` by itself, `p` pushed
---@return boolean? ok `true`, or `false` or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload true
---@return_overload false|nil, integer
function socket:pack(number, bits, mode) end

---Reads a number.
---@param bits integer in how many bits
---@return integer? number the number, or `nil` if it failed
---@return integer? why the operating system's number of the error
function socket:unpack(bits) end

---Puts bytes back, to be read again.
---@param bytes string the bytes
---@return boolean? ok `true`, or `false` or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload true
---@return_overload false|nil, integer
function socket:unget(bytes) end

---How much the buffers hold.
---@nodiscard
---@return integer input bytes that can be read
---@return integer output bytes that are still to be sent
function socket:pending() end

---The address of the other side.
---@nodiscard
---@return integer? family what kind of address; 0 if it is not connected, `nil` if it failed
---@return any host the address or path, or the number of an error
---@return integer? port the port
function socket:peername() end

---The address of this side.
---@nodiscard
---@return integer? family what kind of address; 0 if it has none, `nil` if it failed
---@return any host the address or path, or the number of an error
---@return integer? port the port
function socket:localname() end

---Who runs the program on the other side of a path.
---@nodiscard
---@return integer? uid the user
---@return integer? gid the group
function socket:peereid() end

---Which program is on the other side of a path.
---@nodiscard
---@return integer? pid the number of the process
function socket:peerpid() end

---How much went through the socket.
---@nodiscard
---@return table stat `sent` and `rcvd`, each with `count`, `eof` and `time`
function socket:stat() end

---How long to wait.
---@param timeout? number in seconds; forever if missing
---@return number? old the time before
function socket:settimeout(timeout) end

---How the socket reads and writes, as letters.
---@param input? string|nil for reading
---@param output? string|nil for writing
---@return string input the mode before
---@return string output the mode before
function socket:setmode(input, output) end

---When to send what is written.
---@param mode "no"|"line"|"full" when to send
---@param size? number how large the buffer is
---@return string old the mode before
function socket:setvbuf(mode, size) end

---How large the buffers are.
---@param input? integer bytes for reading
---@param output? integer bytes for writing
---@return integer? input the number before
---@return integer? output the number before
---@return integer? why the operating system's number of the error
function socket:setbufsiz(input, output) end

---How long a line may be.
---@param input? integer when reading
---@param output? integer when writing
---@return integer input the number before
---@return integer output the number before
function socket:setmaxline(input, output) end

---How often an error is given again before it is raised.
---@param which string `r`, `w` or both
---@param limit? integer the number
---@return integer ... the numbers before
function socket:setmaxerrs(which, limit) end

---What to do with errors.
---@param handler? (fun(socket: cqueues.socket, op: string, why: integer, level: integer): any)|nil what to call
---@return function old what was called before
function socket:onerror(handler) end

---The errors that have been met.
---@nodiscard
---@param which? string `r`, `w` or both
---@return integer? ... the operating system's numbers
function socket:error(which) end

---Makes every further read or write fail.
---@param which string `r`, `w` or both
---@param code integer the operating system's number
---@return integer? ... the errors before
function socket:seterror(which, code) end

---Forgets errors and the end.
---@param which? string `r`, `w` or both
---@return integer? ... the errors before
function socket:clearerr(which) end

---Whether the socket is at its end.
---@nodiscard
---@param which? string `r`, `w` or both
---@return boolean ... whether there is nothing more to read, or to write
function socket:eof(which) end

---Ends one direction.
---@param how? "r"|"w"|"rw" which direction
---@return boolean? ok `true`, or `false` or `nil` if it failed
---@return integer? why the operating system's number of the error
---@return_overload true
---@return_overload false|nil, integer
function socket:shutdown(how) end

---Closes the socket.
function socket:close() end

---What a queue looks at.
---@nodiscard
---@return integer? fd the number of an open file
function socket:pollfd() end

---What a queue waits for.
---@nodiscard
---@return string? events of `r` and `w`
function socket:events() end

---How long to wait.
---@nodiscard
---@return number? seconds `nil` for forever
function socket:timeout() end

---Forgets errors and the end.
function socket:clear() end

---Sends what waits for more.
function socket:uncork() end

return lib
