---@meta luv

---Why something failed: `nil`, a message that begins with the error's name, and the name.
---@alias uv.errname string

---libuv's event loop: files, timers, processes and the network, with functions that are called when something is ready.
---
---```lua
---local uv = require("luv")
---local timer = uv.new_timer()
---timer:start(1000, 0, function() print("later") timer:close() end)
---uv.run()
---```
---
---In Neovim it is `vim.uv` (`vim.loop` before 0.10), and the loop runs by itself.
---@class luvlib
---The system's numbers by their names.
---@field constants table<string, any>
---Numbers of errors by their names.
---@field errno table<string, integer>
---The loop.
---@field _loop lightuserdata
local uv = {}

---Something that lives in the loop until it is closed.
---@class uv.handle
local handle = {}

---Something under way that can be cancelled.
---@class uv.request
local request = {}

---Calls a function after a time.
---@class uv.timer: uv.handle
local timer = {}

---Lets other threads have a function called.
---@class uv.async: uv.handle
local async = {}

---Calls a function at each turn of the loop, which then never rests.
---@class uv.idle: uv.handle
local idle = {}

---Calls a function after the loop has waited.
---@class uv.check: uv.handle
local check = {}

---Calls a function before the loop waits.
---@class uv.prepare: uv.handle
local prepare = {}

---Calls a function when a signal comes.
---@class uv.signal: uv.handle
local signal = {}

---Another program that is running.
---@class uv.process: uv.handle
local process = {}

---Calls a function when a foreign file can be read or written.
---@class uv.poll: uv.handle
local poll = {}

---Something to read from and to write to.
---@class uv.stream: uv.handle
local stream = {}

---A connection over the network.
---@class uv.tcp: uv.stream
local tcp = {}

---A connection on the same machine.
---@class uv.pipe: uv.stream
local pipe = {}

---A terminal.
---@class uv.tty: uv.stream
local tty = {}

---A socket for single messages.
---@class uv.udp: uv.handle
local udp = {}

---Calls a function when a file changes, as the system tells it.
---@class uv.fs_event: uv.handle
local fs_event = {}

---Calls a function when a file changes, by looking again and again.
---@class uv.fs_poll: uv.handle
local fs_poll = {}

---A folder that is being read.
---@class uv.dir

---A thread of the system, with a Lua of its own.
---@class uv.thread

---Work for another thread.
---@class uv.work

---A time of a file.
---@class uv.time
---Seconds since the beginning of 1970.
---@field sec integer
---Billionths of a second.
---@field nsec integer

---What the system knows of a file.
---@class uv.stat
---What it is.
---@field type "file"|"directory"|"link"|"fifo"|"socket"|"char"|"block"|"unknown"
---What it is, and who may do what, in bits.
---@field mode integer
---How long it is, in bytes.
---@field size integer
---The owner.
---@field uid integer
---The owning group.
---@field gid integer
---The device.
---@field dev integer
---Its number.
---@field ino integer
---How many names it has.
---@field nlink integer
---Of a device, its number.
---@field rdev integer
---In what pieces it is best read.
---@field blksize integer
---How many blocks it takes.
---@field blocks integer
---What else the system notes.
---@field flags integer
---Its generation.
---@field gen integer
---When it was last read.
---@field atime uv.time
---When its content was last changed.
---@field mtime uv.time
---When anything about it was last changed.
---@field ctime uv.time
---When it was made.
---@field birthtime uv.time

---A name in a folder.
---@class uv.entry
---The name.
---@field name string
---What it is, as in `uv.stat`.
---@field type string

---An address of the network.
---@class uv.address
---The address.
---@field ip string
---The port.
---@field port integer
---`"inet"` or `"inet6"`.
---@field family string

---What is known of a name of the network.
---@class uv.addrinfo
---An address.
---@field addr string
---`"inet"` or `"inet6"`.
---@field family string
---The port.
---@field port? integer
---`"stream"` or `"dgram"`.
---@field socktype string
---`"tcp"` or `"udp"`.
---@field protocol string
---The name proper.
---@field canonname? string

---How to start a program.
---@class uv.spawn.options
---What it is started with, without its own name.
---@field args? string[]
---Its input, output and errors: pipes, numbers of open files, or `nil`.
---@field stdio? table
---Its environment, as in `"HOME=/root"`.
---@field env? string[]
---Its folder.
---@field cwd? string
---As which user.
---@field uid? integer|string
---As which group.
---@field gid? integer|string
---On Windows, whether arguments are left as they are.
---@field verbatim? boolean
---Whether it lives on when this program ends.
---@field detached? boolean
---On Windows, whether it has no window.
---@field hide? boolean

---The user.
---@class uv.passwd
---The name.
---@field username string
---The number.
---@field uid integer
---The number of the group.
---@field gid integer
---What runs in a terminal.
---@field shell string
---The home.
---@field homedir string

---The system.
---@class uv.uname
---Such as `"Linux"`.
---@field sysname string
---Its version.
---@field release string
---More about its version.
---@field version string
---Such as `"x86_64"`.
---@field machine string

---A processor.
---@class uv.cpu
---Its name.
---@field model string
---Its frequency in MHz.
---@field speed integer
---How long it did what, in ms.
---@field times table<string, integer>

---Runs the loop. Not needed in Neovim.
---@param mode? "default"|"once"|"nowait" until nothing is left, or one turn with or without waiting
---@return boolean more whether something is left
function uv.run(mode) end

---Stops the loop after this turn.
function uv.stop() end

---Closes the loop.
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.loop_close() end

---Sets options of the loop.
---@param option string what
---@param ... any its values
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.loop_configure(option, ...) end

---Whether there is something to wait for.
---@nodiscard
---@return boolean is whether something is left
function uv.loop_alive() end

---How the loop runs.
---@nodiscard
---@return string? mode `nil` if it does not run
function uv.loop_mode() end

---What shows that the loop has something to do.
---@nodiscard
---@return integer? fd the number of an open file
function uv.backend_fd() end

---How long the loop may wait.
---@nodiscard
---@return integer ms -1 for forever
function uv.backend_timeout() end

---The time at which this turn of the loop began.
---@nodiscard
---@return integer ms since some moment
function uv.now() end

---Has `now` look at the clock.
function uv.update_time() end

---Waits; nothing else happens meanwhile.
---@param ms integer how long
function uv.sleep(ms) end

