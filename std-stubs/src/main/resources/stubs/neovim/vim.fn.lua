---@meta

---Functions of Vim script, called with values of Lua. Yes and no are 1 and 0: `if vim.fn.has("mac") == 1 then`.
---@class vim.fn
---Other functions, and those that scripts have made.
---@field [string] fun(...: any): any
vim.fn = {}

---A number without its sign.
---@param expr number a number
---@return number number not negative
function vim.fn.abs(expr) end

---Puts lines in below a line of the current buffer.
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@param text string|string[] the lines
---@return integer failed 1 if it failed
function vim.fn.append(lnum, text) end

---How many files are in the argument list.
---@param winid? integer the window; -1 for all
---@return integer number the number
function vim.fn.argc(winid) end

---The files of the argument list.
---@param nr? integer which, from 0; -1 for all
---@param winid? integer the window
---@return any files one, or a list
function vim.fn.argv(nr, winid) end

---For tests: notes a mistake if two values differ.
---@param expected any what is wanted
---@param actual any what is there
---@param msg? any what to say
---@return integer failed 1 if they differ
function vim.fn.assert_equal(expected, actual, msg) end

---The number of a file's buffer, made if there is none.
---@param name string the file
---@return integer number the number
function vim.fn.bufadd(name) end

---Whether there is such a buffer.
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@return integer is 1 for yes, 0 for no
function vim.fn.bufexists(buf) end

---Whether a buffer is shown by `:ls`.
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@return integer is 1 for yes, 0 for no
function vim.fn.buflisted(buf) end

---Reads the file of a buffer if that has not been done.
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
function vim.fn.bufload(buf) end

---Whether a buffer is in memory.
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@return integer is 1 for yes, 0 for no
function vim.fn.bufloaded(buf) end

---The name of a buffer.
---@param buf? integer|string the buffer: its number, its name, or `"%"` for the current one
---@return string text the text
function vim.fn.bufname(buf) end

---The number of a buffer, -1 if there is none.
---@param buf? integer|string the buffer: its number, its name, or `"%"` for the current one
---@param create? integer|boolean whether to make it
---@return integer number the number
function vim.fn.bufnr(buf, create) end

---The number of the first window that shows a buffer, -1 if none does.
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@return integer number the number
function vim.fn.bufwinid(buf) end

---The place of the first window that shows a buffer, -1 if none does.
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@return integer number the number
function vim.fn.bufwinnr(buf) end

---The line in which a byte of the buffer is.
---@param byte integer from 1
---@return integer number the number
function vim.fn.byte2line(byte) end

---At which byte a letter begins, -1 if there is none.
---@param text string the text
---@param nr integer which letter, from 0
---@return integer number the number
function vim.fn.byteidx(text, nr) end

---The next whole number, upwards.
---@param expr number a number
---@return number number whole
function vim.fn.ceil(expr) end

---The number of the last change.
---@return integer number the number
function vim.fn.changenr() end

---Sends bytes to a channel or job.
---@param id integer the channel
---@param data string|string[] what to send
---@return integer bytes how many, 0 if it failed
function vim.fn.chansend(id, data) end

---The number of a letter.
---@param text string the letter
---@param utf8? integer whether UTF-8 counts
---@return integer number the number
function vim.fn.char2nr(text, utf8) end

---The column of a place, in letters.
---@param expr string|any[] a place, such as `"."`
---@return integer number the number
function vim.fn.charcol(expr) end

---Makes another folder the current one.
---@param dir string the folder
---@return string old the folder before, `""` if it failed
function vim.fn.chdir(dir) end

---How far a line is to be indented in C.
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@return integer number the number
function vim.fn.cindent(lnum) end

---Forgets matches that are coloured.
---@param win? integer the window: its number or place; 0 for the current one
function vim.fn.clearmatches(win) end

---The column of a place, in bytes from 1.
---@param expr string|any[] a place, such as `"."`, `"$"`
---@param winid? integer the window
---@return integer number the number
function vim.fn.col(expr, winid) end

---Shows a menu of words, while inserting.
---@param startcol integer where the word begins
---@param matches any[] what it may be
function vim.fn.complete(startcol, matches) end

---What the menu of words shows.
---@param what? string[] what to tell
---@return table<string, any> answer by names
function vim.fn.complete_info(what) end

---Asks the user; gives the number of the answer, 0 for none.
---@param msg string the question
---@param choices? string answers, a line each
---@param default? integer which if only Enter is pressed
---@param type? string what kind of question
---@return integer number the number
function vim.fn.confirm(msg, choices, default, type) end

---A copy.
---@generic T
---@param expr T the value
---@return T copy the copy
function vim.fn.copy(expr) end

---How often something occurs.
---@param comp any a text, list or dictionary
---@param expr any what to count
---@return integer number the number
function vim.fn.count(comp, expr) end

---Puts the cursor somewhere.
---@param lnum integer|any[] the line, or a list
---@param col? integer the column, from 1
---@param off? integer further columns
---@return integer result 0, or -1 if it failed
function vim.fn.cursor(lnum, col, off) end

---A copy, also of what is in it.
---@generic T
---@param expr T the value
---@param noref? integer whether things that occur twice are copied twice
---@return T copy the copy
function vim.fn.deepcopy(expr, noref) end

---Deletes a file.
---@param fname string the file
---@param flags? string `"d"` for a folder, `"rf"` with all in it
---@return integer result 0, or -1 if it failed
function vim.fn.delete(fname, flags) end

---Deletes lines of a buffer.
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@param first integer|string the first line
---@param last? integer|string the last line
---@return integer failed 1 if it failed
function vim.fn.deletebufline(buf, first, last) end

---Whether the kind of text was set already.
---@return integer is 1 for yes, 0 for no
function vim.fn.did_filetype() end

---How many lines are filled in above a line, when comparing.
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@return integer number the number
function vim.fn.diff_filler(lnum) end

---Whether a value is 0, `""`, or has nothing in it.
---@param expr any any value
---@return integer is 1 for yes, 0 for no
function vim.fn.empty(expr) end

---All variables of the environment.
---@return table<string, string> variables texts by names
function vim.fn.environ() end

