---@meta

---All that Neovim adds to Lua.
---
---`vim.api` are Neovim's own functions, `vim.fn` those of Vim script, `vim.o` and its like are options, `vim.g` and its like variables.
---@class vimlib
---Neovim's own business.
---@field _create_ts_parser fun(...: any): any
---Neovim's own business.
---@field _getvar fun(...: any): any
---Neovim's own business.
---@field _setvar fun(...: any): any
---Neovim's own business.
---@field _ts_add_language fun(...: any): any
---Neovim's own business.
---@field _ts_get_language_version fun(...: any): any
---Neovim's own business.
---@field _ts_get_minimum_language_version fun(...: any): any
---Neovim's own business.
---@field _ts_has_language fun(...: any): any
---Neovim's own business.
---@field _ts_inspect_language fun(...: any): any
---Neovim's own business.
---@field _ts_parse_query fun(...: any): any
---Neovim's own business.
---@field _empty_dict_mt table
---A key for saying of what type a table is to be in Vim script: one of `vim.types`.
---@field type_idx any
---A key for the value of such a table.
---@field val_idx any
---`float`, `array` and `dictionary`, for `type_idx`.
---@field types table<string, integer>
vim = {}

---What stands for Vim script's `null`, as `nil` cannot be in a table.
---@type vim.NIL
vim.NIL = {}

---What stands for nothing in values from outside.
---@class vim.NIL

---Options, set as `:set` does.
---@type vim.go
vim.o = {}

---Options, set for all, as `:setglobal` does.
---@type vim.go
vim.go = {}

---Options of a buffer: the current one, or by its number, `vim.bo[buffer].filetype`.
---@type vim.bo
vim.bo = {}

---Options of a window: the current one, or by its number, `vim.wo[window].wrap`.
---@type vim.wo
vim.wo = {}

---An option as an object, for adding to lists.
---
---```lua
---vim.opt.path:append("**")
---```
---@class vim.Option
---Adds at the end, as `:set +=` does.
---@field append fun(self: vim.Option, value: any)
---Adds at the beginning, as `:set ^=` does.
---@field prepend fun(self: vim.Option, value: any)
---Takes away, as `:set -=` does.
---@field remove fun(self: vim.Option, value: any)
---The value: a list or table if it is one.
---@field get fun(self: vim.Option): any

---Options as objects, set as `:set` does; lists are Lua's tables: `vim.opt.wildignore = { "*.o", "*.a" }`.
---@type table<string, any>
vim.opt = {}

---The same, set as `:setlocal` does.
---@type table<string, any>
vim.opt_local = {}

---The same, set as `:setglobal` does.
---@type table<string, any>
vim.opt_global = {}

---Global variables of Vim script, `g:name`.
---@type table<string, any>
vim.g = {}

---Variables of a buffer, `b:name`: of the current one, or by its number.
---@type table<string|integer, any>
vim.b = {}

---Variables of a window, `w:name`: of the current one, or by its number.
---@type table<string|integer, any>
vim.w = {}

---Variables of a tab page, `t:name`: of the current one, or by its number.
---@type table<string|integer, any>
vim.t = {}

---The environment's variables.
---@type table<string, string?>
vim.env = {}

