---@meta

---OpenResty: Lua in the web server nginx.
---@class ngxlib
---All went well.
---@field OK 0
---Something failed.
---@field ERROR -1
---Not yet.
---@field AGAIN -2
---The answer is sent.
---@field DONE -4
---Let others do it.
---@field DECLINED -5
---What stands for nothing in values from outside.
---@field null lightuserdata
---The number of the answer, such as 200.
---@field status integer
---Whether another request has asked.
---@field is_subrequest boolean
---Whether the head of the answer is out.
---@field headers_sent boolean
---nginx's variables.
---@field var table<string, string?>
---A table for this request.
---@field ctx table<string, any>
---The head of the answer.
---@field header table<string, any>
---Arguments of the address.
---@field arg table<string, any>
---A kind of message.
---@field STDERR 0
---A kind of message.
---@field EMERG 1
---A kind of message.
---@field ALERT 2
---A kind of message.
---@field CRIT 3
---A kind of message: something failed.
---@field ERR 4
---A kind of message: not good.
---@field WARN 5
---A kind of message.
---@field NOTICE 6
---A kind of message: good to know.
---@field INFO 7
---A kind of message: for looking for mistakes.
---@field DEBUG 8
---A method.
---@field HTTP_GET integer
---A method.
---@field HTTP_HEAD integer
---A method.
---@field HTTP_PUT integer
---A method.
---@field HTTP_POST integer
---A method.
---@field HTTP_DELETE integer
---A method.
---@field HTTP_OPTIONS integer
---A method.
---@field HTTP_PATCH integer
---Here it is.
---@field HTTP_OK 200
---It is made.
---@field HTTP_CREATED 201
---There is nothing to show.
---@field HTTP_NO_CONTENT 204
---It is elsewhere, for good.
---@field HTTP_MOVED_PERMANENTLY 301
---It is elsewhere, for now.
---@field HTTP_MOVED_TEMPORARILY 302
---It is as it was.
---@field HTTP_NOT_MODIFIED 304
---The request is wrong.
---@field HTTP_BAD_REQUEST 400
---It is not known who asks.
---@field HTTP_UNAUTHORIZED 401
---You may not.
---@field HTTP_FORBIDDEN 403
---There is no such thing.
---@field HTTP_NOT_FOUND 404
---Not by this method.
---@field HTTP_NOT_ALLOWED 405
---Not so often.
---@field HTTP_TOO_MANY_REQUESTS 429
---The server failed.
---@field HTTP_INTERNAL_SERVER_ERROR 500
---The server behind this one failed.
---@field HTTP_BAD_GATEWAY 502
---Not now.
---@field HTTP_SERVICE_UNAVAILABLE 503
---The server behind this one took too long.
---@field HTTP_GATEWAY_TIMEOUT 504
---What else there is.
---@field [string] any
ngx = {}

---Sends a part of the answer.
---@param ... any texts, or lists of them
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function ngx.print(...) end

---Sends a part of the answer, and a line end.
---@param ... any texts, or lists of them
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function ngx.say(...) end

---Writes a message into the server's log.
---@param level integer such as `ngx.ERR`
---@param ... any the message
function ngx.log(level, ...) end

---Sends at once what is held back.
---@param wait? boolean whether to wait until it is out
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function ngx.flush(wait) end

---Says that the answer is whole.
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function ngx.eof() end

---Ends the request, or this part of it.
---@param status integer such as 404, or `ngx.OK` to go on
function ngx.exit(status) end

---Has another place of the server answer.
---@param uri string the address
---@param args? string|table its arguments
function ngx.exec(uri, args) end

---Sends the browser elsewhere.
---@param uri string the address
---@param status? integer 302 if missing
function ngx.redirect(uri, status) end

---Sends the head of the answer.
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function ngx.send_headers() end

---Waits, and lets other requests go on.
---@param seconds number how long
function ngx.sleep(seconds) end

---Calls a function if the browser goes away.
---@param callback fun() what to call
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function ngx.on_abort(callback) end

---The time, as nginx has it in mind.
---@nodiscard
---@return integer seconds since the beginning of 1970
function ngx.time() end

---The time, as nginx has it in mind.
---@nodiscard
---@return number seconds with a fraction
function ngx.now() end

---Has nginx look at the clock.
function ngx.update_time() end

---The date.
---@nodiscard
---@return string date as in `2024-05-01`
function ngx.today() end

---Date and time, here.
---@nodiscard
---@return string date as in `2024-05-01 12:00:00`
function ngx.localtime() end