---Goes through all handles.
---@param callback fun(handle: uv.handle) called with each
function uv.walk(callback) end

---Gives up what has not begun yet.
---@param request uv.request what `getaddrinfo`, `fs_…` and others gave
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.cancel(request) end

---Gives up what has not begun yet.
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function request:cancel() end

---What kind of thing is under way.
---@nodiscard
---@param request uv.request the request
---@return string type such as `"fs"`
---@return integer id its number
function uv.req_get_type(request) end

---Whether the handle waits for something.
---@nodiscard
---@param handle uv.handle the handle
---@return boolean? is whether it is
function uv.is_active(handle) end

---Whether the handle waits for something.
---@nodiscard
---@return boolean? is whether it is
function handle:is_active() end

---Whether the handle is closed, or going to be.
---@nodiscard
---@param handle uv.handle the handle
---@return boolean? is whether it is
function uv.is_closing(handle) end

---Whether the handle is closed, or going to be.
---@nodiscard
---@return boolean? is whether it is
function handle:is_closing() end

---Closes the handle.
---@param handle uv.handle the handle
---@param callback? fun() called when it is closed
function uv.close(handle, callback) end

---Closes the handle.
---@param callback? fun() called when it is closed
function handle:close(callback) end

---Has the loop go on as long as the handle is active, which is usual.
---@param handle uv.handle the handle
function uv.ref(handle) end

---Has the loop go on as long as the handle is active, which is usual.
function handle:ref() end

---Lets the loop end in spite of the handle.
---@param handle uv.handle the handle
function uv.unref(handle) end

---Lets the loop end in spite of the handle.
function handle:unref() end

---Whether the handle keeps the loop going.
---@nodiscard
---@param handle uv.handle the handle
---@return boolean? is whether it does
function uv.has_ref(handle) end

---Whether the handle keeps the loop going.
---@nodiscard
---@return boolean? is whether it does
function handle:has_ref() end

---How large the system's buffer for sending is.
---@param handle uv.handle the handle
---@param size? integer a new size
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function uv.send_buffer_size(handle, size) end

---How large the system's buffer for sending is.
---@param size? integer a new size
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function handle:send_buffer_size(size) end

---How large the system's buffer for receiving is.
---@param handle uv.handle the handle
---@param size? integer a new size
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function uv.recv_buffer_size(handle, size) end

---How large the system's buffer for receiving is.
---@param size? integer a new size
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function handle:recv_buffer_size(size) end

---The number of the open file.
---@nodiscard
---@param handle uv.handle the handle
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function uv.fileno(handle) end

---The number of the open file.
---@nodiscard
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function handle:fileno() end

---What kind of handle it is.
---@nodiscard
---@param handle uv.handle the handle
---@return string type such as `"timer"`
---@return integer id its number
function uv.handle_get_type(handle) end

---What kind of handle it is.
---@nodiscard
---@return string type such as `"timer"`
---@return integer id its number
function handle:get_type() end

---A new timer.
---@nodiscard
---@return uv.timer timer not started yet
function uv.new_timer() end

---Starts the timer.
---@param timer uv.timer the timer
---@param timeout integer after how many ms
---@param repeat_ms integer then again after so many; 0 for once
---@param callback fun() what to call
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.timer_start(timer, timeout, repeat_ms, callback) end

---Starts the timer.
---@param timeout integer after how many ms
---@param repeat_ms integer then again after so many; 0 for once
---@param callback fun() what to call
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function timer:start(timeout, repeat_ms, callback) end

---Stops the timer.
---@param timer uv.timer the timer
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.timer_stop(timer) end

---Stops the timer.
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function timer:stop() end

---Begins to wait anew, for a timer that repeats.
---@param timer uv.timer the timer
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.timer_again(timer) end

---Begins to wait anew, for a timer that repeats.
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function timer:again() end

---Sets after how long it repeats.
---@param timer uv.timer the timer
---@param repeat_ms integer in ms
function uv.timer_set_repeat(timer, repeat_ms) end

---Sets after how long it repeats.
---@param repeat_ms integer in ms
function timer:set_repeat(repeat_ms) end

---After how long it repeats.
---@nodiscard
---@param timer uv.timer the timer
---@return integer ms 0 for never
function uv.timer_get_repeat(timer) end

---After how long it repeats.
---@nodiscard
---@return integer ms 0 for never
function timer:get_repeat() end

---How long it still takes.
---@nodiscard
---@param timer uv.timer the timer
---@return integer ms 0 if it is over
function uv.timer_get_due_in(timer) end

---How long it still takes.
---@nodiscard
---@return integer ms 0 if it is over
function timer:get_due_in() end

---A handle by which other threads have a function called.
---@nodiscard
---@param callback fun(...: any) what to call
---@return uv.async? async the handle, or `nil` if it failed
---@return string? message what went wrong
function uv.new_async(callback) end

---Has the function called.
---@param async uv.async the handle
---@param ... string|number|boolean|nil what the function gets
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.async_send(async, ...) end

---Has the function called.
---@param ... string|number|boolean|nil what the function gets
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function async:send(...) end

---A new handle for each turn of the loop.
---@nodiscard
---@return uv.idle idle not started yet
function uv.new_idle() end

---Starts it.
---@param idle uv.idle the handle
---@param callback fun() what to call
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.idle_start(idle, callback) end

---Starts it.
---@param callback fun() what to call
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function idle:start(callback) end

---Stops it.
---@param idle uv.idle the handle
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.idle_stop(idle) end

---Stops it.
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function idle:stop() end

---A new handle for after the loop has waited.
---@nodiscard
---@return uv.check check not started yet
function uv.new_check() end

---Starts it.
---@param check uv.check the handle
---@param callback fun() what to call
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.check_start(check, callback) end

---Starts it.
---@param callback fun() what to call
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function check:start(callback) end

---Stops it.
---@param check uv.check the handle
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.check_stop(check) end

---Stops it.
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function check:stop() end

---A new handle for before the loop waits.
---@nodiscard
---@return uv.prepare prepare not started yet
function uv.new_prepare() end

---Starts it.
---@param prepare uv.prepare the handle
---@param callback fun() what to call
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.prepare_start(prepare, callback) end

---Starts it.
---@param callback fun() what to call
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function prepare:start(callback) end

---Stops it.
---@param prepare uv.prepare the handle
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.prepare_stop(prepare) end