---Variables of Vim itself, `v:name`.
---@class vim.v
---The number that was typed before the command.
---@field count integer
---The same, 1 if there was none.
---@field count1 integer
---The line that an expression is asked about.
---@field lnum integer
---What an autocommand is about.
---@field event table<string, any>
---The last error message.
---@field errmsg string
---With which number the last program ended.
---@field shell_error integer
---The register of the command.
---@field register string
---The operator.
---@field operator string
---The letter that is typed.
---@field char string
---The key of an entry that an expression is asked about.
---@field key any
---The value of an entry that an expression is asked about.
---@field val any
---The file that an expression is asked about.
---@field fname string
---How deep the fold is.
---@field foldlevel integer
---The fold's first line.
---@field foldstart integer
---The fold's last line.
---@field foldend integer
---Whether matches are coloured.
---@field hlsearch integer
---`i` for inserting, `r` for replacing.
---@field insertmode string
---The window of the last click.
---@field mouse_win integer
---The line of the last click.
---@field mouse_lnum integer
---The column of the last click.
---@field mouse_col integer
---Files of earlier times.
---@field oldfiles string[]
---Neovim's own path.
---@field progpath string
---Where other programs reach this one.
---@field servername string
---The file of the session.
---@field this_session string
---Where the exception came from.
---@field throwpoint string
---The exception.
---@field exception string
---Yes.
---@field true boolean
---No.
---@field false boolean
---1 when starting is over.
---@field vim_did_enter integer
---Of the line that is drawn, which part.
---@field virtnum integer
---How far from the cursor the line is that is drawn.
---@field relnum integer
---The swap file that was found.
---@field swapname string
---What to do with it.
---@field swapchoice string
---The number of the window on the screen.
---@field windowid integer
---What Neovim was started with.
---@field argv string[]
---Whether a deadly signal came.
---@field dying integer
---With which number Neovim ends.
---@field exiting any
---Others.
---@field [string] any
vim.v = {}

---How bad messages are.
---@class vim.log
vim.log = {}

---How bad messages are.
---@class vim.log.levels
---Each step.
---@field TRACE 0
---For looking for mistakes.
---@field DEBUG 1
---Good to know.
---@field INFO 2
---Not good.
---@field WARN 3
---Something failed.
---@field ERROR 4
---Nothing at all.
---@field OFF 5
vim.log.levels = {}

---Runs commands, several lines too; each command is a field as well: `vim.cmd.edit("file")`.
---@class vim.cmd
---A command.
---@field [string] fun(...: any): any
---@overload fun(command: string|table): any
vim.cmd = {}

---Calls a function of Vim script; `vim.fn.name(…)` is the same.
---@nodiscard
---@param name string the function's name
---@param ... any what it is called with
---@return any value its result
function vim.call(name, ...) end

---Whether two values are the same, tables by what is in them.
---@nodiscard
---@param a any one
---@param b any the other one
---@return boolean equal whether they are
function vim.deep_equal(a, b) end

---A copy, of tables also of what is in them.
---@nodiscard
---@generic T
---@param orig T the original
---@param noref? boolean whether a table that occurs twice is copied twice
---@return T copy the copy
function vim.deepcopy(orig, noref) end

---Calls a function later.
---@param fn fun() what to call
---@param timeout integer after how many ms
---@return uv.timer timer can be stopped
function vim.defer_fn(fn, timeout) end

---What differs between two texts.
---@nodiscard
---@param a string one text
---@param b string the other one
---@param opts? table<string, any> `result_type`, `algorithm`, `ctxlen`, `on_hunk` …
---@return any diff a text as `diff -u` gives, or lists of numbers
function vim.diff(a, b, opts) end

---An empty table that is a dictionary, and no list, in Vim script.
---@nodiscard
---@return table t empty
function vim.empty_dict() end

---Whether a text ends so.
---@nodiscard
---@param s string the text
---@param suffix string the end
---@return boolean is whether it does
function vim.endswith(s, suffix) end

---Whether a text begins so.
---@nodiscard
---@param s string the text
---@param prefix string the beginning
---@return boolean is whether it does
function vim.startswith(s, prefix) end

---A function of Vim script as one of Lua.
---@nodiscard
---@param name string the function's name
---@return fun(...: any): any func calls it
function vim.funcref(name) end

---Goes through the parts of a text, for a loop.
---@nodiscard
---@param s string the text
---@param sep string a pattern, or a text if `plain`
---@param opts? boolean|table `plain`, `trimempty`
---@return fun(): string? iterator gives the next part
function vim.gsplit(s, sep, opts) end

---The parts of a text between separators.
---@nodiscard
---@param s string the text
---@param sep string a pattern, or a text if `plain`
---@param opts? table|boolean `plain`: take `sep` as it is; `trimempty`: leave empty ends out; older code gives only the first
---@return string[] parts at least one
function vim.split(s, sep, opts) end