---A text with `\` before certain letters.
---@param text string the text
---@param chars string the letters
---@return string text the text
function vim.fn.escape(text, chars) end

---The value of an expression of Vim script.
---@param text string the expression
---@return any value its value
function vim.fn.eval(text) end

---Whether the user cannot be asked now.
---@return integer is 1 for yes, 0 for no
function vim.fn.eventhandler() end

---Whether there is such a program.
---@param expr string the name
---@return integer is 1 for yes, 0 for no
function vim.fn.executable(expr) end

---Runs commands and gives what they show.
---@param command string|string[] the commands
---@param silent? string `""`, `"silent"` or `"silent!"`
---@return string text the text
function vim.fn.execute(command, silent) end

---The path of a program, `""` if there is none.
---@param expr string the name
---@return string text the text
function vim.fn.exepath(expr) end

---Whether there is something.
---@param expr string as in `"*name"` a function, `":name"` a command, `"g:name"` a variable
---@return integer number 0 for no, otherwise 1 or more
function vim.fn.exists(expr) end

---A text with its special signs put in: the current file, the word at the cursor, variables.
---@param expr string such as `"%:p"`, `"<cword>"`, `"~/x"`
---@param nosuf? boolean|integer whether all files count
---@return string text the text
function vim.fn.expand(expr, nosuf) end

---A command with its special signs put in.
---@param expr string the command
---@param options? table settings
---@return string text the text
function vim.fn.expandcmd(expr, options) end

---Adds one list or dictionary to another.
---@generic T
---@param expr1 T a list or dictionary
---@param expr2 any what to add
---@param expr3? any where, or what wins
---@return T value the first
function vim.fn.extend(expr1, expr2, expr3) end

---Puts keys into the queue of what is typed.
---@param keys string the keys
---@param mode? string letters that say how
function vim.fn.feedkeys(keys, mode) end

---Whether there is a file that can be read.
---@param file string the path
---@return integer is 1 for yes, 0 for no
function vim.fn.filereadable(file) end

---Whether a file can be written.
---@param file string the path
---@return integer number 0 for no, 1 for a file, 2 for a folder
function vim.fn.filewritable(file) end

---Leaves out what does not fit.
---@param expr1 any a list or dictionary
---@param expr2 string|function says which
---@return any value the same one
function vim.fn.filter(expr1, expr2) end

---Looks for a folder.
---@param name string the folder
---@param path? string where to look
---@param count? integer which one
---@return any path `""` if there is none
function vim.fn.finddir(name, path, count) end

---Looks for a file.
---@param name string the file
---@param path? string where to look
---@param count? integer which one
---@return any path `""` if there is none
function vim.fn.findfile(name, path, count) end

---A number without its fraction.
---@param expr number a number
---@return integer number the number
function vim.fn.float2nr(expr) end

---The next whole number, downwards.
---@param expr number a number
---@return number number whole
function vim.fn.floor(expr) end

---Puts the elements of lists in the lists' place.
---@param list any[] the list
---@param maxdepth? integer how deep
---@return any[] list the same one
function vim.fn.flatten(list, maxdepth) end

---A path in the form that commands need.
---@param text string the path
---@return string text the text
function vim.fn.fnameescape(text) end

---Changes a path.
---@param fname string the path
---@param mods string such as `":p"` absolute, `":h"` the folder, `":t"` the name, `":r"` without its ending, `":e"` the ending
---@return string text the text
function vim.fn.fnamemodify(fname, mods) end

---The first line of a closed fold, -1 if the line is in none.
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@return integer number the number
function vim.fn.foldclosed(lnum) end

---The last line of a closed fold, -1 if the line is in none.
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@return integer number the number
function vim.fn.foldclosedend(lnum) end

---How deep in folds a line is.
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@return integer number the number
function vim.fn.foldlevel(lnum) end

---What a closed fold shows.
---@return string text the text
function vim.fn.foldtext() end

---A function of Vim script as a value.
---@param name string the function
---@param arglist? any[] what it gets first
---@return fun(...: any): any func the function
function vim.fn.funcref(name, arglist) end

---Gives memory free.
---@param atexit? integer whether at the end, too
function vim.fn.garbagecollect(atexit) end

---An element of a list or dictionary.
---@param container any a list or dictionary
---@param key any which one
---@param default? any what to give if it is not there
---@return any value the value
function vim.fn.get(container, key, default) end

---What is known of buffers.
---@param buf? any a buffer, or what they have to be
---@return vim.fn.bufinfo[] buffers a list
function vim.fn.getbufinfo(buf) end

---Lines of a buffer.
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@param first integer|string the first line
---@param last? integer|string the last line
---@return string[] lines a list
function vim.fn.getbufline(buf, first, last) end

---A variable or option of a buffer.
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@param varname string the variable, or `&` and the option
---@param default? any what to give if it is not there
---@return any value the value
function vim.fn.getbufvar(buf, varname, default) end

---The places of changes.
---@param buf? integer|string the buffer: its number, its name, or `"%"` for the current one
---@return any[] list changes and where one is
function vim.fn.getchangelist(buf) end

---Waits for a key.
---@param expr? integer 0: only if there is one
---@return any key its number, or a text
function vim.fn.getchar(expr) end

---Waits for a key.
---@param expr? integer 0: only if there is one
---@return string text the text
function vim.fn.getcharstr(expr) end

---Where something is, in letters.
---@param expr string a place, such as `"."`
---@return [integer, integer, integer, integer] position buffer, line, column, more columns
function vim.fn.getcharpos(expr) end

---What stands in the command line.
---@return string text the text
function vim.fn.getcmdline() end

---Where the cursor is in the command line.
---@return integer number the number
function vim.fn.getcmdpos() end

---What kind of command line it is: `":"`, `"/"` …
---@return string text the text
function vim.fn.getcmdtype() end

---What kind of window for command lines it is.
---@return string text the text
function vim.fn.getcmdwintype() end

---What a word may become.
---@param pat string the beginning
---@param type string what kind, such as `"file"`
---@param filtered? boolean|integer whether to leave out as when typing
---@return string[] words a list
function vim.fn.getcompletion(pat, type, filtered) end

---Where the cursor is.
---@param win? integer the window: its number or place; 0 for the current one
---@return [integer, integer, integer, integer, integer] position buffer, line, column, more columns, wanted column
function vim.fn.getcurpos(win) end

---The current folder.
---@param winnr? integer the window
---@param tabnr? integer the tab page
---@return string text the text
function vim.fn.getcwd(winnr, tabnr) end

---A variable of the environment.
---@param name string the variable
---@return any value its text, `vim.NIL` if there is none
function vim.fn.getenv(name) end

---The font.
---@param name? string the font
---@return string text the text
function vim.fn.getfontname(name) end

---Who may do what with a file, as in `"rwxr-xr-x"`.
---@param fname string the file
---@return string text the text
function vim.fn.getfperm(fname) end

---How long a file is, -1 if there is none.
---@param fname string the file
---@return integer number the number
function vim.fn.getfsize(fname) end

---When a file was changed, -1 if there is none.
---@param fname string the file
---@return integer number the number
function vim.fn.getftime(fname) end

---What a path leads to: `"file"`, `"dir"`, `"link"` …
---@param fname string the file
---@return string text the text
function vim.fn.getftype(fname) end

---The places of jumps.
---@param winnr? integer the window
---@param tabnr? integer the tab page
---@return any[] list jumps and where one is
function vim.fn.getjumplist(winnr, tabnr) end

---A line of the current buffer; with a second argument, the lines up to that one.
---@overload fun(lnum: integer|string, last: integer|string): string[]
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`
---@return string text the text
function vim.fn.getline(lnum) end

