---@meta socket.core

---LuaSocket's part in C: connections and messages over the network.
---
---Usually it is required as `socket`, which adds a few functions.
---@class socket.corelib
---Its name and version.
---@field _VERSION string
---How long a message may be.
---@field _DATAGRAMSIZE integer
---For how many sockets `select` can wait.
---@field _SETSIZE integer
---What `getfd` gives for a closed socket.
---@field _SOCKETINVALID integer
local socket = {}

---Names and addresses of machines.
---@class socket.dnslib
local dns = {}

---Names and addresses of machines.
---@type socket.dnslib
socket.dns = {}

---A connection, or what is going to be one: `connect` makes it one, `listen` has it wait for others.
---@class socket.tcp
local tcp = {}

---A socket for single messages, which may get lost.
---@class socket.udp
local udp = {}

---What is known of a name.
---@class socket.dns.info
---The name proper.
---@field name string
---Other names.
---@field alias string[]
---Addresses.
---@field ip string[]

---An address of a name.
---@class socket.dns.address
---`"inet"` or `"inet6"`.
---@field family string
---The address.
---@field addr string

---The time of day.
---@nodiscard
---@return number seconds since the beginning of 1970, with a fraction
function socket.gettime() end

---Waits; the program does nothing meanwhile.
---@param seconds number how long
function socket.sleep(seconds) end

---A function like `assert` that cleans up first; see `protect`.
---@param finalizer? function called before the error
---@return fun(...: any): any... try raises its second argument if the first is false
function socket.newtry(finalizer) end

---A function that gives errors as results.
---@param func function may raise errors by `newtry`
---@return function safe gives `nil` and the message instead
function socket.protect(func) end

---Waits until a socket can be read from or written to.
---@param recvt table|nil sockets to read from
---@param sendt table|nil sockets to write to
---@param timeout? number how many seconds to wait at most
---@return table readable those that can be read from, as a list and by themselves
---@return table writable those that can be written to
---@return string? message `"timeout"` if there are none
function socket.select(recvt, sendt, timeout) end

---Leaves values out.
---@nodiscard
---@param count integer how many
---@param ... any values
---@return any ... the rest
function socket.skip(count, ...) end

---Connects to a machine.
---@nodiscard
---@param address string the machine
---@param port integer|string the port
---@param locaddr? string an address of one's own
---@param locport? integer|string a port of one's own
---@param family? "inet"|"inet6" which kind of address
---@return socket.tcp? socket the connection, or `nil` if it failed
---@return string? message what went wrong
---@return_overload socket.tcp
---@return_overload nil, string
function socket.connect(address, port, locaddr, locport, family) end

---A new socket for a connection.
---@nodiscard
---@return socket.tcp? socket not connected, or `nil` if it failed
---@return string? message what went wrong
---@return_overload socket.tcp
---@return_overload nil, string
function socket.tcp() end

---The same, for IP version 4.
---@nodiscard
---@return socket.tcp? socket not connected, or `nil` if it failed
---@return string? message what went wrong
---@return_overload socket.tcp
---@return_overload nil, string
function socket.tcp4() end

---The same, for IP version 6.
---@nodiscard
---@return socket.tcp? socket not connected, or `nil` if it failed
---@return string? message what went wrong
---@return_overload socket.tcp
---@return_overload nil, string
function socket.tcp6() end

---A new socket for messages.
---@nodiscard
---@return socket.udp? socket without an address, or `nil` if it failed
---@return string? message what went wrong
---@return_overload socket.udp
---@return_overload nil, string
function socket.udp() end

---The same, for IP version 4.
---@nodiscard
---@return socket.udp? socket without an address, or `nil` if it failed
---@return string? message what went wrong
---@return_overload socket.udp
---@return_overload nil, string
function socket.udp4() end

---The same, for IP version 6.
---@nodiscard
---@return socket.udp? socket without an address, or `nil` if it failed
---@return string? message what went wrong
---@return_overload socket.udp
---@return_overload nil, string
function socket.udp6() end