---Date and time, in UTC.
---@nodiscard
---@return string date as in `2024-05-01 12:00:00`
function ngx.utctime() end

---A time as cookies have it.
---@nodiscard
---@param seconds number the time
---@return string text for cookies
function ngx.cookie_time(seconds) end

---A time as heads have it.
---@nodiscard
---@param seconds number the time
---@return string text for heads
function ngx.http_time(seconds) end

---A time of a head.
---@nodiscard
---@param text string the time
---@return integer? seconds `nil` if it is none
function ngx.parse_http_time(text) end

---A text as addresses have it.
---@nodiscard
---@param text string the text
---@param type? integer which letters
---@return string escaped with `%`
function ngx.escape_uri(text, type) end

---What a text of an address means.
---@nodiscard
---@param text string with `%`
---@return string text the text
function ngx.unescape_uri(text) end

---Arguments as a text.
---@nodiscard
---@param args table the arguments
---@return string text with `&`
function ngx.encode_args(args) end

---Arguments from a text.
---@nodiscard
---@param text string with `&`
---@param max? integer how many at most
---@return table<string, any>? args `nil` if it failed
---@return string? message what went wrong
function ngx.decode_args(text, max) end

---Writes base64.
---@nodiscard
---@param text string bytes
---@param no_padding? boolean whether to leave `=` out
---@return string text letters
function ngx.encode_base64(text, no_padding) end

---Reads base64.
---@nodiscard
---@param text string letters
---@return string? bytes `nil` if it is none
function ngx.decode_base64(text) end

---A digest by MD5.
---@nodiscard
---@param text string the text
---@return string digest hexadecimal digits
function ngx.md5(text) end

---A digest by MD5.
---@nodiscard
---@param text string the text
---@return string digest bytes
function ngx.md5_bin(text) end

---A digest by SHA-1.
---@nodiscard
---@param text string the text
---@return string digest bytes
function ngx.sha1_bin(text) end

---A digest with a key.
---@nodiscard
---@param key string the key
---@param text string the text
---@return string digest bytes
function ngx.hmac_sha1(key, text) end

---A checksum of a short text.
---@nodiscard
---@param text string the text
---@return integer sum a number
function ngx.crc32_short(text) end

---A checksum of a long text.
---@nodiscard
---@param text string the text
---@return integer sum a number
function ngx.crc32_long(text) end

---A text as SQL has it.
---@nodiscard
---@param text string the text
---@return string quoted in quotes
function ngx.quote_sql_str(text) end

---In which part of the request the code runs.
---@nodiscard
---@return string phase such as `"access"`, `"content"`, `"log"`
function ngx.get_phase() end

---Other places of the same server.
---@class ngx.location
ngx.location = {}

---What another place answers.
---@class ngx.response
---Its number.
---@field status integer
---Its head.
---@field header table<string, any>
---Its content.
---@field body string
---Whether it was cut off.
---@field truncated boolean

---Asks another place of the server.
---@nodiscard
---@param uri string the address
---@param options? table `method`, `body`, `args`, `vars`, `ctx` …
---@return ngx.response response the answer
function ngx.location.capture(uri, options) end

---Asks several places at once.
---@nodiscard
---@param requests table[] each an address and options
---@return ngx.response ... the answers
function ngx.location.capture_multi(requests) end

---The request.
---@class ngx.req
---Other functions.
---@field [string] fun(...: any): any...
ngx.req = {}

---Its method.
---@nodiscard
---@return string method such as `"GET"`
function ngx.req.get_method() end

---Changes its method.
---@param method integer such as `ngx.HTTP_GET`
function ngx.req.set_method(method) end

---Its head.
---@nodiscard
---@param max? integer how many at most
---@param raw? boolean whether names stay as they are
---@return table<string, any> headers by their names
---@return string? message `"truncated"` if there were more
function ngx.req.get_headers(max, raw) end

---Changes its head.
---@param name string the name
---@param value any the text, or several
function ngx.req.set_header(name, value) end

---Takes a line out of its head.
---@param name string the name
function ngx.req.clear_header(name) end

---The arguments of its address.
---@nodiscard
---@param max? integer how many at most
---@return table<string, any> args by their names
---@return string? message `"truncated"` if there were more
function ngx.req.get_uri_args(max) end

---Changes the arguments of its address.
---@param args string|table the arguments
function ngx.req.set_uri_args(args) end

---The fields of a form.
---@nodiscard
---@param max? integer how many at most
---@return table<string, any>? args by their names
---@return string? message what went wrong
function ngx.req.get_post_args(max) end