---The location list of a window.
---@param win integer the window: its number or place; 0 for the current one
---@param what? table what to tell
---@return vim.fn.qfitem[] list the places; a table of what was asked for, if there is `what`
function vim.fn.getloclist(win, what) end

---The marks.
---@param buf? integer|string the buffer: its number, its name, or `"%"` for the current one
---@return table[] marks each `mark`, `pos`, `file`
function vim.fn.getmarklist(buf) end

---The matches that are coloured.
---@param win? integer the window: its number or place; 0 for the current one
---@return table[] matches a list
function vim.fn.getmatches(win) end

---Where the mouse is.
---@return table<string, integer> position `line`, `column`, `winid` …
function vim.fn.getmousepos() end

---The number of the process.
---@return integer number the number
function vim.fn.getpid() end

---Where something is; line and column from 1.
---@param expr string a place: `"."`, `"v"`, `"'<"`, `"'a"`
---@return [integer, integer, integer, integer] position buffer, line, column, more columns
function vim.fn.getpos(expr) end

---The quickfix list.
---@overload fun(what: table): table<string, any>
---@param what? table what to tell
---@return vim.fn.qfitem[] list the places; a table of what was asked for, if there is `what`
function vim.fn.getqflist(what) end

---What is in a register.
---@param reg? string the register, as a letter
---@param expr? integer whether an expression is not worked out
---@param list? boolean|integer whether to give lines
---@return string text the text
function vim.fn.getreg(reg, expr, list) end

---What is in a register, and how.
---@param reg? string the register, as a letter
---@return table<string, any> answer `regcontents`, `regtype` …
function vim.fn.getreginfo(reg) end

---How a register is put in: `"v"`, `"V"`, or as a block.
---@param reg? string the register, as a letter
---@return string text the text
function vim.fn.getregtype(reg) end

---What is known of tab pages.
---@param tabnr? integer the tab page
---@return table[] pages a list
function vim.fn.gettabinfo(tabnr) end

---A variable of a tab page.
---@param tabnr integer the tab page
---@param varname string the variable
---@param default? any what to give if it is not there
---@return any value the value
function vim.fn.gettabvar(tabnr, varname, default) end

---A variable of a window.
---@param tabnr integer the tab page
---@param winnr integer the window
---@param varname string the variable
---@param default? any what to give if it is not there
---@return any value the value
function vim.fn.gettabwinvar(tabnr, winnr, varname, default) end

---The tags that one has jumped from.
---@param win? integer the window: its number or place; 0 for the current one
---@return table<string, any> answer `items`, `curidx`, `length`
function vim.fn.gettagstack(win) end

---What is known of windows.
---@param winid? integer the window; all if missing
---@return vim.fn.wininfo[] windows a list
function vim.fn.getwininfo(winid) end

---Where Neovim is on the screen.
---@param timeout? integer how many ms to wait
---@return integer[] position x and y
function vim.fn.getwinpos(timeout) end

---A variable or option of a window.
---@param winnr integer the window
---@param varname string the variable, or `&` and the option
---@param default? any what to give if it is not there
---@return any value the value
function vim.fn.getwinvar(winnr, varname, default) end

---The files whose names fit.
---@param expr string with `*` and `?`
---@param nosuf? boolean|integer whether all files count
---@param list? boolean|integer whether to give a list
---@param alllinks? boolean|integer whether links that lead nowhere count
---@return any files lines of a text, or a list
function vim.fn.glob(expr, nosuf, list, alllinks) end

---The files in folders whose names fit.
---@param path string folders with commas
---@param expr string with `*` and `?`
---@param nosuf? boolean|integer whether all files count
---@param list? boolean|integer whether to give a list
---@param alllinks? boolean|integer whether links that lead nowhere count
---@return any files lines of a text, or a list
function vim.fn.globpath(path, expr, nosuf, list, alllinks) end

---Whether Neovim has or is something.
---@param feature string such as `"nvim-0.8"`, `"win32"`
---@return integer is 1 for yes, 0 for no
function vim.fn.has(feature) end

---Whether a dictionary has a key.
---@param dict table the dictionary
---@param key any the key
---@return integer is 1 for yes, 0 for no
function vim.fn.has_key(dict, key) end

---Whether a window has a folder of its own.
---@param winnr? integer the window
---@param tabnr? integer the tab page
---@return integer is 1 for yes, 0 for no
function vim.fn.haslocaldir(winnr, tabnr) end

---Whether a key stands for these.
---@param what string the keys
---@param mode? string the modes
---@param abbr? boolean|integer whether abbreviations count
---@return integer is 1 for yes, 0 for no
function vim.fn.hasmapto(what, mode, abbr) end

---Adds something to what was typed.
---@param history string which
---@param item string the text
---@return integer is 1 for yes, 0 for no
function vim.fn.histadd(history, item) end

---Something that was typed.
---@param history string which
---@param index? integer which one
---@return string text the text
function vim.fn.histget(history, index) end

---How much was typed.
---@param history string which
---@return integer number the number
function vim.fn.histnr(history) end

---Whether there is such a group of colours.
---@param name string the group
---@return integer is 1 for yes, 0 for no
function vim.fn.hlexists(name) end

---The number of a group of colours, 0 if there is none.
---@param name string the group
---@return integer number the number
function vim.fn.hlID(name) end

---The name of this machine.
---@return string text the text
function vim.fn.hostname() end

---A text in another encoding.
---@param text string the text
---@param from string such as `"latin1"`
---@param to string such as `"utf-8"`
---@return string text the text
function vim.fn.iconv(text, from, to) end

---How far a line is indented.
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@return integer number the number
function vim.fn.indent(lnum) end

---Where a value is in a list, from 0; -1 if it is not.
---@param list any[] the list
---@param expr any the value
---@param start? integer where to begin
---@param ic? boolean|integer whether capitals do not matter
---@return integer number the number
function vim.fn.index(list, expr, start, ic) end

---Asks the user for a text.
---@param opts string|table the question, or all settings
---@param text? string what stands there at first
---@param completion? string how to complete
---@return string text the text
function vim.fn.input(opts, text, completion) end

---Has the user choose; gives the number.
---@param textlist string[] the question and the choices
---@return integer number the number
function vim.fn.inputlist(textlist) end

---Puts back what `inputsave` kept.
---@return integer is 1 for yes, 0 for no
function vim.fn.inputrestore() end