---Whether the code runs where most of `vim.api` is not allowed; `vim.schedule` helps.
---@nodiscard
---@return boolean is whether it is
function vim.in_fast_event() end

---A value as a text, tables with what is in them.
---@nodiscard
---@param value any any value
---@param opts? table `depth`, `newline`, `indent`, `process`
---@return string text readable, in several lines
function vim.inspect(value, opts) end

---Whether a value can be called.
---@nodiscard
---@param f any any value
---@return boolean is whether it can
function vim.is_callable(f) end

---Whether the code runs in a thread of its own.
---@nodiscard
---@return boolean is whether it is
function vim.is_thread() end

---Adds the elements of a list to another.
---@generic T
---@param dst T[] the list that grows
---@param src any[] what to add
---@param start? integer the first element to add
---@param finish? integer the last element to add
---@return T[] dst the same list
function vim.list_extend(dst, src, start, finish) end

---A part of a list.
---@nodiscard
---@generic T
---@param list T[] the list
---@param start? integer the first element
---@param finish? integer the last element
---@return T[] slice a new list
function vim.list_slice(list, start, finish) end

---Whether a value is in a list.
---@nodiscard
---@param list table the list
---@param value any the value
---@return boolean is whether it is
function vim.list_contains(list, value) end

---Whether a table has only keys 1, 2, 3 …
---@nodiscard
---@param t any any value
---@return boolean is whether it is
function vim.islist(t) end

---Whether a table has only whole numbers as keys.
---@nodiscard
---@param t any any value
---@return boolean is whether it is
function vim.isarray(t) end

---Tells the user something. Plugins may show it in their own way.
---@param msg string the message
---@param level? integer one of `vim.log.levels`
---@param opts? table for whoever shows it
---@return any result what whoever shows it gives
function vim.notify(msg, level, opts) end

---Tells the user something, but only once.
---@param msg string the message
---@param level? integer one of `vim.log.levels`
---@param opts? table for whoever shows it
---@return boolean shown whether it was
function vim.notify_once(msg, level, opts) end

---Has a function called at each key.
---@param fn? fun(key: string, typed?: string) called at each key; `nil` takes it back
---@param ns_id? integer the namespace; a new one if missing
---@return integer ns_id the namespace
function vim.on_key(fn, ns_id) end

---Puts text in as the terminal does. Can be replaced.
---@param lines string[] the text
---@param phase integer -1 for all at once
---@return boolean ok `false` stops it
function vim.paste(lines, phase) end

---A pattern of Lua that means just this text.
---@nodiscard
---@param s string the text
---@return string escaped a pattern
function vim.pesc(s) end

---Prints values, tables with what is in them; newer: `vim.print`.
---@param ... any values
---@return any ... the same values
function vim.pretty_print(...) end

---Prints values, tables with what is in them.
---@param ... any values
---@return any ... the same values
function vim.print(...) end

---What lies between two places.
---@nodiscard
---@param bufnr integer the buffer
---@param pos1 integer[] line and column, from 0
---@param pos2 integer[] line and column, from 0
---@param regtype string as `setreg` wants it
---@param inclusive boolean whether the end belongs to it
---@return table<integer, [integer, integer]> region by lines, the first column and the one behind the last
function vim.region(bufnr, pos1, pos2, regtype, inclusive) end

---Calls something in another program, without waiting.
---@param channel integer the channel; 0 for all
---@param method string its name
---@param ... any what it gets
function vim.rpcnotify(channel, method, ...) end

---Calls something in another program, and waits.
---@param channel integer the channel
---@param method string its name
---@param ... any what it gets
---@return any result its result
function vim.rpcrequest(channel, method, ...) end

---Calls a function soon, when all of `vim.api` is allowed.
---@param fn fun() what to call
function vim.schedule(fn) end

---A function that is called soon, for what may run where little is allowed.
---@nodiscard
---@generic T: function
---@param fn T the function
---@return T wrapped calls it soon
function vim.schedule_wrap(fn) end

---Where a letter of a text is, in bytes.
---@nodiscard
---@param s string the text
---@param index integer counted in letters
---@param use_utf16? boolean whether UTF-16 counts
---@return integer byte counted in bytes
function vim.str_byteindex(s, index, use_utf16) end