---Stops it.
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function prepare:stop() end

---A new handle for signals.
---@nodiscard
---@return uv.signal? signal not started yet, or `nil` if it failed
---@return string? message what went wrong
function uv.new_signal() end

---Begins to wait for a signal.
---@param signal uv.signal the handle
---@param signum integer|string the signal, such as `"sigterm"`
---@param callback? fun(name: string) what to call
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.signal_start(signal, signum, callback) end

---Begins to wait for a signal.
---@param signum integer|string the signal, such as `"sigterm"`
---@param callback? fun(name: string) what to call
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function signal:start(signum, callback) end

---Begins to wait for a signal, once.
---@param signal uv.signal the handle
---@param signum integer|string the signal, such as `"sigterm"`
---@param callback? fun(name: string) what to call
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.signal_start_oneshot(signal, signum, callback) end

---Begins to wait for a signal, once.
---@param signum integer|string the signal, such as `"sigterm"`
---@param callback? fun(name: string) what to call
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function signal:start_oneshot(signum, callback) end

---Stops it.
---@param signal uv.signal the handle
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.signal_stop(signal) end

---Stops it.
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function signal:stop() end

---A new handle for a foreign file.
---@nodiscard
---@param fd integer the number of an open file
---@return uv.poll? poll not started yet, or `nil` if it failed
---@return string? message what went wrong
function uv.new_poll(fd) end

---The same, for a foreign socket.
---@nodiscard
---@param fd integer the number of an open file
---@return uv.poll? poll not started yet, or `nil` if it failed
---@return string? message what went wrong
function uv.new_socket_poll(fd) end

---Starts it.
---@param poll uv.poll the handle
---@param events? string of `r`, `w`, `d`, `p`
---@param callback fun(err: string?, events: string) what to call
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.poll_start(poll, events, callback) end

---Starts it.
---@param events? string of `r`, `w`, `d`, `p`
---@param callback fun(err: string?, events: string) what to call
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function poll:start(events, callback) end

---Stops it.
---@param poll uv.poll the handle
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.poll_stop(poll) end

---Stops it.
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function poll:stop() end

---Lets started programs not have open files.
function uv.disable_stdio_inheritance() end

---Starts a program.
---@param path string the program
---@param options uv.spawn.options how to start it
---@param on_exit? fun(code: integer, signal: integer) called when it has ended
---@return uv.process? process the process, or `nil` if it failed
---@return integer|string pid its number, or what went wrong
---@return uv.errname? name the error's name
---@return_overload uv.process, integer
---@return_overload nil, string, uv.errname
function uv.spawn(path, options, on_exit) end

---Sends a signal to the process.
---@param process uv.process the process
---@param signum? integer|string the signal; `"sigterm"` if missing
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.process_kill(process, signum) end

---Sends a signal to the process.
---@param signum? integer|string the signal; `"sigterm"` if missing
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function process:kill(signum) end

---The number of the process.
---@nodiscard
---@param process uv.process the process
---@return integer pid the number
function uv.process_get_pid(process) end

---The number of the process.
---@nodiscard
---@return integer pid the number
function process:get_pid() end

---Sends a signal to any process.
---@param pid integer the process
---@param signum? integer|string the signal; `"sigterm"` if missing
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.kill(pid, signum) end

---Ends writing.
---@param stream uv.stream the stream
---@param callback? fun(err: string?) called when all is written
---@return uv.request? request what can be cancelled, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
function uv.shutdown(stream, callback) end

---Ends writing.
---@param callback? fun(err: string?) called when all is written
---@return uv.request? request what can be cancelled, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
function stream:shutdown(callback) end

---Waits for connections; `accept` takes them.
---@param stream uv.stream the stream
---@param backlog integer how many may wait
---@param callback fun(err: string?) called when one does
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.listen(stream, backlog, callback) end

---Waits for connections; `accept` takes them.
---@param backlog integer how many may wait
---@param callback fun(err: string?) called when one does
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function stream:listen(backlog, callback) end

---Takes a connection.
---@param stream uv.stream the stream
---@param client uv.stream a new stream that becomes the connection
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.accept(stream, client) end

---Takes a connection.
---@param client uv.stream a new stream that becomes the connection
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function stream:accept(client) end

---Begins to read.
---@param stream uv.stream the stream
---@param callback fun(err: string?, data: string?) called with each piece; `nil` at the end
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.read_start(stream, callback) end

---Begins to read.
---@param callback fun(err: string?, data: string?) called with each piece; `nil` at the end
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function stream:read_start(callback) end

---Stops reading.
---@param stream uv.stream the stream
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.read_stop(stream) end

---Stops reading.
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function stream:read_stop() end

---Writes.
---@param stream uv.stream the stream
---@param data string|string[] what to write
---@param callback? fun(err: string?) called when it is written
---@return uv.request? request what can be cancelled, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
function uv.write(stream, data, callback) end

---Writes.
---@param data string|string[] what to write
---@param callback? fun(err: string?) called when it is written
---@return uv.request? request what can be cancelled, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
function stream:write(data, callback) end

---Writes, and sends a stream to another program.
---@param stream uv.stream the stream
---@param data string|string[] what to write
---@param other uv.stream what to send with it
---@param callback? fun(err: string?) called when it is written
---@return uv.request? request what can be cancelled, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
function uv.write2(stream, data, other, callback) end

---Writes, and sends a stream to another program.
---@param data string|string[] what to write
---@param other uv.stream what to send with it
---@param callback? fun(err: string?) called when it is written
---@return uv.request? request what can be cancelled, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
function stream:write2(data, other, callback) end

---Writes what can be written at once; gives how many bytes that was.
---@param stream uv.stream the stream
---@param data string|string[] what to write
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function uv.try_write(stream, data) end

---Writes what can be written at once; gives how many bytes that was.
---@param data string|string[] what to write
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function stream:try_write(data) end

---The same, with a stream.
---@param stream uv.stream the stream
---@param data string|string[] what to write
---@param other uv.stream what to send with it
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function uv.try_write2(stream, data, other) end

---The same, with a stream.
---@param data string|string[] what to write
---@param other uv.stream what to send with it
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function stream:try_write2(data, other) end

---Whether the stream can be read.
---@nodiscard
---@param stream uv.stream the stream
---@return boolean is whether it can
function uv.is_readable(stream) end

---Whether the stream can be read.
---@nodiscard
---@return boolean is whether it can
function stream:is_readable() end