---Keeps what was typed ahead.
---@return integer is 1 for yes, 0 for no
function vim.fn.inputsave() end

---Asks the user for a secret.
---@param prompt string the question
---@param text? string what stands there at first
---@return string text the text
function vim.fn.inputsecret(prompt, text) end

---Puts a value into a list.
---@param list any[] the list
---@param item any the value
---@param idx? integer where, from 0
---@return any[] list the same list
function vim.fn.insert(list, item, idx) end

---Has Vim script stop.
function vim.fn.interrupt() end

---Whether there is such a folder.
---@param directory string the path
---@return integer is 1 for yes, 0 for no
function vim.fn.isdirectory(directory) end

---Whether a variable cannot be changed.
---@param expr string the variable
---@return integer number the number
function vim.fn.islocked(expr) end

---The entries of a dictionary.
---@param dict table the dictionary
---@return any[][] list each a key and a value
function vim.fn.items(dict) end

---The process of a job.
---@param job integer the job
---@return integer number the number
function vim.fn.jobpid(job) end

---Tells a job how large its terminal is.
---@param job integer the job
---@param width integer columns
---@param height integer lines
---@return integer is 1 for yes, 0 for no
function vim.fn.jobresize(job, width, height) end

---Starts a program that runs beside Neovim.
---@param cmd string|string[] the command: for the shell, or the program and what it is started with
---@param opts? table `on_exit`, `on_stdout`, `cwd`, `env`, `pty` …
---@return integer job its channel; 0 or less if it failed
function vim.fn.jobstart(cmd, opts) end

---Ends a job.
---@param id integer the job
---@return integer is 1 for yes, 0 for no
function vim.fn.jobstop(id) end

---Waits for jobs.
---@param jobs integer[] the jobs
---@param timeout? integer how many ms to wait
---@return integer[] codes with which numbers they ended; -1 if it took too long
function vim.fn.jobwait(jobs, timeout) end

---The elements of a list as one text.
---@param list any[] the list
---@param sep? string what comes between; a blank if missing
---@return string text the text
function vim.fn.join(list, sep) end

---Reads JSON.
---@param expr string|string[] JSON
---@return any value what it says
function vim.fn.json_decode(expr) end

---Writes JSON.
---@param expr any the value
---@return string text the text
function vim.fn.json_encode(expr) end

---The keys of a dictionary.
---@param dict table the dictionary
---@return string[] keys a list
function vim.fn.keys(dict) end

---How long something is.
---@param expr any a text, list or dictionary
---@return integer number the number
function vim.fn.len(expr) end

---Calls a function of a library.
---@param lib string the library
---@param func string its function
---@param arg any what it gets
---@return any value its result
function vim.fn.libcall(lib, func, arg) end

---The number of a line.
---@param expr string|any[] `"."` the cursor, `"$"` the last, `"w0"` the first seen, `"'a"` a mark
---@param winid? integer the window
---@return integer number the number
function vim.fn.line(expr, winid) end

---How many bytes lie before a line, and one more.
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@return integer number the number
function vim.fn.line2byte(lnum) end

---How far a line is to be indented in Lisp.
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@return integer number the number
function vim.fn.lispindent(lnum) end

---Numbers of letters as a text.
---@param list any[] the list
---@param utf8? boolean|integer whether UTF-8 counts
---@return string text the text
function vim.fn.list2str(list, utf8) end

---The time in seconds since the beginning of 1970.
---@return integer number the number
function vim.fn.localtime() end

---The value of an expression of Lua.
---@param expr string Lua
---@param arg? any what `_A` is
---@return any value its value
function vim.fn.luaeval(expr, arg) end

---Puts results in the place of values.
---@param expr1 any a list or dictionary
---@param expr2 string|function what to do with each
---@return any value the same one
function vim.fn.map(expr1, expr2) end

---What keys stand for.
---@param name string the keys
---@param mode? string the mode
---@param abbr? boolean|integer whether abbreviations are meant
---@param dict? boolean|integer whether to tell all
---@return any map the keys, or all that is known
function vim.fn.maparg(name, mode, abbr, dict) end

---Whether keys that begin so have a meaning.
---@param name string the keys
---@param mode? string the mode
---@param abbr? boolean|integer whether abbreviations are meant
---@return string text the text
function vim.fn.mapcheck(name, mode, abbr) end

---Puts back the meaning of keys.
---@param mode string|table the mode
---@param abbr? boolean|integer whether it is an abbreviation
---@param dict? table what `maparg` gave
function vim.fn.mapset(mode, abbr, dict) end

---Where a pattern is found, from 0; -1 if it is not.
---@param expr string|string[] where to look
---@param pat string a pattern of Vim
---@param start? integer where to begin
---@param count? integer which one
---@return integer number the number
function vim.fn.match(expr, pat, start, count) end

---Colours what fits a pattern.
---@param group string the colours
---@param pattern string what to colour
---@param priority? integer who wins
---@param id? integer its number
---@param dict? table more
---@return integer number the number
function vim.fn.matchadd(group, pattern, priority, id, dict) end

---Colours places.
---@param group string the colours
---@param pos any[] where
---@param priority? integer who wins
---@param id? integer its number
---@param dict? table more
---@return integer number the number
function vim.fn.matchaddpos(group, pos, priority, id, dict) end

---Colours a match no more.
---@param id integer its number
---@param win? integer the window: its number or place; 0 for the current one
---@return integer result 0, or -1 if it failed
function vim.fn.matchdelete(id, win) end

---Where a match ends, -1 if there is none.
---@param expr string|string[] where to look
---@param pat string a pattern of Vim
---@param start? integer where to begin
---@param count? integer which one
---@return integer number the number
function vim.fn.matchend(expr, pat, start, count) end

---What was found, and its parts.
---@param expr string|string[] where to look
---@param pat string a pattern of Vim
---@param start? integer where to begin
---@param count? integer which one
---@return string[] parts the match and its parts
function vim.fn.matchlist(expr, pat, start, count) end

---What was found, `""` if nothing.
---@param expr string|string[] where to look
---@param pat string a pattern of Vim
---@param start? integer where to begin
---@param count? integer which one
---@return string text the text
function vim.fn.matchstr(expr, pat, start, count) end

---What was found, and where.
---@param expr string|string[] where to look
---@param pat string a pattern of Vim
---@param start? integer where to begin
---@param count? integer which one
---@return [string, integer, integer] list the match, its beginning and its end
function vim.fn.matchstrpos(expr, pat, start, count) end

---The largest number.
---@param expr any a list or dictionary
---@return integer number the number
function vim.fn.max(expr) end

---What is in a menu.
---@param path string the menu
---@param modes? string the modes
---@return any[] menus a list
function vim.fn.menu_get(path, modes) end