---How many letters a place in bytes is.
---@nodiscard
---@param s string the text
---@param index? integer counted in bytes; the end if missing
---@return integer letters in UTF-32
---@return integer units in UTF-16
function vim.str_utfindex(s, index) end

---How far before a byte its letter begins.
---@nodiscard
---@param s string the text
---@param index integer a byte
---@return integer offset 0 or less
function vim.str_utf_start(s, index) end

---How far behind a byte its letter ends.
---@nodiscard
---@param s string the text
---@param index integer a byte
---@return integer offset 0 or more
function vim.str_utf_end(s, index) end

---Where each letter begins.
---@nodiscard
---@param s string the text
---@return integer[] positions in bytes
function vim.str_utf_pos(s) end

---Compares texts without regard to capitals.
---@nodiscard
---@param a string one
---@param b string the other one
---@return -1|0|1 order whether the first comes before
function vim.stricmp(a, b) end

---A text in another encoding.
---@nodiscard
---@param s string the text
---@param from string such as `"latin1"`
---@param to string such as `"utf-8"`
---@param opts? table nothing yet
---@return string? text `nil` if it failed
function vim.iconv(s, from, to, opts) end

---Adds for each value an entry that leads to its key.
---@generic T: table
---@param o T the table
---@return T o the same table
function vim.tbl_add_reverse_lookup(o) end

---Whether a value is in a table.
---@nodiscard
---@param t table the table
---@param value any the value, or a function if `predicate`
---@param opts? table `predicate`
---@return boolean is whether it is
function vim.tbl_contains(t, value, opts) end

---How many entries a table has.
---@nodiscard
---@param t table the table
---@return integer count the number
function vim.tbl_count(t) end

---All entries of several tables in one; tables in them are joined as well.
---@nodiscard
---@param behavior "error"|"keep"|"force" what a key that is there twice means: a mistake, the first or the last
---@param ... table the tables
---@return table t a new one
function vim.tbl_deep_extend(behavior, ...) end

---All entries of several tables in one.
---@nodiscard
---@param behavior "error"|"keep"|"force" what a key that is there twice means: a mistake, the first or the last
---@param ... table the tables
---@return table t a new one
function vim.tbl_extend(behavior, ...) end

---The values for which a function says yes.
---@nodiscard
---@generic T
---@param func fun(value: T): any says which
---@param t table<any, T> the table
---@return T[] list a new one
function vim.tbl_filter(func, t) end

---A list without lists in it: their elements instead.
---@nodiscard
---@param t table the table
---@return any[] list a new one
function vim.tbl_flatten(t) end

---A value deep in tables.
---@nodiscard
---@param o table the table
---@param ... any keys, one for each step
---@return any value `nil` if something is missing on the way
function vim.tbl_get(o, ...) end

---Whether a table has no entries.
---@nodiscard
---@param t table the table
---@return boolean is whether it is
function vim.tbl_isempty(t) end

---Whether a table has only keys 1, 2, 3 …; newer: `vim.islist`.
---@nodiscard
---@param t any any value
---@return boolean is whether it is
function vim.tbl_islist(t) end

---The keys of a table.
---@nodiscard
---@generic K
---@param t table<K, any> the table
---@return K[] keys in no order
function vim.tbl_keys(t) end

---The results of a function for all values.
---@nodiscard
---@generic T, R
---@param func fun(value: T): R what to do with each
---@param t table<any, T> the table
---@return table<any, R> t a new one with the same keys
function vim.tbl_map(func, t) end

---The values of a table.
---@nodiscard
---@generic V
---@param t table<any, V> the table
---@return V[] values in no order
function vim.tbl_values(t) end

---Goes through a table by sorted keys, for a loop.
---@nodiscard
---@generic K, V
---@param t table<K, V> the table
---@return fun(t: table<K, V>): K, V iterator gives the next entry
function vim.spairs(t) end

---A copy without blanks at both ends.
---@nodiscard
---@param s string the text
---@return string trimmed the copy
function vim.trim(s) end