---Whether the stream can be written.
---@nodiscard
---@param stream uv.stream the stream
---@return boolean is whether it can
function uv.is_writable(stream) end

---Whether the stream can be written.
---@nodiscard
---@return boolean is whether it can
function stream:is_writable() end

---Whether writes wait.
---@param stream uv.stream the stream
---@param blocking boolean whether they do
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.stream_set_blocking(stream, blocking) end

---Whether writes wait.
---@param blocking boolean whether they do
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function stream:set_blocking(blocking) end

---How much is still to be written.
---@nodiscard
---@param stream uv.stream the stream
---@return integer bytes how many
function uv.stream_get_write_queue_size(stream) end

---How much is still to be written.
---@nodiscard
---@return integer bytes how many
function stream:get_write_queue_size() end

---A new connection.
---@nodiscard
---@param flags? string|integer which kind of address
---@return uv.tcp? tcp not connected, or `nil` if it failed
---@return string? message what went wrong
function uv.new_tcp(flags) end

---Takes an open file for the connection.
---@param tcp uv.tcp the connection
---@param fd integer the number of an open file
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.tcp_open(tcp, fd) end

---Takes an open file for the connection.
---@param fd integer the number of an open file
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function tcp:open(fd) end

---Whether small pieces are sent at once.
---@param tcp uv.tcp the connection
---@param enable boolean whether to
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.tcp_nodelay(tcp, enable) end

---Whether small pieces are sent at once.
---@param enable boolean whether to
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function tcp:nodelay(enable) end

---Whether to look now and then if the other side is there.
---@param tcp uv.tcp the connection
---@param enable boolean whether to
---@param delay? integer after how many seconds
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.tcp_keepalive(tcp, enable, delay) end

---Whether to look now and then if the other side is there.
---@param enable boolean whether to
---@param delay? integer after how many seconds
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function tcp:keepalive(enable, delay) end

---Whether several connections are prepared for, on Windows.
---@param tcp uv.tcp the connection
---@param enable boolean whether to
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.tcp_simultaneous_accepts(tcp, enable) end

---Whether several connections are prepared for, on Windows.
---@param enable boolean whether to
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function tcp:simultaneous_accepts(enable) end

---Gives it an address.
---@param tcp uv.tcp the connection
---@param host string an address of one's own
---@param port integer the port
---@param flags? table `ipv6only`
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.tcp_bind(tcp, host, port, flags) end

---Gives it an address.
---@param host string an address of one's own
---@param port integer the port
---@param flags? table `ipv6only`
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function tcp:bind(host, port, flags) end

---The address of the other side.
---@nodiscard
---@param tcp uv.tcp the connection
---@return uv.address? address the address, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
---@return_overload uv.address
---@return_overload nil, string, uv.errname
function uv.tcp_getpeername(tcp) end

---The address of the other side.
---@nodiscard
---@return uv.address? address the address, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
---@return_overload uv.address
---@return_overload nil, string, uv.errname
function tcp:getpeername() end

---The address of this side.
---@nodiscard
---@param tcp uv.tcp the connection
---@return uv.address? address the address, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
---@return_overload uv.address
---@return_overload nil, string, uv.errname
function uv.tcp_getsockname(tcp) end

---The address of this side.
---@nodiscard
---@return uv.address? address the address, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
---@return_overload uv.address
---@return_overload nil, string, uv.errname
function tcp:getsockname() end

---Connects.
---@param tcp uv.tcp the connection
---@param host string an address
---@param port integer the port
---@param callback fun(err: string?) called when it is connected
---@return uv.request? request what can be cancelled, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
function uv.tcp_connect(tcp, host, port, callback) end

---Connects.
---@param host string an address
---@param port integer the port
---@param callback fun(err: string?) called when it is connected
---@return uv.request? request what can be cancelled, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
function tcp:connect(host, port, callback) end

---How much is still to be written.
---@nodiscard
---@param tcp uv.tcp the connection
---@return integer bytes how many
function uv.tcp_write_queue_size(tcp) end

---How much is still to be written.
---@nodiscard
---@return integer bytes how many
function tcp:write_queue_size() end

---Breaks the connection off.
---@param tcp uv.tcp the connection
---@param callback? fun() called when it is closed
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.tcp_close_reset(tcp, callback) end

---Breaks the connection off.
---@param callback? fun() called when it is closed
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function tcp:close_reset(callback) end

---Two sockets that are connected with each other.
---@param socktype? string|integer what kind
---@param protocol? string|integer by which protocol
---@param flags1? table `nonblock`
---@param flags2? table `nonblock`
---@return integer[]? fds two numbers of open files, or `nil` if it failed
---@return string? message what went wrong
function uv.socketpair(socktype, protocol, flags1, flags2) end

---A new pipe.
---@nodiscard
---@param ipc? boolean whether streams are sent through it
---@return uv.pipe pipe not connected
function uv.new_pipe(ipc) end

---Two open files: what is written to one is read from the other.
---@param read_flags? table `nonblock`
---@param write_flags? table `nonblock`
---@return table? fds `read` and `write`, numbers of open files; `nil` if it failed
---@return string? message what went wrong
function uv.pipe(read_flags, write_flags) end

---Takes an open file for the pipe.
---@param pipe uv.pipe the pipe
---@param fd integer the number of an open file
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.pipe_open(pipe, fd) end

---Takes an open file for the pipe.
---@param fd integer the number of an open file
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function pipe:open(fd) end

---Gives the pipe a path.
---@param pipe uv.pipe the pipe
---@param name string the path
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.pipe_bind(pipe, name) end

---Gives the pipe a path.
---@param name string the path
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function pipe:bind(name) end

---Connects.
---@param pipe uv.pipe the pipe
---@param name string the path
---@param callback? fun(err: string?) called when it is connected
---@return uv.request? request what can be cancelled, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
function uv.pipe_connect(pipe, name, callback) end

---Connects.
---@param name string the path
---@param callback? fun(err: string?) called when it is connected
---@return uv.request? request what can be cancelled, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
function pipe:connect(name, callback) end

---The path of this side.
---@nodiscard
---@param pipe uv.pipe the pipe
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.pipe_getsockname(pipe) end

---The path of this side.
---@nodiscard
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function pipe:getsockname() end

---The path of the other side.
---@nodiscard
---@param pipe uv.pipe the pipe
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.pipe_getpeername(pipe) end