---The smallest number.
---@param expr any a list or dictionary
---@return integer number the number
function vim.fn.min(expr) end

---Makes a folder.
---@param name string the folder
---@param flags? string `"p"`: those above it, too
---@param prot? integer|string who may do what
---@return integer is 1 for yes, 0 for no
function vim.fn.mkdir(name, flags, prot) end

---The mode: `"n"`, `"i"`, `"v"`, `"V"`, `"c"` …
---@param expr? any whether to tell more
---@return string text the text
function vim.fn.mode(expr) end

---Writes MessagePack.
---@param list any[] the list
---@param type? string `"B"` for one text
---@return any bytes a list of texts
function vim.fn.msgpackdump(list, type) end

---Reads MessagePack.
---@param data any bytes
---@return any[] list the values
function vim.fn.msgpackparse(data) end

---The next line that is not blank, 0 if there is none.
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@return integer number the number
function vim.fn.nextnonblank(lnum) end

---The letter of a number.
---@param expr integer the number
---@param utf8? boolean|integer whether UTF-8 counts
---@return string text the text
function vim.fn.nr2char(expr, utf8) end

---A path with short names of folders.
---@param path string the path
---@param len? integer how many letters to keep
---@return string text the text
function vim.fn.pathshorten(path, len) end

---A power.
---@param x number the base
---@param y number the exponent
---@return number number the power
function vim.fn.pow(x, y) end

---The line before that is not blank, 0 if there is none.
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@return integer number the number
function vim.fn.prevnonblank(lnum) end

---A text made by a format.
---@param fmt string the text with its `%…`
---@param ... any values
---@return string text the text
function vim.fn.printf(fmt, ...) end

---What stands before what is typed.
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@return string text the text
function vim.fn.prompt_getprompt(buf) end

---What to do when a line was typed.
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@param expr string|function what to call
function vim.fn.prompt_setcallback(buf, expr) end

---What stands before what is typed.
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@param text string the text
function vim.fn.prompt_setprompt(buf, text) end

---Where the menu of words is.
---@return table<string, any> answer `height`, `width`, `row`, `col` …
function vim.fn.pum_getpos() end

---Whether the menu of words is shown.
---@return integer is 1 for yes, 0 for no
function vim.fn.pumvisible() end

---A number at random.
---@param seed? any what `srand` gave
---@return integer number the number
function vim.fn.rand(seed) end

---Numbers one after the other.
---@param start integer the first, or how many
---@param finish? integer the last
---@param step? integer how far apart
---@return integer[] list a list
function vim.fn.range(start, finish, step) end

---The bytes of a file.
---@param fname string the file
---@return string text the text
function vim.fn.readblob(fname) end

---The names in a folder.
---@param directory string the folder
---@param expr? any says which
---@return string[] names a list
function vim.fn.readdir(directory, expr) end

---The lines of a file.
---@param fname string the file
---@param type? string `"b"` for bytes
---@param max? integer how many lines
---@return string[] lines a list
function vim.fn.readfile(fname, type, max) end

---Makes one value out of all.
---@param object any a list or text
---@param func string|function takes what there is so far and the next
---@param initial? any the beginning
---@return any value the end
function vim.fn.reduce(object, func, initial) end

---The register that is being run.
---@return string text the text
function vim.fn.reg_executing() end

---The register that is being written.
---@return string text the text
function vim.fn.reg_recording() end

---A time for measuring.
---@param start? any a time
---@param finish? any a time
---@return any time for `reltimestr`
function vim.fn.reltime(start, finish) end

---A time in seconds.
---@param time any what `reltime` gave
---@return number seconds a number
function vim.fn.reltimefloat(time) end

---A time in seconds.
---@param time any what `reltime` gave
---@return string text the text
function vim.fn.reltimestr(time) end

---Takes something out.
---@param container any a list or dictionary
---@param idx any which one
---@param finish? integer up to which one
---@return any value what was there
function vim.fn.remove(container, idx, finish) end

---Gives a file another name.
---@param from string the file
---@param to string its new name
---@return integer result 0, or -1 if it failed
function vim.fn.rename(from, to) end

---Where a link leads.
---@param fname string the path
---@return string text the text
function vim.fn.resolve(fname) end

---Turns a list round.
---@param list any a list
---@return any[] list the same list
function vim.fn.reverse(list) end

---The nearest whole number.
---@param expr number a number
---@return number number whole
function vim.fn.round(expr) end

---Calls something in another program, without waiting.
---@param channel integer the channel
---@param event string its name
---@param ... any what it gets
---@return integer result 1
function vim.fn.rpcnotify(channel, event, ...) end

---Calls something in another program, and waits.
---@param channel integer the channel
---@param method string its name
---@param ... any what it gets
---@return any value its result
function vim.fn.rpcrequest(channel, method, ...) end

---The cursor's column on the screen.
---@return integer number the number
function vim.fn.screencol() end

---Where something is on the screen.
---@param win integer the window: its number or place; 0 for the current one
---@param lnum integer the line
---@param col integer the column
---@return table<string, integer> position `row`, `col`, `endcol`, `curscol`
function vim.fn.screenpos(win, lnum, col) end

---The cursor's line on the screen.
---@return integer number the number
function vim.fn.screenrow() end

---Looks for a pattern from the cursor on; gives the line, 0 if there is none.
---@param pat string a pattern of Vim
---@param flags? string letters that say how
---@param stopline? integer where to stop
---@param timeout? integer how many ms at most
---@param skip? any says which ones not
---@return integer number the number
function vim.fn.search(pat, flags, stopline, timeout, skip) end

---How many matches there are, and at which one is the cursor.
---@param options? table settings
---@return table<string, any> answer `current`, `total` …
function vim.fn.searchcount(options) end

---Looks for the other half of a pair; gives the line, 0 if there is none.
---@param start string the beginning
---@param middle string between
---@param finish string the end
---@param flags? string letters that say how
---@param skip? any says which ones not
---@param stopline? integer where to stop
---@param timeout? integer how many ms at most
---@return integer number the number
function vim.fn.searchpair(start, middle, finish, flags, skip, stopline, timeout) end

---The same, with the column.
---@param start string the beginning
---@param middle string between
---@param finish string the end
---@param flags? string letters that say how
---@param skip? any says which ones not
---@param stopline? integer where to stop
---@param timeout? integer how many ms at most
---@return [integer, integer] position line and column
function vim.fn.searchpairpos(start, middle, finish, flags, skip, stopline, timeout) end

---Looks for a pattern from the cursor on.
---@param pat string a pattern of Vim
---@param flags? string letters that say how
---@param stopline? integer where to stop
---@param timeout? integer how many ms at most
---@param skip? any says which ones not
---@return [integer, integer] position line and column, 0 if there is none
function vim.fn.searchpos(pat, flags, stopline, timeout, skip) end