---Changes its address.
---@param uri string the address
---@param jump? boolean whether to look for the place anew
function ngx.req.set_uri(uri, jump) end

---Reads its content.
function ngx.req.read_body() end

---Its content.
---@nodiscard
---@param max? integer how many bytes at most
---@return string? body `nil` if it is empty, or in a file
function ngx.req.get_body_data(max) end

---The file with its content.
---@nodiscard
---@return string? path `nil` if it is in memory
function ngx.req.get_body_file() end

---Throws its content away.
function ngx.req.discard_body() end

---Changes its content.
---@param data string the content
function ngx.req.set_body_data(data) end

---Its version of HTTP.
---@nodiscard
---@return number? version such as 1.1
function ngx.req.http_version() end

---Its head as it came.
---@nodiscard
---@param no_line? boolean whether to leave its first line out
---@return string text the text
function ngx.req.raw_header(no_line) end

---When it came.
---@nodiscard
---@return number seconds with a fraction
function ngx.req.start_time() end

---Whether it comes from the server itself.
---@nodiscard
---@return boolean is whether it does
function ngx.req.is_internal() end

---Its connection.
---@param raw? boolean whether for both directions
---@return ngx.tcpsock? socket `nil` if it failed
---@return string? message what went wrong
function ngx.req.socket(raw) end

---The answer.
---@class ngx.resp
---Other functions.
---@field [string] fun(...: any): any...
ngx.resp = {}

---Its head.
---@nodiscard
---@param max? integer how many at most
---@param raw? boolean whether names stay as they are
---@return table<string, any> headers by their names
---@return string? message `"truncated"` if there were more
function ngx.resp.get_headers(max, raw) end

---Regular expressions, as Perl has them.
---@class ngx.re
ngx.re = {}

---Looks for a match.
---@nodiscard
---@param subject string where to look
---@param regex string what to look for
---@param options? string letters: `i` capitals do not matter, `j` and `o` make it fast …
---@param ctx? table `pos`: where to begin, and to go on
---@param result? table the table to fill
---@return table<integer|string, any>? captures 0 is the whole match; `nil` if there is none
---@return string? message what went wrong
function ngx.re.match(subject, regex, options, ctx, result) end

---Looks for a match and tells where it is.
---@nodiscard
---@param subject string where to look
---@param regex string what to look for
---@param options? string letters: `i` capitals do not matter, `j` and `o` make it fast …
---@param ctx? table `pos`: where to begin, and to go on
---@param nth? integer which part
---@return integer? from the first byte, `nil` if there is none
---@return integer? to the last byte
---@return string? message what went wrong
function ngx.re.find(subject, regex, options, ctx, nth) end

---Goes through all matches, for a loop.
---@nodiscard
---@param subject string where to look
---@param regex string what to look for
---@param options? string letters: `i` capitals do not matter, `j` and `o` make it fast …
---@return (fun(): table<integer|string, any>?)? iterator gives the next match
---@return string? message what went wrong
function ngx.re.gmatch(subject, regex, options) end

---A copy in which the first match is replaced.
---@nodiscard
---@param subject string where to look
---@param regex string what to look for
---@param replace string|function what to put there
---@param options? string letters: `i` capitals do not matter, `j` and `o` make it fast …
---@return string? text the copy
---@return integer count how many
---@return string? message what went wrong
function ngx.re.sub(subject, regex, replace, options) end

---A copy in which all matches are replaced.
---@nodiscard
---@param subject string where to look
---@param regex string what to look for
---@param replace string|function what to put there
---@param options? string letters: `i` capitals do not matter, `j` and `o` make it fast …
---@return string? text the copy
---@return integer count how many
---@return string? message what went wrong
function ngx.re.gsub(subject, regex, replace, options) end

---Memory that all processes of the server share, by the names in its configuration.
---@class ngx.shared
---One of them.
---@field [string] ngx.shared.dict

---Memory that all processes of the server share, by the names in its configuration.
---@type ngx.shared
ngx.shared = {}

---Keys and values that all processes of the server share.
---@class ngx.shared.dict
local dict = {}

---The value of a key.
---@nodiscard
---@param key string the key
---@return any value `nil` if there is none
---@return any flags a number, or what went wrong
function dict:get(key) end

---The value of a key, even if its time is over.
---@nodiscard
---@param key string the key
---@return any value `nil` if there is none
---@return any flags a number
---@return boolean? stale whether its time is over
function dict:get_stale(key) end