---The path of the other side.
---@nodiscard
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function pipe:getpeername() end

---How many connections are prepared for, on Windows.
---@param pipe uv.pipe the pipe
---@param count integer how many
function uv.pipe_pending_instances(pipe, count) end

---How many connections are prepared for, on Windows.
---@param count integer how many
function pipe:pending_instances(count) end

---How many streams wait to be taken.
---@nodiscard
---@param pipe uv.pipe the pipe
---@return integer count how many
function uv.pipe_pending_count(pipe) end

---How many streams wait to be taken.
---@nodiscard
---@return integer count how many
function pipe:pending_count() end

---What kind of stream waits.
---@nodiscard
---@param pipe uv.pipe the pipe
---@return string type such as `"tcp"`
function uv.pipe_pending_type(pipe) end

---What kind of stream waits.
---@nodiscard
---@return string type such as `"tcp"`
function pipe:pending_type() end

---Who may use the pipe.
---@param pipe uv.pipe the pipe
---@param flags string of `r` and `w`
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.pipe_chmod(pipe, flags) end

---Who may use the pipe.
---@param flags string of `r` and `w`
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function pipe:chmod(flags) end

---A terminal.
---@nodiscard
---@param fd integer the number of an open file
---@param readable boolean whether to read from it
---@return uv.tty? tty the terminal, or `nil` if it failed
---@return string? message what went wrong
function uv.new_tty(fd, readable) end

---How keys come.
---@param tty uv.tty the terminal
---@param mode integer|string 0 for usual, 1 for each key by itself
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.tty_set_mode(tty, mode) end

---How keys come.
---@param mode integer|string 0 for usual, 1 for each key by itself
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function tty:set_mode(mode) end

---Puts all terminals back.
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.tty_reset_mode() end

---How large the terminal is.
---@nodiscard
---@param tty uv.tty the terminal
---@return integer? columns how many letters in a line, or `nil` if it failed
---@return integer|string rows how many lines, or what went wrong
---@return uv.errname? name the error's name
---@return_overload integer, integer
---@return_overload nil, string, uv.errname
function uv.tty_get_winsize(tty) end

---How large the terminal is.
---@nodiscard
---@return integer? columns how many letters in a line, or `nil` if it failed
---@return integer|string rows how many lines, or what went wrong
---@return uv.errname? name the error's name
---@return_overload integer, integer
---@return_overload nil, string, uv.errname
function tty:get_winsize() end

---Whether the terminal understands signs for colours, on Windows.
---@param state string `"supported"` or `"unsupported"`
function uv.tty_set_vterm_state(state) end

---Whether the terminal understands signs for colours, on Windows.
function tty:set_vterm_state() end

---The same.
---@nodiscard
---@return string? state `"supported"` or `"unsupported"`
function uv.tty_get_vterm_state() end

---A new socket for messages.
---@nodiscard
---@param flags? table|string|integer which kind of address
---@return uv.udp? udp without an address, or `nil` if it failed
---@return string? message what went wrong
function uv.new_udp(flags) end

---Takes an open file for the socket.
---@param udp uv.udp the socket
---@param fd integer the number of an open file
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.udp_open(udp, fd) end

---Takes an open file for the socket.
---@param fd integer the number of an open file
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function udp:open(fd) end

---Gives it an address.
---@param udp uv.udp the socket
---@param host string an address of one's own
---@param port integer the port
---@param flags? table `ipv6only`, `reuseaddr`
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.udp_bind(udp, host, port, flags) end

---Gives it an address.
---@param host string an address of one's own
---@param port integer the port
---@param flags? table `ipv6only`, `reuseaddr`
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function udp:bind(host, port, flags) end

---The address of this side.
---@nodiscard
---@param udp uv.udp the socket
---@return uv.address? address the address, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
---@return_overload uv.address
---@return_overload nil, string, uv.errname
function uv.udp_getsockname(udp) end

---The address of this side.
---@nodiscard
---@return uv.address? address the address, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
---@return_overload uv.address
---@return_overload nil, string, uv.errname
function udp:getsockname() end

---The address of the other side.
---@nodiscard
---@param udp uv.udp the socket
---@return uv.address? address the address, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
---@return_overload uv.address
---@return_overload nil, string, uv.errname
function uv.udp_getpeername(udp) end

---The address of the other side.
---@nodiscard
---@return uv.address? address the address, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
---@return_overload uv.address
---@return_overload nil, string, uv.errname
function udp:getpeername() end

---With whom messages are exchanged.
---@param udp uv.udp the socket
---@param host string an address
---@param port integer the port
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.udp_connect(udp, host, port) end

---With whom messages are exchanged.
---@param host string an address
---@param port integer the port
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function udp:connect(host, port) end

---Sends a message.
---@param udp uv.udp the socket
---@param data string|string[] the message
---@param host string? an address
---@param port integer? the port
---@param callback fun(err: string?) called when it is sent
---@return uv.request? request what can be cancelled, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
function uv.udp_send(udp, data, host, port, callback) end

---Sends a message.
---@param data string|string[] the message
---@param host string? an address
---@param port integer? the port
---@param callback fun(err: string?) called when it is sent
---@return uv.request? request what can be cancelled, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
function udp:send(data, host, port, callback) end

---Sends a message at once, or not at all.
---@param udp uv.udp the socket
---@param data string|string[] the message
---@param host string? an address
---@param port integer? the port
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function uv.udp_try_send(udp, data, host, port) end

---Sends a message at once, or not at all.
---@param data string|string[] the message
---@param host string? an address
---@param port integer? the port
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function udp:try_send(data, host, port) end

---Begins to receive.
---@param udp uv.udp the socket
---@param callback fun(err: string?, data: string?, address: uv.address?, flags: table) called with each message
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.udp_recv_start(udp, callback) end

---Begins to receive.
---@param callback fun(err: string?, data: string?, address: uv.address?, flags: table) called with each message
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function udp:recv_start(callback) end

---Stops receiving.
---@param udp uv.udp the socket
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.udp_recv_stop(udp) end

---Stops receiving.
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function udp:recv_stop() end

---Whether messages may go to all.
---@param udp uv.udp the socket
---@param on boolean whether they may
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.udp_set_broadcast(udp, on) end

---Whether messages may go to all.
---@param on boolean whether they may
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function udp:set_broadcast(on) end