---Raises an error if a value is not of its type.
---@param ... any a table of `name = { value, type, optional }`, or name, value, type
function vim.validate(...) end

---Which Neovim this is.
---@nodiscard
---@return vim.Version version `major`, `minor`, `patch`
function vim.version() end

---A version.
---@class vim.Version
---The first number.
---@field major integer
---The second number.
---@field minor integer
---The third number.
---@field patch integer
---Whether, or how, it is not finished.
---@field prerelease any
---Which build it is.
---@field build any

---Waits, and lets other things happen meanwhile.
---@param time integer how many ms at most
---@param condition? fun(): any until it says yes
---@param interval? integer how often to ask, in ms
---@param fast_only? boolean whether only little may happen meanwhile
---@return boolean ok whether the condition held
---@return integer? code -1: too long; -2: interrupted
function vim.wait(time, condition, interval, fast_only) end

---A program that is running.
---@class vim.SystemObj
---The number of the process.
---@field pid integer
---What was started.
---@field cmd string[]
local object = {}

---How a program ended.
---@class vim.SystemCompleted
---With which number.
---@field code integer
---By which signal.
---@field signal integer
---What it printed.
---@field stdout? string
---Its error messages.
---@field stderr? string

---Starts a program.
---@param cmd string[] the program and what it is started with
---@param opts? table `cwd`, `env`, `stdin`, `text`, `timeout` …
---@param on_exit? fun(result: vim.SystemCompleted) called when it has ended
---@return vim.SystemObj object the program
function vim.system(cmd, opts, on_exit) end

---Waits until the program ends.
---@param timeout? integer how many ms at most
---@return vim.SystemCompleted result how it ended
function object:wait(timeout) end

---Sends a signal to the program.
---@param signal integer|string the signal
function object:kill(signal) end

---Writes to the program's input.
---@param data string|string[]|nil what to write; `nil` ends it
function object:write(data) end

---Whether the program has ended, or is going to.
---@nodiscard
---@return boolean is whether it is
function object:is_closing() end

---A pattern of Vim.
---@class vim.regex
local regex = {}

---A pattern of Vim. A wrong one is an error.
---@nodiscard
---@param re string the pattern, as for `/`
---@return vim.regex regex can be matched
function vim.regex(re) end

---Looks for the first match in a text.
---@nodiscard
---@param str string the text
---@return integer? start the byte where it begins, from 0; `nil` if there is none
---@return integer? finish the byte behind its end
---@return_overload integer, integer
---@return_overload nil
function regex:match_str(str) end

---Looks for the first match in a line of a buffer.
---@nodiscard
---@param bufnr integer the buffer
---@param line integer the line, from 0
---@param start? integer the first byte
---@param finish? integer the byte behind the last
---@return integer? start the byte where it begins, from 0; `nil` if there is none
---@return integer? finish the byte behind its end
---@return_overload integer, integer
---@return_overload nil
function regex:match_line(bufnr, line, start, finish) end

---JSON.
---@class vim.json
vim.json = {}

---Reads JSON; `null` becomes `vim.NIL`.
---@nodiscard
---@param str string the text
---@param opts? table `luanil`: where `null` becomes `nil`
---@return any value what it says
function vim.json.decode(str, opts) end

---Writes JSON.
---@nodiscard
---@param value any the value
---@param opts? table settings
---@return string text JSON
function vim.json.encode(value, opts) end

---MessagePack, the binary form in which Neovim talks to others.
---@class vim.mpack
vim.mpack = {}

---Reads MessagePack.
---@nodiscard
---@param str string bytes
---@return any value what they say
function vim.mpack.decode(str) end

---Writes MessagePack.
---@nodiscard
---@param value any the value
---@return string bytes binary
function vim.mpack.encode(value) end

---Reads values one after the other.
---@nodiscard
---@param opts? table how to read special values
---@return fun(str: string, pos?: integer): any, integer unpacker reads the next value
function vim.mpack.Unpacker(opts) end

---Writes values one after the other.
---@nodiscard
---@param opts? table how to write special values
---@return fun(value: any): string packer writes a value
function vim.mpack.Packer(opts) end