---Lets other programs reach this one.
---@param address? string where
---@return string text the text
function vim.fn.serverstart(address) end

---Lets other programs reach this one no more.
---@param address string where
---@return integer is 1 for yes, 0 for no
function vim.fn.serverstop(address) end

---Puts lines in the place of others.
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@param text string|string[] the lines
---@return integer failed 1 if it failed
function vim.fn.setbufline(buf, lnum, text) end

---Sets a variable or option of a buffer.
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@param varname string the variable, or `&` and the option
---@param val any the value
function vim.fn.setbufvar(buf, varname, val) end

---Puts the cursor somewhere in the command line.
---@param pos integer the column
---@return integer is 1 for yes, 0 for no
function vim.fn.setcmdpos(pos) end

---Puts the cursor somewhere.
---@param lnum integer|any[] the line
---@param col? integer the column in letters
---@param off? integer further columns
---@return integer result 0, or -1 if it failed
function vim.fn.setcursorcharpos(lnum, col, off) end

---Sets a variable of the environment.
---@param name string the variable
---@param val any its text, `vim.NIL` to delete it
function vim.fn.setenv(name, val) end

---Changes who may do what with a file.
---@param fname string the file
---@param mode string as in `"rwxr-xr-x"`
---@return integer is 1 for yes, 0 for no
function vim.fn.setfperm(fname, mode) end

---Puts lines of the current buffer in the place of others.
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@param text any the line or lines
---@return integer failed 1 if it failed
function vim.fn.setline(lnum, text) end

---Sets the location list of a window.
---@param win integer the window: its number or place; 0 for the current one
---@param list any[] the places
---@param action? string `"a"` adds, `"r"` replaces, `" "` is new
---@param what? table `title`, `context` …
---@return integer result 0, or -1 if it failed
function vim.fn.setloclist(win, list, action, what) end

---Puts matches back.
---@param list any what `getmatches` gave
---@param win? integer the window: its number or place; 0 for the current one
---@return integer result 0, or -1 if it failed
function vim.fn.setmatches(list, win) end

---Puts the cursor or a mark somewhere.
---@param expr string a place, such as `"."`
---@param list integer[] buffer, line, column, more columns
---@return integer result 0, or -1 if it failed
function vim.fn.setpos(expr, list) end

---Sets the quickfix list.
---@param list any[] the places
---@param action? string `"a"` adds, `"r"` replaces, `" "` is new
---@param what? table `title`, `context` …
---@return integer result 0, or -1 if it failed
function vim.fn.setqflist(list, action, what) end

---Puts something into a register.
---@param reg string the register, as a letter
---@param value any the text, or lines
---@param options? string how to put it in
---@return integer result 0, or -1 if it failed
function vim.fn.setreg(reg, value, options) end

---Sets a variable of a tab page.
---@param tabnr integer the tab page
---@param varname string the variable
---@param val any the value
function vim.fn.settabvar(tabnr, varname, val) end

---Sets the tags that one has jumped from.
---@param win integer the window: its number or place; 0 for the current one
---@param dict table `items`, `curidx`
---@param action? string `"a"` adds, `"r"` replaces, `"t"` cuts off
---@return integer result 0, or -1 if it failed
function vim.fn.settagstack(win, dict, action) end

---Sets a variable or option of a window.
---@param winnr integer the window
---@param varname string the variable, or `&` and the option
---@param val any the value
function vim.fn.setwinvar(winnr, varname, val) end

---A digest of a text.
---@param text string the text
---@return string text the text
function vim.fn.sha256(text) end

---A text in the form that the shell needs.
---@param text string the text
---@param special? boolean|integer whether for `:!`
---@return string text the text
function vim.fn.shellescape(text, special) end

---How far one step of indenting is.
---@param col? integer at which column
---@return integer number the number
function vim.fn.shiftwidth(col) end

---Makes a sign beside lines.
---@param name any its name, or a list of signs
---@param dict? table `text`, `texthl`, `linehl`, `numhl`
---@return any result 0, or -1 if it failed
function vim.fn.sign_define(name, dict) end

---The signs that there are.
---@param name? string its name
---@return table[] signs a list
function vim.fn.sign_getdefined(name) end

---Where signs are.
---@param buf? integer|string the buffer: its number, its name, or `"%"` for the current one
---@param dict? table which
---@return table[] signs a list
function vim.fn.sign_getplaced(buf, dict) end

---Goes to a sign.
---@param id integer its number
---@param group string its group
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@return integer number the number
function vim.fn.sign_jump(id, group, buf) end

---Puts a sign beside a line.
---@param id integer its number, 0 for a new one
---@param group string its group
---@param name string its name
---@param buf integer|string the buffer: its number, its name, or `"%"` for the current one
---@param dict? table `lnum`, `priority`
---@return integer number the number
function vim.fn.sign_place(id, group, name, buf, dict) end

---Deletes a sign.
---@param name? any its name
---@return any result 0, or -1 if it failed
function vim.fn.sign_undefine(name) end

---Takes signs away.
---@param group string the group
---@param dict? table `buffer`, `id`
---@return integer result 0, or -1 if it failed
function vim.fn.sign_unplace(group, dict) end

---A path without `.` and `..`.
---@param filename string the path
---@return string text the text
function vim.fn.simplify(filename) end

---Connects; gives the channel.
---@param mode string `"tcp"` or `"pipe"`
---@param address string where
---@param opts? table settings
---@return integer number the number
function vim.fn.sockconnect(mode, address, opts) end

---Sorts a list.
---@generic T
---@param list T[] the list
---@param how? any a function, or letters
---@param dict? any for the function
---@return T[] list the same list
function vim.fn.sort(list, how, dict) end

---How a word sounds.
---@param word string the word
---@return string text the text
function vim.fn.soundfold(word) end

---The first word that is wrong.
---@param sentence? string the text
---@return [string, string] word the word, and what is wrong
function vim.fn.spellbadword(sentence) end

---What a word may have meant.
---@param word string the word
---@param max? integer how many
---@param capital? boolean|integer whether with capitals
---@return string[] words a list
function vim.fn.spellsuggest(word, max, capital) end

---The parts of a text.
---@param text string the text
---@param pattern? string where to split; blanks if missing
---@param keepempty? boolean|integer whether empty ends are kept
---@return string[] parts a list
function vim.fn.split(text, pattern, keepempty) end

---The square root.
---@param expr number a number
---@return number number the root
function vim.fn.sqrt(expr) end

---Where Neovim keeps its files.
---@param what "config"|"data"|"cache"|"state"|"log"|"run"|"config_dirs"|"data_dirs" which
---@return string path the folder; a list for `…_dirs`
function vim.fn.stdpath(what) end