---Over how many machines a message may go.
---@param udp uv.udp the socket
---@param ttl integer how many
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.udp_set_ttl(udp, ttl) end

---Over how many machines a message may go.
---@param ttl integer how many
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function udp:set_ttl(ttl) end

---Joins or leaves a group.
---@param udp uv.udp the socket
---@param group string an address
---@param interface string? an address of one's own
---@param membership "join"|"leave" which
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.udp_set_membership(udp, group, interface, membership) end

---Joins or leaves a group.
---@param group string an address
---@param interface string? an address of one's own
---@param membership "join"|"leave" which
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function udp:set_membership(group, interface, membership) end

---Joins or leaves a group, for one sender.
---@param udp uv.udp the socket
---@param group string an address
---@param interface string? an address of one's own
---@param source string from whom
---@param membership "join"|"leave" which
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.udp_set_source_membership(udp, group, interface, source, membership) end

---Joins or leaves a group, for one sender.
---@param group string an address
---@param interface string? an address of one's own
---@param source string from whom
---@param membership "join"|"leave" which
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function udp:set_source_membership(group, interface, source, membership) end

---By which network messages go to groups.
---@param udp uv.udp the socket
---@param interface string an address of one's own
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.udp_set_multicast_interface(udp, interface) end

---By which network messages go to groups.
---@param interface string an address of one's own
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function udp:set_multicast_interface(interface) end

---Whether messages to groups come back.
---@param udp uv.udp the socket
---@param on boolean whether to
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.udp_set_multicast_loop(udp, on) end

---Whether messages to groups come back.
---@param on boolean whether to
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function udp:set_multicast_loop(on) end

---Over how many machines a message to a group may go.
---@param udp uv.udp the socket
---@param ttl integer how many
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.udp_set_multicast_ttl(udp, ttl) end

---Over how many machines a message to a group may go.
---@param ttl integer how many
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function udp:set_multicast_ttl(ttl) end

---How much is still to be sent.
---@nodiscard
---@param udp uv.udp the socket
---@return integer bytes how many
function uv.udp_get_send_queue_size(udp) end

---How much is still to be sent.
---@nodiscard
---@return integer bytes how many
function udp:get_send_queue_size() end

---How many messages are still to be sent.
---@nodiscard
---@param udp uv.udp the socket
---@return integer count how many
function uv.udp_get_send_queue_count(udp) end

---How many messages are still to be sent.
---@nodiscard
---@return integer count how many
function udp:get_send_queue_count() end

---A new handle for changes of a file.
---@nodiscard
---@return uv.fs_event? fs_event not started yet, or `nil` if it failed
---@return string? message what went wrong
function uv.new_fs_event() end

---Begins to watch.
---@param fs_event uv.fs_event the handle
---@param path string the path
---@param flags table `watch_entry`, `stat`, `recursive`
---@param callback fun(err: string?, filename: string, events: table) called with `change` or `rename`
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.fs_event_start(fs_event, path, flags, callback) end

---Begins to watch.
---@param path string the path
---@param flags table `watch_entry`, `stat`, `recursive`
---@param callback fun(err: string?, filename: string, events: table) called with `change` or `rename`
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function fs_event:start(path, flags, callback) end

---Stops watching.
---@param fs_event uv.fs_event the handle
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.fs_event_stop(fs_event) end

---Stops watching.
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function fs_event:stop() end

---What is watched.
---@nodiscard
---@param fs_event uv.fs_event the handle
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.fs_event_getpath(fs_event) end

---What is watched.
---@nodiscard
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function fs_event:getpath() end

---A new handle for changes of a file.
---@nodiscard
---@return uv.fs_poll? fs_poll not started yet, or `nil` if it failed
---@return string? message what went wrong
function uv.new_fs_poll() end

---Begins to watch.
---@param fs_poll uv.fs_poll the handle
---@param path string the path
---@param interval integer how often, in ms
---@param callback fun(err: string?, before: uv.stat?, now: uv.stat?) called at changes
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.fs_poll_start(fs_poll, path, interval, callback) end

---Begins to watch.
---@param path string the path
---@param interval integer how often, in ms
---@param callback fun(err: string?, before: uv.stat?, now: uv.stat?) called at changes
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function fs_poll:start(path, interval, callback) end

---Stops watching.
---@param fs_poll uv.fs_poll the handle
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.fs_poll_stop(fs_poll) end

---Stops watching.
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function fs_poll:stop() end

---What is watched.
---@nodiscard
---@param fs_poll uv.fs_poll the handle
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.fs_poll_getpath(fs_poll) end

---What is watched.
---@nodiscard
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function fs_poll:getpath() end

---Opens a file.
---@param path string the path
---@param flags string|integer as for `io.open`: `"r"`, `"w"`, `"a"` …
---@param mode integer who may do what, in bits, such as 420 (octal 644)
---@param callback? fun(err: string?, fd: integer?) called later; without it, the call waits
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function uv.fs_open(path, flags, mode, callback) end

---Closes a file.
---@param fd integer the number of an open file
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_close(fd, callback) end

---Reads.
---@param fd integer the number of an open file
---@param size integer how many bytes at most
---@param offset? integer|function|nil where; -1 or missing: where it was
---@param callback? fun(err: string?, data: string?) called later; without it, the call waits
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.fs_read(fd, size, offset, callback) end

---Writes; gives the number of bytes.
---@param fd integer the number of an open file
---@param data string|string[] what to write
---@param offset? integer|function|nil where; -1 or missing: where it was
---@param callback? fun(err: string?, bytes: integer?) called later; without it, the call waits
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function uv.fs_write(fd, data, offset, callback) end

---Deletes a file.
---@param path string the path
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_unlink(path, callback) end

---Makes a folder.
---@param path string the path
---@param mode integer who may do what, in bits, such as 420 (octal 644)
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_mkdir(path, mode, callback) end

---Makes a folder with a new name.
---@param template string a path that ends in `XXXXXX`
---@param callback? fun(err: string?, path: string?) called later; without it, the call waits
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.fs_mkdtemp(template, callback) end

---Makes a file with a new name.
---@param template string a path that ends in `XXXXXX`
---@param callback? fun(err: string?, fd: integer?, path: string?) called later; without it, the call waits
---@return integer? fd the number of the open file, or `nil` if it failed
---@return string? path the path, or what went wrong
---@return uv.errname? name the error's name
---@return_overload integer, string
---@return_overload nil, string, uv.errname
function uv.fs_mkstemp(template, callback) end