---Bytes as letters.
---@class vim.base64
vim.base64 = {}

---Writes base64.
---@nodiscard
---@param str string bytes
---@return string text letters
function vim.base64.encode(str) end

---Reads base64.
---@nodiscard
---@param str string letters
---@return string bytes binary
function vim.base64.decode(str) end

---Spelling.
---@class vim.spell
vim.spell = {}

---Looks for mistakes.
---@nodiscard
---@param str string the text
---@return [string, string, integer][] mistakes each the word, what is wrong, and where
function vim.spell.check(str) end

---Small functions for functions.
---@class vim.F
vim.F = {}

---The first value that is not `nil`.
---@nodiscard
---@generic T
---@param a T? a value
---@param ... T what to take instead
---@return T value the first that is not `nil`
function vim.F.if_nil(a, ...) end

---Calls a function; an error means no result.
---@nodiscard
---@param fn function the function
---@param ... any what it is called with
---@return any ... its results; nothing if it failed
function vim.F.npcall(fn, ...) end

---The results of `pcall`, if it went well.
---@nodiscard
---@param ok boolean whether it went well
---@param ... any results
---@return any ... the results, if it went well
function vim.F.ok_or_nil(ok, ...) end

---A function that does not fail.
---@nodiscard
---@param fn function the function
---@return function wrapped an error means no result
function vim.F.nil_wrap(fn) end

---Values as a table that knows how many there are.
---@nodiscard
---@param ... any values
---@return table t with `n`
function vim.F.pack_len(...) end

---The values again.
---@nodiscard
---@param t table what `pack_len` gave
---@return any ... the values
function vim.F.unpack_len(t) end

---Questions to the user. Plugins may show them in their own way.
---@class vim.ui
vim.ui = {}

---Asks for a text.
---@param opts table `prompt`, `default`, `completion`, `highlight`
---@param on_confirm fun(input?: string) called with the text, or `nil`
function vim.ui.input(opts, on_confirm) end

---Has the user choose something.
---@generic T
---@param items T[] the choices
---@param opts table `prompt`, `format_item`, `kind`
---@param on_choice fun(item?: T, index?: integer) called with the choice, or `nil`
function vim.ui.select(items, opts, on_choice) end

---Opens something with the program that the system has for it.
---@param path string a path or an address of the web
---@param opts? table `cmd`
---@return vim.SystemObj? object the program, or `nil` if it failed
---@return string? message what went wrong
function vim.ui.open(path, opts) end

---Keys.
---@class vim.keymap
vim.keymap = {}

---How a key is given a meaning.
---@class vim.keymap.set.Opts: vim.api.keyset.keymap
---Only in this buffer; `true` or 0 for the current one.
---@field buffer? integer|boolean
---Whether the keys that it stands for may have a meaning themselves.
---@field remap? boolean

---Gives a key a meaning.
---
---```lua
---vim.keymap.set("n", "<leader>w", "<cmd>write<cr>", { desc = "Save" })
---```
---@param mode string|string[] the mode or modes, such as `"n"`, `{ "n", "x" }`
---@param lhs string the keys that are typed
---@param rhs string|function the keys that they stand for, or what to call
---@param opts? vim.keymap.set.Opts `buffer`, `desc`, `silent`, `expr` …
function vim.keymap.set(mode, lhs, rhs, opts) end

---Takes the meaning of a key back.
---@param modes string|string[] the mode or modes
---@param lhs string the keys
---@param opts? table `buffer`
function vim.keymap.del(modes, lhs, opts) end

---Reports for `:checkhealth`.
---@class vim.health
---What only some versions have.
---@field [string] any
vim.health = {}

---Begins a part of the report.
---@param name string its title
function vim.health.start(name) end

---Says that something is good.
---@param msg string the message
function vim.health.ok(msg) end

---Says something.
---@param msg string the message
function vim.health.info(msg) end

---Says that something is not good.
---@param msg string the message
---@param ... string|string[] what to do about it
function vim.health.warn(msg, ...) end