---A text as a number.
---@param text string the text
---@param quoted? boolean|integer whether `'` is left out
---@return number number the number
function vim.fn.str2float(text, quoted) end

---The numbers of the letters.
---@param text string the text
---@param utf8? boolean|integer whether UTF-8 counts
---@return integer[] list the numbers
function vim.fn.str2list(text, utf8) end

---A text as a whole number.
---@param text string the text
---@param base? integer 2, 8, 10 or 16
---@param quoted? boolean|integer whether `'` is left out
---@return integer number the number
function vim.fn.str2nr(text, base, quoted) end

---How many letters a text has.
---@param text string the text
---@return integer number the number
function vim.fn.strcharlen(text) end

---A part of a text, in letters.
---@param text string the text
---@param start integer the first letter, from 0
---@param len? integer how many
---@param skipcc? boolean|integer whether signs on letters are not counted
---@return string text the text
function vim.fn.strcharpart(text, start, len, skipcc) end

---How many letters a text has.
---@param text string the text
---@param skipcc? boolean|integer whether signs on letters are not counted
---@return integer number the number
function vim.fn.strchars(text, skipcc) end

---How many columns a text takes.
---@param text string the text
---@param col? integer at which column
---@return integer number the number
function vim.fn.strdisplaywidth(text, col) end

---A time as a text.
---@param format string with `%…`
---@param time? number as `localtime` gives it
---@return string text the text
function vim.fn.strftime(format, time) end

---The number of a letter, -1 if there is none.
---@param text string the text
---@param index integer which, from 0
---@return integer number the number
function vim.fn.strgetchar(text, index) end

---Where a text is in another, from 0; -1 if it is not.
---@param haystack string where to look
---@param needle string what to look for
---@param start? integer where to begin
---@return integer number the number
function vim.fn.stridx(haystack, needle, start) end

---A value as Vim script writes it.
---@param expr any any value
---@return string text the text
function vim.fn.string(expr) end

---How many bytes a text has.
---@param text string the text
---@return integer number the number
function vim.fn.strlen(text) end

---A part of a text, in bytes.
---@param text string the text
---@param start integer the first byte, from 0
---@param len? integer how many
---@param chars? boolean|integer whether letters are counted
---@return string text the text
function vim.fn.strpart(text, start, len, chars) end

---A text as a time.
---@param format string with `%…`
---@param timestring string the time
---@return integer number the number
function vim.fn.strptime(format, timestring) end

---Where a text is last in another, from 0; -1 if it is not.
---@param haystack string where to look
---@param needle string what to look for
---@param start? integer where to begin
---@return integer number the number
function vim.fn.strridx(haystack, needle, start) end

---A text with signs that can be seen.
---@param text string the text
---@return string text the text
function vim.fn.strtrans(text) end

---How many columns a text takes.
---@param text string the text
---@return integer number the number
function vim.fn.strwidth(text) end

---A part of the match, in a replacement.
---@param nr integer which
---@param list? any whether to give lines
---@return string text the text
function vim.fn.submatch(nr, list) end

---A copy in which matches are replaced.
---@param text string the text
---@param pat string a pattern of Vim
---@param sub string|function what to put there
---@param flags string `"g"` for all
---@return string text the text
function vim.fn.substitute(text, pat, sub, flags) end

---What is known of a swap file.
---@param fname string the file
---@return table<string, any> answer by names
function vim.fn.swapinfo(fname) end

---What a place is in syntax, as a number.
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@param col integer the column
---@param trans boolean|integer whether what lies below counts
---@return integer number the number
function vim.fn.synID(lnum, col, trans) end

---What is known of something in syntax.
---@param synID integer the number
---@param what string `"name"`, `"fg"` …
---@param mode? string where it is shown
---@return string text the text
function vim.fn.synIDattr(synID, what, mode) end

---The group of colours of something in syntax.
---@param synID integer the number
---@return integer number the number
function vim.fn.synIDtrans(synID) end

---What lies over each other in syntax.
---@param lnum integer|string the line: its number, or such as `"."`, `"$"`, `"w0"`
---@param col integer the column
---@return integer[] list from the outside
function vim.fn.synstack(lnum, col) end

---Runs a program and gives what it prints.
---@param cmd string|string[] the command: for the shell, or the program and what it is started with
---@param input? string|string[] what it reads
---@return string text the text
function vim.fn.system(cmd, input) end

---Runs a program and gives the lines that it prints.
---@param cmd string|string[] the command: for the shell, or the program and what it is started with
---@param input? string|string[] what it reads
---@param keepempty? boolean|integer whether an empty end is kept
---@return string[] lines a list
function vim.fn.systemlist(cmd, input, keepempty) end

---The buffers that a tab page shows.
---@param arg? integer the tab page
---@return any list the buffers
function vim.fn.tabpagebuflist(arg) end

---The place of the current tab page.
---@param arg? string `"$"` for the last, `"#"` for the one before
---@return integer number the number
function vim.fn.tabpagenr(arg) end

---The place of a tab page's window.
---@param tabarg integer the tab page
---@param arg? string `"$"` for the last
---@return integer number the number
function vim.fn.tabpagewinnr(tabarg, arg) end

---The files of tags.
---@return string[] files a list
function vim.fn.tagfiles() end

---The tags that fit.
---@param expr string a pattern
---@param filename? string the file
---@return table[] tags a list
function vim.fn.taglist(expr, filename) end

---A path for a file that is not kept.
---@return string text the text
function vim.fn.tempname() end

---Starts a program in the current buffer as a terminal.
---@param cmd string|string[] the command: for the shell, or the program and what it is started with
---@param opts? table as for `jobstart`
---@return integer job its channel; 0 or less if it failed
function vim.fn.termopen(cmd, opts) end

---What is known of timers.
---@param id? integer which
---@return table[] timers a list
function vim.fn.timer_info(id) end

---Has a timer pause.
---@param timer integer which
---@param paused boolean|integer whether to
function vim.fn.timer_pause(timer, paused) end

---Calls a function later.
---@param time integer after how many ms
---@param callback string|function what to call
---@param options? table `repeat`
---@return integer number the number
function vim.fn.timer_start(time, callback, options) end

---Stops a timer.
---@param timer integer which
function vim.fn.timer_stop(timer) end

---Stops all timers.
function vim.fn.timer_stopall() end

---A text in lower case.
---@param text string the text
---@return string text the text
function vim.fn.tolower(text) end

---A text in upper case.
---@param text string the text
---@return string text the text
function vim.fn.toupper(text) end

---A text with other letters.
---@param text string the text
---@param from string the letters
---@param to string what they become
---@return string text the text
function vim.fn.tr(text, from, to) end