---Deletes a folder, which must be empty.
---@param path string the path
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_rmdir(path, callback) end

---Begins to read a folder.
---@param path string the path
---@param callback? fun(err: string?, request: uv.request?) called later; without it, the call waits
---@return uv.request? request for `fs_scandir_next`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
---@return_overload uv.request
---@return_overload nil, string, uv.errname
function uv.fs_scandir(path, callback) end

---The next name of a folder.
---@param request uv.request what `fs_scandir` gave
---@return string? name the next name; `nil` at the end
---@return string? type what it is, as in `uv.stat`
function uv.fs_scandir_next(request) end

---What the system knows of a file.
---@param path string the path
---@param callback? fun(err: string?, stat: uv.stat?) called later; without it, the call waits
---@return uv.stat? stat what is known, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload uv.stat
---@return_overload nil, string, uv.errname
function uv.fs_stat(path, callback) end

---The same, of an open file.
---@param fd integer the number of an open file
---@param callback? fun(err: string?, stat: uv.stat?) called later; without it, the call waits
---@return uv.stat? stat what is known, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload uv.stat
---@return_overload nil, string, uv.errname
function uv.fs_fstat(fd, callback) end

---The same, of a symbolic link itself.
---@param path string the path
---@param callback? fun(err: string?, stat: uv.stat?) called later; without it, the call waits
---@return uv.stat? stat what is known, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload uv.stat
---@return_overload nil, string, uv.errname
function uv.fs_lstat(path, callback) end

---Gives a file another name.
---@param path string the path
---@param new_path string the new path
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_rename(path, new_path, callback) end

---Has everything written to disk.
---@param fd integer the number of an open file
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_fsync(fd, callback) end

---Has the content written to disk.
---@param fd integer the number of an open file
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_fdatasync(fd, callback) end

---Makes a file so long.
---@param fd integer the number of an open file
---@param size integer in bytes
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_ftruncate(fd, size, callback) end

---Copies from one open file to another.
---@param out_fd integer where to
---@param in_fd integer where from
---@param offset integer from which byte on
---@param size integer how many bytes
---@param callback? fun(err: string?, bytes: integer?) called later; without it, the call waits
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function uv.fs_sendfile(out_fd, in_fd, offset, size, callback) end

---Whether one may do something with a file.
---@param path string the path
---@param mode string|integer of `r`, `w`, `x`
---@param callback? fun(err: string?, allowed: boolean?) called later; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_access(path, mode, callback) end

---Changes who may do what.
---@param path string the path
---@param mode integer who may do what, in bits, such as 420 (octal 644)
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_chmod(path, mode, callback) end

---The same, of an open file.
---@param fd integer the number of an open file
---@param mode integer who may do what, in bits, such as 420 (octal 644)
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_fchmod(fd, mode, callback) end

---Sets the times of a file.
---@param path string the path
---@param atime number when it was read
---@param mtime number when it was changed
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_utime(path, atime, mtime, callback) end

---The same, of an open file.
---@param fd integer the number of an open file
---@param atime number when it was read
---@param mtime number when it was changed
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_futime(fd, atime, mtime, callback) end

---The same, of a symbolic link itself.
---@param path string the path
---@param atime number when it was read
---@param mtime number when it was changed
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_lutime(path, atime, mtime, callback) end

---Makes a further name for a file.
---@param path string the path
---@param new_path string the new name
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_link(path, new_path, callback) end

---Makes a symbolic link.
---@param path string the path
---@param new_path string the link
---@param flags? table|integer|function `dir` and `junction`, on Windows
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_symlink(path, new_path, flags, callback) end

---Where a symbolic link leads.
---@param path string the path
---@param callback? fun(err: string?, path: string?) called later; without it, the call waits
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.fs_readlink(path, callback) end

---The path without symbolic links.
---@param path string the path
---@param callback? fun(err: string?, path: string?) called later; without it, the call waits
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.fs_realpath(path, callback) end

---Gives a file to somebody else.
---@param path string the path
---@param uid integer the user
---@param gid integer the group
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_chown(path, uid, gid, callback) end

---The same, of an open file.
---@param fd integer the number of an open file
---@param uid integer the user
---@param gid integer the group
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_fchown(fd, uid, gid, callback) end

---The same, of a symbolic link itself.
---@param path string the path
---@param uid integer the user
---@param gid integer the group
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_lchown(path, uid, gid, callback) end

---Copies a file.
---@param path string the path
---@param new_path string where to
---@param flags? table|integer|function `excl`, `ficlone`, `ficlone_force`
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_copyfile(path, new_path, flags, callback) end

---Opens a folder.
---@param path string the path
---@param callback? fun(err: string?, dir: uv.dir?) called later; without it, the call waits
---@param entries? integer how many names to read at a time
---@return uv.dir? dir the folder, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
---@return_overload uv.dir
---@return_overload nil, string, uv.errname
function uv.fs_opendir(path, callback, entries) end

---Reads some names of a folder.
---@param dir uv.dir the folder
---@param callback? fun(err: string?, entries: uv.entry[]?) called later; without it, the call waits
---@return uv.entry[]? entries the next names; `nil` at the end
---@return string? message what went wrong
---@return uv.errname? name the error's name
function uv.fs_readdir(dir, callback) end

---Closes a folder.
---@param dir uv.dir the folder
---@param callback? fun(err: string?, ok: boolean?) called later with an error or `true`; without it, the call waits
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.fs_closedir(dir, callback) end

---What the system knows of a disk.
---@param path string the path
---@param callback? fun(err: string?, stat: table?) called later; without it, the call waits
---@return table? stat what is known, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
function uv.fs_statfs(path, callback) end

---Work for other threads.
---@param work string|function what to do, in another Lua
---@param after fun(...: any) called with its results
---@return uv.work work for `queue_work`
function uv.new_work(work, after) end

---Has work done.
---@param work uv.work the work
---@param ... string|number|boolean|nil what it gets
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
function uv.queue_work(work, ...) end

---Starts a thread.
---@param entry any options, or the function that it runs in another Lua
---@param ... any what it gets
---@return uv.thread? thread the thread, or `nil` if it failed
---@return string? message what went wrong
function uv.new_thread(entry, ...) end