---Says that something fails.
---@param msg string the message
---@param ... string|string[] what to do about it
function vim.health.error(msg, ...) end

---Colours. In newer versions it is `vim.hl`.
---@class vim.highlight
---Who wins: `syntax`, `treesitter`, `diagnostics`, `user`.
---@field priorities table<string, integer>
---What only some versions have.
---@field [string] any
vim.highlight = {}

---Shows for a moment what was copied.
---@param opts? table `higroup`, `timeout`, `on_macro`, `on_visual`
function vim.highlight.on_yank(opts) end

---Colours a part of a buffer.
---@param bufnr integer the buffer
---@param ns integer the namespace
---@param higroup string the group of colours
---@param start any line and column, from 0
---@param finish any line and column, from 0
---@param opts? table `regtype`, `inclusive`, `priority`
function vim.highlight.range(bufnr, ns, higroup, start, finish, opts) end

---Colours.
---@type vim.highlight
vim.hl = {}

---What kind of text a file has.
---@class vim.filetype
---What only some versions have.
---@field [string] any
vim.filetype = {}

---Adds kinds of files.
---@param filetypes table `extension`, `filename`, `pattern`
function vim.filetype.add(filetypes) end

---What kind of text a file has.
---@nodiscard
---@param args table `buf`, `filename`, `contents`
---@return string? filetype `nil` if it is unknown
---@return function? on_detect to be called for the buffer
function vim.filetype.match(args) end

---Files that may do harm.
---@class vim.secure
---What only some versions have.
---@field [string] any
vim.secure = {}

---Reads a file if the user trusts it.
---@nodiscard
---@param path string the file
---@return any text the text, `nil` if the user does not trust it
function vim.secure.read(path) end

---Snippets: texts with gaps.
---@class vim.snippet
---What only some versions have.
---@field [string] any
vim.snippet = {}

---Puts a snippet in.
---@param input string the snippet
function vim.snippet.expand(input) end

---Whether a snippet has gaps left.
---@nodiscard
---@param filter? table `direction`
---@return boolean is whether one is
function vim.snippet.active(filter) end

---Goes to the next gap.
---@param direction -1|1 back or on
function vim.snippet.jump(direction) end

---Ends the snippet.
function vim.snippet.stop() end

---Faster loading of Lua files.
---@class vim.loader
---What only some versions have.
---@field [string] any
vim.loader = {}

---Keeps what was translated for the next time.
---@param enable? boolean whether to
function vim.loader.enable(enable) end

---Paths.
---@class vim.fs
vim.fs = {}

---The last part of a path.
---@nodiscard
---@param file string? the path
---@return string name behind the last `/`
function vim.fs.basename(file) end

---A path without its last part.
---@nodiscard
---@param file string? the path
---@return string folder before the last `/`
function vim.fs.dirname(file) end

---Parts as one path.
---@nodiscard
---@param ... string parts
---@return string path with `/` between
function vim.fs.joinpath(...) end

---A path in one and the same form.
---@nodiscard
---@param path string the path
---@param opts? table `expand_env`
---@return string path with `/`, without `~` and variables
function vim.fs.normalize(path, opts) end

---A path from the root on.
---@nodiscard
---@param path string the path
---@return string path absolute
function vim.fs.abspath(path) end

---A path from a folder on.
---@nodiscard
---@param base string the folder
---@param target string the path
---@param opts? table nothing yet
---@return string? path `nil` if it is not below
function vim.fs.relpath(base, target, opts) end

---Goes through the names in a folder, for a loop.
---@nodiscard
---@param path string the folder
---@param opts? table `depth`, `skip`
---@return fun(): string?, string? iterator gives the next name and what it is
function vim.fs.dir(path, opts) end

---Looks for files, downwards or upwards.
---@nodiscard
---@param names string|string[]|(fun(name: string, path: string): any) what to look for
---@param opts? table `path`, `upward`, `stop`, `type`, `limit`
---@return string[] paths those that were found
function vim.fs.find(names, opts) end

---Goes through the folders above a path, for a loop.
---@nodiscard
---@param start string the path
---@return fun(_: any, folder: string): string? iterator gives the next folder
---@return any state nothing
---@return string start the path
function vim.fs.parents(start) end