---The name of this machine.
---@nodiscard
---@return string name the name
function dns.gethostname() end

---The address of a machine.
---@nodiscard
---@param name string a name
---@return string? address the first address, or `nil` if it failed
---@return socket.dns.info|string more all that is known, or what went wrong
---@return_overload string, socket.dns.info
---@return_overload nil, string
function dns.toip(name) end

---The name of a machine.
---@nodiscard
---@param address string an address
---@return string? name the name, or `nil` if it failed
---@return socket.dns.info|string more all that is known, or what went wrong
---@return_overload string, socket.dns.info
---@return_overload nil, string
function dns.tohostname(address) end

---The addresses of a machine, of both kinds.
---@nodiscard
---@param name string a name
---@return socket.dns.address[]? addresses all of them, or `nil` if it failed
---@return string? message what went wrong
---@return_overload socket.dns.address[]
---@return_overload nil, string
function dns.getaddrinfo(name) end

---The names of a machine.
---@nodiscard
---@param address string an address
---@param port? string a port
---@return string[]? names all of them, or `nil` if it failed
---@return string? message what went wrong
---@return_overload string[]
---@return_overload nil, string
function dns.getnameinfo(address, port) end

---Waits for the next connection.
---@return socket.tcp? client the connection, or `nil` if it failed
---@return string? message what went wrong
---@return_overload socket.tcp
---@return_overload nil, string
function tcp:accept() end

---Gives the socket an address.
---@param address string an address of one's own, or `"*"`
---@param port integer|string the port; 0 for any
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function tcp:bind(address, port) end

---Connects.
---@param address string the machine
---@param port integer|string the port
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function tcp:connect(address, port) end

---Waits for connections from now on, which `accept` gives.
---@param backlog? integer how many may wait
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function tcp:listen(backlog) end

---Reads.
---@param pattern? "*l"|"*a"|"l"|"a"|integer what to read: a line (if missing), all, or a number of bytes
---@param prefix? string what to put before it
---@return string? bytes what was read, or `nil` if it failed
---@return string? message `"closed"`, `"timeout"` or what else went wrong
---@return string? partial what had been read by then
---@return_overload string
---@return_overload nil, string, string
function tcp:receive(pattern, prefix) end

---Writes. One long text is better than many short ones.
---@param bytes string what to write
---@param first? integer the first byte
---@param last? integer the last byte
---@return integer? sent the last byte that was sent, or `nil` if it failed
---@return string? message `"closed"`, `"timeout"` or what else went wrong
---@return integer? partial the last byte that was sent
---@return_overload integer
---@return_overload nil, string, integer
function tcp:send(bytes, first, last) end

---Ends a direction.
---@param mode? "both"|"send"|"receive" which direction; both if missing
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function tcp:shutdown(mode) end

---Closes the socket.
function tcp:close() end

---How long a call may wait.
---@param seconds number|nil how long; forever if it is `nil` or negative
---@param mode? "b"|"t" for each wait, or for the whole call
---@return 1 ok always
function tcp:settimeout(seconds, mode) end

---How long a call may wait.
---@nodiscard
---@return number block for each wait
---@return number total for the whole call
function tcp:gettimeout() end

---Sets an option of the system.
---@param option string such as `"keepalive"`, `"reuseaddr"`, `"tcp-nodelay"`
---@param value? any what to set
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function tcp:setoption(option, value) end

---An option of the system.
---@nodiscard
---@param option string such as `"keepalive"`
---@return any value its value, or `nil` if it failed
---@return string? message what went wrong
function tcp:getoption(option) end

---The address of the other side.
---@nodiscard
---@return string? address the address, or `nil` if it failed
---@return string|integer port the port, or what went wrong
---@return string? family `"inet"` or `"inet6"`
function tcp:getpeername() end