---Whether two threads are the same.
---@nodiscard
---@param thread uv.thread one
---@param other uv.thread the other one
---@return boolean is whether they are
function uv.thread_equal(thread, other) end

---The thread that is running.
---@nodiscard
---@return uv.thread thread this one
function uv.thread_self() end

---Waits for the end of a thread.
---@param thread uv.thread the thread
---@return boolean? ok `true`, or `nil` if it failed
function uv.thread_join(thread) end

---Looks the addresses of a machine up.
---@param host string? the name
---@param service string|integer|nil the port or what is done there
---@param hints? table `family`, `socktype`, `protocol` …
---@param callback? fun(err: string?, addresses: uv.addrinfo[]?) called later; without it, the call waits
---@return any addresses a list of `uv.addrinfo`, or a request; `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name
function uv.getaddrinfo(host, service, hints, callback) end

---Looks the name of a machine up.
---@param address table `ip`, `port`, `family`
---@param callback? fun(err: string?, host: string?, service: string?) called later; without it, the call waits
---@return any host the name, or a request; `nil` if it failed
---@return string? service what is done at the port
---@return uv.errname? name the error's name
function uv.getnameinfo(address, callback) end

---The name of a network.
---@nodiscard
---@param index integer its number
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.if_indextoname(index) end

---What stands for a network in an address.
---@nodiscard
---@param index integer its number
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.if_indextoiid(index) end

---The addresses of this machine.
---@nodiscard
---@return table<string, table[]> interfaces by the names of the networks
function uv.interface_addresses() end

---The path of the program that runs.
---@nodiscard
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.exepath() end

---The current folder.
---@nodiscard
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.cwd() end

---Makes another folder the current one.
---@param path string the path
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.chdir(path) end

---What the process is called.
---@nodiscard
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.get_process_title() end

---Calls the process something else.
---@param title string a name
---@return 0? ok 0, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload 0
---@return_overload nil, string, uv.errname
function uv.set_process_title(title) end

---How much memory the machine has.
---@nodiscard
---@return number bytes a number
function uv.get_total_memory() end

---How much memory is free.
---@nodiscard
---@return number bytes a number
function uv.get_free_memory() end

---How much memory the process may use.
---@nodiscard
---@return number bytes 0 if there is no limit
function uv.get_constrained_memory() end

---How much memory the process uses.
---@nodiscard
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function uv.resident_set_memory() end

---What the process has used so far.
---@nodiscard
---@return table? usage by names
function uv.getrusage() end

---How many threads can work at the same time.
---@nodiscard
---@return integer count at least 1
function uv.available_parallelism() end

---The processors.
---@nodiscard
---@return uv.cpu[]? cpus a list, or `nil` if it failed
---@return string? message what went wrong
function uv.cpu_info() end

---How long the machine has been running.
---@nodiscard
---@return number? seconds a number, or `nil` if it failed
---@return string? message what went wrong
function uv.uptime() end

---How busy the machine is.
---@nodiscard
---@return number one of the last minute
---@return number five of five minutes
---@return number fifteen of fifteen
function uv.loadavg() end

---A clock in billionths of a second, for measuring.
---@nodiscard
---@return integer ns since some moment
function uv.hrtime() end

---The time of day.
---@nodiscard
---@return integer? seconds since the beginning of 1970
---@return integer|string micros millionths of a second
function uv.gettimeofday() end

---Which libuv this is.
---@nodiscard
---@return integer version a number
function uv.version() end

---Which libuv this is.
---@nodiscard
---@return string version as in `"1.44.2"`
function uv.version_string() end

---The user's home.
---@nodiscard
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.os_homedir() end

---The folder for what is not kept.
---@nodiscard
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.os_tmpdir() end

---Who runs the process.
---@nodiscard
---@return uv.passwd user by names
function uv.os_get_passwd() end

---The number of this process.
---@nodiscard
---@return integer pid a number
function uv.os_getpid() end

---The number of the process that started this one.
---@nodiscard
---@return integer pid a number
function uv.os_getppid() end

---The number of this process.
---@nodiscard
---@return integer pid a number
function uv.getpid() end

---The user.
---@nodiscard
---@return integer uid a number
function uv.getuid() end

---The group.
---@nodiscard
---@return integer gid a number
function uv.getgid() end

---Changes the user.
---@param id integer the user
function uv.setuid(id) end

---Changes the group.
---@param id integer the group
function uv.setgid(id) end

---How important a process is.
---@nodiscard
---@param pid integer the process
---@return integer? number the number, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload integer
---@return_overload nil, string, uv.errname
function uv.os_getpriority(pid) end

---Sets how important a process is.
---@param pid integer the process
---@param priority integer from -20, the most, to 19
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.os_setpriority(pid, priority) end

---A variable of the environment.
---@nodiscard
---@param name string the variable
---@param size? integer how long it may be
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.os_getenv(name, size) end

---Sets a variable of the environment.
---@param name string the variable
---@param value string its text
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.os_setenv(name, value) end

---Takes a variable away.
---@param name string the variable
---@return boolean? ok `true`, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload true
---@return_overload nil, string, uv.errname
function uv.os_unsetenv(name) end

---All variables of the environment.
---@nodiscard
---@return table<string, string> variables texts by names
function uv.os_environ() end

---What the system is called.
---@nodiscard
---@return uv.uname uname by names
function uv.os_uname() end

---The name of this machine.
---@nodiscard
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.os_gethostname() end

---Bytes at random.
---@param size integer how many
---@param flags? integer|table|nil nothing
---@param callback? fun(err: string?, bytes: string?) called later; without it, the call waits
---@return string? text the text, or `nil` if it failed
---@return string? message what went wrong
---@return uv.errname? name the error's name, such as `"ENOENT"`
---@return_overload string
---@return_overload nil, string, uv.errname
function uv.random(size, flags, callback) end

---What kind of thing an open file is.
---@nodiscard
---@param fd integer the number of an open file
---@return string type such as `"tty"`
function uv.guess_handle(fd) end

---What an error means.
---@nodiscard
---@param code integer the system's number
---@return string? message a text
---@return uv.errname? name its name
function uv.translate_sys_error(code) end

---Prints all handles, for looking for mistakes.
function uv.print_all_handles() end

---Prints the active handles, for looking for mistakes.
function uv.print_active_handles() end

---How long the loop has only waited.
---@nodiscard
---@return number ns in billionths of a second
function uv.metrics_idle_time() end

return uv