---The folder above that has a certain file.
---@nodiscard
---@param source integer|string a buffer or a path
---@param marker string|string[]|function what lies in the folder
---@return string? folder `nil` if there is none
function vim.fs.root(source, marker) end

---Deletes a file or folder.
---@param path string the file
---@param opts? table `recursive`, `force`
function vim.fs.rm(path, opts) end

---The address of a buffer's file.
---@nodiscard
---@param bufnr integer the buffer
---@return string uri the address
function vim.uri_from_bufnr(bufnr) end

---The address of a file.
---@nodiscard
---@param path string the path
---@return string uri begins with `file://`
function vim.uri_from_fname(path) end

---The buffer of an address, made if there is none.
---@nodiscard
---@param uri string the address
---@return integer bufnr the buffer
function vim.uri_to_bufnr(uri) end

---The path of an address.
---@nodiscard
---@param uri string the address
---@return string path the path
function vim.uri_to_fname(uri) end

---A text as addresses have it.
---@nodiscard
---@param str string the text
---@param rfc? string by which rules
---@return string encoded with `%`
function vim.uri_encode(str, rfc) end

---What a text of an address means.
---@nodiscard
---@param str string with `%`
---@return string text the text
function vim.uri_decode(str) end

---A row of values that is worked on step by step.
---@class vim.Iter
local iter = {}

---A row of values.
---
---```lua
---local names = vim.iter(files):filter(function(f) return f.open end):map(function(f) return f.name end):totable()
---```
---@nodiscard
---@param src any a list, a table, or a function
---@param ... any what the function gets
---@return vim.Iter iter the row
function vim.iter(src, ...) end

---Leaves out those for which the function says no.
---@param f fun(...: any): any says which
---@return vim.Iter iter the same row
function iter:filter(f) end

---Puts results in their place; `nil` is left out.
---@param f fun(...: any): any... what to do with each
---@return vim.Iter iter the same row
function iter:map(f) end

---Calls a function with each.
---@param f fun(...: any) what to do with each
function iter:each(f) end

---Makes one value out of all.
---@param init any the beginning
---@param f fun(acc: any, ...: any): any takes what there is so far and the next
---@return any result the end
function iter:fold(init, f) end

---All of them in a list.
---@return table list a new one
function iter:totable() end

---All of them as a text.
---@param delim string what comes between
---@return string text one
function iter:join(delim) end

---The next one.
---@return any ... `nil` at the end
function iter:next() end

---The next one, which stays.
---@return any value `nil` at the end
function iter:peek() end

---The first one that fits.
---@param f any a value, or a function that says which
---@return any ... `nil` if there is none
function iter:find(f) end

---The last one that fits.
---@param f any a value, or a function that says which
---@return any ... `nil` if there is none
function iter:rfind(f) end

---Whether there is one that fits.
---@param pred fun(...: any): any says which
---@return boolean is whether there is
function iter:any(pred) end

---Whether all fit.
---@param pred fun(...: any): any says which
---@return boolean are whether they do
function iter:all(pred) end

---Leaves some out at the beginning.
---@param n any how many, or a function that says which
---@return vim.Iter iter the same row
function iter:skip(n) end

---Ends after some.
---@param n any how many, or a function that says which
---@return vim.Iter iter the same row
function iter:take(n) end

---Turns the row round.
---@return vim.Iter iter the same row
function iter:rev() end

---Puts its number before each.
---@return vim.Iter iter the same row
function iter:enumerate() end

---Puts the elements of lists in the lists' place.
---@param depth? integer how deep
---@return vim.Iter iter the same row
function iter:flatten(depth) end

---The last one.
---@return any ... `nil` if there is none
function iter:last() end

---One of them.
---@param n integer which
---@return any ... `nil` if there is none
function iter:nth(n) end

---A part of the row.
---@param first integer the first
---@param last integer the last
---@return vim.Iter iter the same row
function iter:slice(first, last) end

---Takes the last one off.
---@return any value `nil` if there is none
function iter:pop() end