---Sets the value of a key.
---@param key string the key
---@param value any a text, number or boolean
---@param exptime? number for how many seconds
---@param flags? integer a number
---@return boolean? ok `true`, or `nil` or `false` if it failed
---@return string? message what went wrong
---@return boolean? forcible whether others had to go
function dict:set(key, value, exptime, flags) end

---The same, but no other has to go.
---@param key string the key
---@param value any a text, number or boolean
---@param exptime? number for how many seconds
---@param flags? integer a number
---@return boolean? ok `true`, or `nil` or `false` if it failed
---@return string? message what went wrong
function dict:safe_set(key, value, exptime, flags) end

---Sets the value of a key that is not there.
---@param key string the key
---@param value any a text, number or boolean
---@param exptime? number for how many seconds
---@param flags? integer a number
---@return boolean? ok `true`, or `nil` or `false` if it failed
---@return string? message what went wrong
---@return boolean? forcible whether others had to go
function dict:add(key, value, exptime, flags) end

---Sets the value of a key that is there.
---@param key string the key
---@param value any a text, number or boolean
---@param exptime? number for how many seconds
---@param flags? integer a number
---@return boolean? ok `true`, or `nil` or `false` if it failed
---@return string? message what went wrong
---@return boolean? forcible whether others had to go
function dict:replace(key, value, exptime, flags) end

---Deletes a key.
---@param key string the key
function dict:delete(key) end

---Adds to a number.
---@param key string the key
---@param value number how much
---@param init? number what to begin with if it is not there
---@param init_ttl? number for how many seconds then
---@return number? number the new value
---@return string? message what went wrong
---@return boolean? forcible whether others had to go
function dict:incr(key, value, init, init_ttl) end

---Sets how long a key lives.
---@param key string the key
---@param exptime number for how many seconds
---@return boolean? ok `true`, or `nil` or `false` if it failed
---@return string? message what went wrong
function dict:expire(key, exptime) end

---How long a key still lives.
---@nodiscard
---@param key string the key
---@return number? seconds `nil` if there is none
---@return string? message what went wrong
function dict:ttl(key) end

---The keys.
---@nodiscard
---@param max? integer how many at most; 0 for all
---@return string[] keys a list
function dict:get_keys(max) end

---Ends the time of all keys.
function dict:flush_all() end

---Deletes keys whose time is over.
---@param max? integer how many at most
---@return integer count how many there were
function dict:flush_expired(max) end

---Adds to the beginning of a list.
---@param key string the key
---@param value any a text or number
---@return integer? length how long the list is
---@return string? message what went wrong
function dict:lpush(key, value) end

---Adds to the end of a list.
---@param key string the key
---@param value any a text or number
---@return integer? length how long the list is
---@return string? message what went wrong
function dict:rpush(key, value) end

---Takes the first off a list.
---@param key string the key
---@return any value `nil` if there is none
---@return string? message what went wrong
function dict:lpop(key) end

---Takes the last off a list.
---@param key string the key
---@return any value `nil` if there is none
---@return string? message what went wrong
function dict:rpop(key) end

---How long a list is.
---@nodiscard
---@param key string the key
---@return integer? length 0 if there is none
---@return string? message what went wrong
function dict:llen(key) end

---How much fits in.
---@nodiscard
---@return integer bytes a number
function dict:capacity() end

---How much is free.
---@nodiscard
---@return integer bytes a number
function dict:free_space() end

---Connections that let other requests go on.
---@class ngx.socket
ngx.socket = {}

---A connection.
---@class ngx.tcpsock
local sock = {}

---A socket for single messages.
---@class ngx.udpsock
local usock = {}

---A new connection.
---@nodiscard
---@return ngx.tcpsock socket not connected
function ngx.socket.tcp() end

---The same as `tcp`.
---@nodiscard
---@return ngx.tcpsock socket not connected
function ngx.socket.stream() end

---A new socket for messages.
---@nodiscard
---@return ngx.udpsock socket not connected
function ngx.socket.udp() end

---Connects.
---@nodiscard
---@param host string the machine, or a path
---@param port? integer the port
---@return ngx.tcpsock? socket connected, or `nil` if it failed
---@return string? message what went wrong
---@return_overload ngx.tcpsock
---@return_overload nil, string
function ngx.socket.connect(host, port) end

---Connects.
---@param host string the machine, or a path
---@param port? integer|table the port
---@param options? table `pool` …
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function sock:connect(host, port, options) end