---Another name of `connect`, as sockets for datagrams have it.
---@param address string the machine
---@param port integer|string the port
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function tcp:setpeername(address, port) end

---Another name of `bind`, as sockets for datagrams have it.
---@param address string the address, `"*"` for all
---@param port integer|string the port, 0 for any
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function tcp:setsockname(address, port) end

---The address of this side.
---@nodiscard
---@return string? address the address, or `nil` if it failed
---@return string|integer port the port, or what went wrong
---@return string? family `"inet"` or `"inet6"`
function tcp:getsockname() end

---How much went through.
---@nodiscard
---@return integer received bytes
---@return integer sent bytes
---@return number age seconds
function tcp:getstats() end

---Sets what `getstats` gives.
---@param received? integer bytes
---@param sent? integer bytes
---@param age? number seconds
---@return 1 ok always
function tcp:setstats(received, sent, age) end

---Which kind of address it has.
---@nodiscard
---@return "inet4"|"inet6"|"unspec" family one of three words
function tcp:getfamily() end

---The number of the open file.
---@nodiscard
---@return integer fd a number
function tcp:getfd() end

---Makes it mean another open file.
---@param fd integer a number
function tcp:setfd(fd) end

---Whether there are bytes that have been read but not given yet.
---@nodiscard
---@return boolean is whether there are
function tcp:dirty() end

---From now on, with whom messages are exchanged.
---@param address string the machine, or `"*"` for none
---@param port? integer|string the port
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function udp:setpeername(address, port) end

---Gives the socket an address.
---@param address string an address of one's own, or `"*"`
---@param port integer|string the port
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function udp:setsockname(address, port) end

---Waits for a message.
---@param size? integer how long a message may be
---@return string? message the message, or `nil` if it failed
---@return string? reason what went wrong
---@return_overload string
---@return_overload nil, string
function udp:receive(size) end

---Waits for a message from anybody.
---@param size? integer how long a message may be
---@return string? message the message, or `nil` if it failed
---@return string? address who sent it, or what went wrong
---@return integer? port from which port
---@return_overload string, string, integer
---@return_overload nil, string
function udp:receivefrom(size) end

---Sends a message to whom `setpeername` says.
---@param message string what to send
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function udp:send(message) end

---Sends a message.
---@param message string what to send
---@param address string the machine
---@param port integer|string the port
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function udp:sendto(message, address, port) end

---Closes the socket.
function udp:close() end

---How long a call may wait.
---@param seconds number|nil how long; forever if it is `nil` or negative
---@return 1 ok always
function udp:settimeout(seconds) end

---How long a call may wait.
---@nodiscard
---@return number block for each wait
---@return number total for the whole call
function udp:gettimeout() end

---Sets an option of the system.
---@param option string such as `"broadcast"`, `"reuseaddr"`
---@param value? any what to set
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function udp:setoption(option, value) end

---An option of the system.
---@nodiscard
---@param option string such as `"broadcast"`
---@return any value its value, or `nil` if it failed
---@return string? message what went wrong
function udp:getoption(option) end

---The address of the other side.
---@nodiscard
---@return string? address the address, or `nil` if it failed
---@return string|integer port the port, or what went wrong
---@return string? family `"inet"` or `"inet6"`
function udp:getpeername() end

---The address of this side.
---@nodiscard
---@return string? address the address, or `nil` if it failed
---@return string|integer port the port, or what went wrong
---@return string? family `"inet"` or `"inet6"`
function udp:getsockname() end

---Which kind of address it has.
---@nodiscard
---@return "inet4"|"inet6"|"unspec" family one of three words
function udp:getfamily() end

---The number of the open file.
---@nodiscard
---@return integer fd a number
function udp:getfd() end

---Makes it mean another open file.
---@param fd integer a number
function udp:setfd(fd) end

---Whether there are bytes that have been read but not given yet.
---@nodiscard
---@return boolean is always `false`
function udp:dirty() end

return socket