---A text without blanks at its ends.
---@param text string the text
---@param mask? string what to take off
---@param dir? integer 1 only before, 2 only behind
---@return string text the text
function vim.fn.trim(text, mask, dir) end

---Which type a value has, as a number.
---@param expr any any value
---@return integer number the number
function vim.fn.type(expr) end

---The file in which changes are kept.
---@param name string the file
---@return string text the text
function vim.fn.undofile(name) end

---The changes of a buffer.
---@param buf? integer|string the buffer: its number, its name, or `"%"` for the current one
---@return table<string, any> answer `entries`, `seq_cur` …
function vim.fn.undotree(buf) end

---Leaves out what is the same as the one before.
---@generic T
---@param list T[] the list
---@param how? any a function, or letters
---@param dict? any for the function
---@return T[] list the same list
function vim.fn.uniq(list, how, dict) end

---The values of a dictionary.
---@param dict table the dictionary
---@return any[] values a list
function vim.fn.values(dict) end

---The column of a place on the screen.
---@param expr string|any[] a place, such as `"."`
---@param list? boolean|integer whether first and last
---@param winid? integer the window
---@return integer number the number
function vim.fn.virtcol(expr, list, winid) end

---How was selected last: `"v"`, `"V"` or as a block.
---@param expr? any whether to forget it
---@return string text the text
function vim.fn.visualmode(expr) end

---Waits; 0 if the condition held.
---@param timeout integer how many ms at most
---@param condition any until it says yes
---@param interval? integer how often to ask
---@return integer number the number
function vim.fn.wait(timeout, condition, interval) end

---Whether the menu of the command line is shown.
---@return integer is 1 for yes, 0 for no
function vim.fn.wildmenumode() end

---Runs commands in a window.
---@param id integer the window
---@param command any the commands
---@param silent? string as for `execute`
---@return string text the text
function vim.fn.win_execute(id, command, silent) end

---The windows that show a buffer.
---@param bufnr integer the buffer
---@return integer[] list their numbers
function vim.fn.win_findbuf(bufnr) end

---The number of a window.
---@param win? integer the place
---@param tab? integer the tab page
---@return integer number the number
function vim.fn.win_getid(win, tab) end

---What kind of window it is: `""`, `"popup"`, `"preview"` …
---@param nr? integer the window
---@return string text the text
function vim.fn.win_gettype(nr) end

---Goes to a window.
---@param expr integer the window
---@return integer is 1 for yes, 0 for no
function vim.fn.win_gotoid(expr) end

---The place of a window.
---@param expr integer the window
---@return [integer, integer] list tab page and window
function vim.fn.win_id2tabwin(expr) end

---The place of a window, 0 if it is in another tab page.
---@param expr integer the window
---@return integer number the number
function vim.fn.win_id2win(expr) end

---Where a window is on the screen.
---@param nr integer the window
---@return [integer, integer] position line and column
function vim.fn.win_screenpos(nr) end

---Moves a window.
---@param nr integer the window
---@param target integer where to
---@param options? table `vertical`, `rightbelow`
---@return integer result 0, or -1 if it failed
function vim.fn.win_splitmove(nr, target, options) end

---The buffer that a window shows.
---@param nr integer the window
---@return integer number the number
function vim.fn.winbufnr(nr) end

---The cursor's column in the window.
---@return integer number the number
function vim.fn.wincol() end

---How many lines a window has.
---@param nr integer|string the window
---@return integer number the number
function vim.fn.winheight(nr) end

---How windows lie.
---@param tabnr? integer the tab page
---@return any[] layout lists in lists
function vim.fn.winlayout(tabnr) end

---The cursor's line in the window.
---@return integer number the number
function vim.fn.winline() end

---The place of the current window.
---@param arg? string|integer `"$"` for the last, `"#"` for the one before
---@return integer number the number
function vim.fn.winnr(arg) end

---Commands that make windows as large as they are now.
---@return string text the text
function vim.fn.winrestcmd() end

---Puts the cursor and what is seen back.
---@param dict table what `winsaveview` gave
function vim.fn.winrestview(dict) end

---Where the cursor is, and what is seen.
---@return table<string, integer> view for `winrestview`
function vim.fn.winsaveview() end

---How many columns a window has.
---@param nr integer|string the window
---@return integer number the number
function vim.fn.winwidth(nr) end

---How many words a buffer has.
---@return table<string, integer> answer `bytes`, `chars`, `words` …
function vim.fn.wordcount() end

---Writes a file.
---@param object any the lines
---@param fname string the file
---@param flags? string `"a"` adds, `"b"` for bytes
---@return integer result 0, or -1 if it failed
function vim.fn.writefile(object, fname, flags) end

---What is known of a buffer.
---@class vim.fn.bufinfo
---Its number.
---@field bufnr integer
---Its name.
---@field name string
---The line of the cursor.
---@field lnum integer
---How many lines it has.
---@field linecount integer
---Whether it is in memory.
---@field loaded integer
---Whether it is shown by `:ls`.
---@field listed integer
---Whether it was changed.
---@field changed integer
---The number of its changes.
---@field changedtick integer
---Whether no window shows it.
---@field hidden integer
---The windows that show it.
---@field windows integer[]
---When it was used.
---@field lastused integer
---Its variables.
---@field variables table<string, any>
---Its signs.
---@field signs table[]

---What is known of a window.
---@class vim.fn.wininfo
---Its number.
---@field winid integer
---Its place.
---@field winnr integer
---The buffer that it shows.
---@field bufnr integer
---The tab page.
---@field tabnr integer
---How many columns it has.
---@field width integer
---How many lines it has.
---@field height integer
---Its first line on the screen.
---@field winrow integer
---Its first column on the screen.
---@field wincol integer
---The first line that it shows.
---@field topline integer
---The last line that it shows.
---@field botline integer
---How many columns lie beside the text.
---@field textoff integer
---Whether it shows a location list.
---@field loclist integer
---Whether it shows the quickfix list.
---@field quickfix integer
---Whether it shows a terminal.
---@field terminal integer
---Whether it has a bar.
---@field winbar integer
---Its variables.
---@field variables table<string, any>

---A place in the quickfix list.
---@class vim.fn.qfitem
---The buffer.
---@field bufnr integer
---The module.
---@field module string
---The line.
---@field lnum integer
---The last line.
---@field end_lnum integer
---The column.
---@field col integer
---The last column.
---@field end_col integer
---Whether the column is that of the screen.
---@field vcol integer
---The number of the error.
---@field nr integer
---What to look for.
---@field pattern string
---What it says.
---@field text string
---What kind of message it is.
---@field type string
---Whether it can be gone to.
---@field valid integer
---What else was noted.
---@field user_data any