---Goes on encrypted from now on.
---@param session? any what an earlier call gave
---@param name? string the machine
---@param verify? boolean whether to look at the certificate
---@param ocsp? boolean whether to ask if it holds
---@return any session for the next time, `nil` or `false` if it failed
---@return string? message what went wrong
function sock:sslhandshake(session, name, verify, ocsp) end

---Writes.
---@param data any texts, or lists of them
---@return integer? sent how many bytes
---@return string? message what went wrong
function sock:send(data) end

---Reads.
---@param pattern? "*l"|"*a"|integer what to read: a line (if missing), all, or a number of bytes
---@return string? bytes what was read
---@return string? message what went wrong
---@return string? partial what had been read by then
---@return_overload string
---@return_overload nil, string, string
function sock:receive(pattern) end

---Reads what there is.
---@param max integer how many bytes at most
---@return string? bytes what was read
---@return string? message what went wrong
function sock:receiveany(max) end

---Reads up to a text.
---@param pattern string a text
---@param options? table `inclusive`
---@return fun(size?: integer): string?, string?, string? iterator reads up to the text
function sock:receiveuntil(pattern, options) end

---Closes the connection.
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function sock:close() end

---How long a call may wait.
---@param ms integer how long
function sock:settimeout(ms) end

---How long calls may wait.
---@param connect integer in ms
---@param send integer in ms
---@param read integer in ms
function sock:settimeouts(connect, send, read) end

---Sets an option of the system.
---@param option string the option
---@param value? any its value
function sock:setoption(option, value) end

---Keeps the connection for the next request.
---@param timeout? integer how long, in ms
---@param size? integer how many at most
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function sock:setkeepalive(timeout, size) end

---How often the connection was used before.
---@nodiscard
---@return integer? count 0 if it is new
---@return string? message what went wrong
function sock:getreusedtimes() end

---With whom messages are exchanged.
---@param host string the machine, or a path
---@param port? integer the port
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function usock:setpeername(host, port) end

---Sends a message.
---@param data any texts, or lists of them
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function usock:send(data) end

---Waits for a message.
---@param size? integer how long a message may be
---@return string? message the message
---@return string? reason what went wrong
---@return_overload string
---@return_overload nil, string
function usock:receive(size) end

---Closes the socket.
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function usock:close() end

---How long a call may wait.
---@param ms integer how long
function usock:settimeout(ms) end

---Work beside requests.
---@class ngx.timer
ngx.timer = {}

---Calls a function later.
---@param delay number after how many seconds
---@param callback fun(premature: boolean, ...: any) what to call
---@param ... any what it gets
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function ngx.timer.at(delay, callback, ...) end

---Calls a function again and again.
---@param delay number how often, in seconds
---@param callback fun(premature: boolean, ...: any) what to call
---@param ... any what it gets
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function ngx.timer.every(delay, callback, ...) end

---How many are at work.
---@nodiscard
---@return integer count how many
function ngx.timer.running_count() end

---How many wait.
---@nodiscard
---@return integer count how many
function ngx.timer.pending_count() end

---Several things at once in a request.
---@class ngx.thread
ngx.thread = {}

---Begins something.
---@param func function the body
---@param ... any what it gets
---@return thread thread for `wait`
function ngx.thread.spawn(func, ...) end

---Waits until one of them ends.
---@param ... thread some of them
---@return boolean ok whether it went well
---@return any ... what it gave
function ngx.thread.wait(...) end

---Ends it.
---@param thread thread one of them
---@return 1? ok 1, or `nil` if it failed
---@return string? message what went wrong
---@return_overload 1
---@return_overload nil, string
function ngx.thread.kill(thread) end

---The processes of the server.
---@class ngx.worker
---Other functions.
---@field [string] fun(...: any): any...
ngx.worker = {}

---The number of this process among the others.
---@nodiscard
---@return integer? id from 0
function ngx.worker.id() end

---The number of this process in the system.
---@nodiscard
---@return integer pid the number
function ngx.worker.pid() end

---How many there are.
---@nodiscard
---@return integer count a number
function ngx.worker.count() end

---Whether this process is about to end.
---@nodiscard
---@return boolean is whether it is
function ngx.worker.exiting() end

---How nginx was built.
---@class ngx.config
---Whether for looking for mistakes.
---@field debug boolean
---Which part of nginx runs the code.
---@field subsystem "http"|"stream"
---Its version as a number.
---@field nginx_version integer
---The version of its Lua as a number.
---@field ngx_lua_version integer
---Its folder.
---@field prefix fun(): string
---What it was built with.
---@field nginx_configure fun(): string
ngx.config = {}
