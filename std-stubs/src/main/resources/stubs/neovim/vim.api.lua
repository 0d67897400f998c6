---@meta

---The functions that Neovim offers to everybody: Lua, other programs, screens. Buffers, windows and tab pages are numbers; 0 is the current one.
---@class vim.api
---Functions that only other versions have.
---@field [string] fun(...: any): any
vim.api = {}

---Colours a part of a line. The colour is kept with the line.
---@param buffer integer the buffer; 0 for the current one
---@param ns_id integer the namespace
---@param hl_group string the group of colours
---@param line integer the line
---@param col_start integer the first column, from 0
---@param col_end integer the column behind the last, from 0; -1 for the end of the line
---@return integer number the number
function vim.api.nvim_buf_add_highlight(buffer, ns_id, hl_group, line, col_start, col_end) end

---Has functions called when a buffer changes.
---@param buffer integer the buffer; 0 for the current one
---@param send_buffer boolean whether the text is sent at first
---@param opts vim.api.keyset.buf_attach settings by name
---@return boolean is whether it is so, or whether it worked
function vim.api.nvim_buf_attach(buffer, send_buffer, opts) end

---Calls a function while a buffer is the current one.
---@param buffer integer the buffer; 0 for the current one
---@param fun function the function
---@return any value the value
function vim.api.nvim_buf_call(buffer, fun) end

---Takes all marks and colours of a namespace off some lines.
---@param buffer integer the buffer; 0 for the current one
---@param ns_id integer the namespace
---@param line_start integer the first line, from 0
---@param line_end integer the line behind the last, from 0; -1 for the end
function vim.api.nvim_buf_clear_namespace(buffer, ns_id, line_start, line_end) end

---Makes a command that only one buffer has.
---@param buffer integer the buffer; 0 for the current one
---@param name string the name
---@param command string|fun(args: vim.api.keyset.command_args) the command
---@param opts vim.api.keyset.user_command settings by name
function vim.api.nvim_buf_create_user_command(buffer, name, command, opts) end

---Deletes an extended mark.
---@param buffer integer the buffer; 0 for the current one
---@param ns_id integer the namespace
---@param id integer its number
---@return boolean is whether it is so, or whether it worked
function vim.api.nvim_buf_del_extmark(buffer, ns_id, id) end

---Takes a key of one buffer back.
---@param buffer integer the buffer; 0 for the current one
---@param mode string the mode, such as `"n"`, `"i"`, `"v"`
---@param lhs string the keys that are typed
function vim.api.nvim_buf_del_keymap(buffer, mode, lhs) end

---Deletes a mark with a letter.
---@param buffer integer the buffer; 0 for the current one
---@param name string the name
---@return boolean is whether it is so, or whether it worked
function vim.api.nvim_buf_del_mark(buffer, name) end

---Takes a command of one buffer back.
---@param buffer integer the buffer; 0 for the current one
---@param name string the name
function vim.api.nvim_buf_del_user_command(buffer, name) end

---Deletes a variable of a buffer, `b:name`.
---@param buffer integer the buffer; 0 for the current one
---@param name string the name
function vim.api.nvim_buf_del_var(buffer, name) end

---Deletes a buffer.
---@param buffer integer the buffer; 0 for the current one
---@param opts table<string, any> settings by name
function vim.api.nvim_buf_delete(buffer, opts) end

---Stops calling the functions of `nvim_buf_attach`.
---@param buffer integer the buffer; 0 for the current one
---@return boolean is whether it is so, or whether it worked
function vim.api.nvim_buf_detach(buffer) end

---A number that grows with each change of a buffer.
---@param buffer integer the buffer; 0 for the current one
---@return integer number the number
function vim.api.nvim_buf_get_changedtick(buffer) end

---The commands that only one buffer has.
---@param buffer integer the buffer; 0 for the current one
---@param opts table<string, any> settings by name
---@return table<string, table<string, any>> answer by names
function vim.api.nvim_buf_get_commands(buffer, opts) end

---Where an extended mark is.
---@param buffer integer the buffer; 0 for the current one
---@param ns_id integer the namespace
---@param id integer its number
---@param opts table<string, any> settings by name
---@return integer[] list the answer
function vim.api.nvim_buf_get_extmark_by_id(buffer, ns_id, id, opts) end

---The extended marks between two places.
---@param buffer integer the buffer; 0 for the current one
---@param ns_id integer the namespace
---@param start integer|integer[] the first line, from 0
---@param end_ integer|integer[] the line behind the last, from 0; -1 for the end
---@param opts table<string, any> settings by name
---@return vim.api.extmark[] list the answer
function vim.api.nvim_buf_get_extmarks(buffer, ns_id, start, end_, opts) end

---The keys that only one buffer has.
---@param buffer integer the buffer; 0 for the current one
---@param mode string the mode, such as `"n"`, `"i"`, `"v"`
---@return vim.api.keyset.get_keymap[] list the answer
function vim.api.nvim_buf_get_keymap(buffer, mode) end

---Some lines of a buffer. Lines are counted from 0, the last is not included; -1 is behind the last line.
---@param buffer integer the buffer; 0 for the current one
---@param start integer the first line, from 0
---@param end_ integer the line behind the last, from 0; -1 for the end
---@param strict_indexing boolean whether lines that are not there are an error
---@return string[] list the answer
function vim.api.nvim_buf_get_lines(buffer, start, end_, strict_indexing) end

---Where a mark with a letter is; the line is counted from 1, the column from 0.
---@param buffer integer the buffer; 0 for the current one
---@param name string the name
---@return [integer, integer] list the answer
function vim.api.nvim_buf_get_mark(buffer, name) end

---The path of a buffer's file, `""` if it has none.
---@param buffer integer the buffer; 0 for the current one
---@return string text the text
function vim.api.nvim_buf_get_name(buffer) end

---How many bytes lie before a line.
---@param buffer integer the buffer; 0 for the current one
---@param index integer the line, from 0
---@return integer number the number
function vim.api.nvim_buf_get_offset(buffer, index) end

---The value of a buffer's option.
---@param buffer integer the buffer; 0 for the current one
---@param name string the name
---@return any value the value
function vim.api.nvim_buf_get_option(buffer, name) end

---A part of a buffer's text. Lines and columns are counted from 0, the last column is not included.
---@param buffer integer the buffer; 0 for the current one
---@param start_row integer the first line, from 0
---@param start_col integer the first column, from 0
---@param end_row integer the last line, from 0
---@param end_col integer the column behind the last, from 0
---@param opts table<string, any> settings by name
---@return string[] list the answer
function vim.api.nvim_buf_get_text(buffer, start_row, start_col, end_row, end_col, opts) end

---A variable of a buffer, `b:name`.
---@param buffer integer the buffer; 0 for the current one
---@param name string the name
---@return any value the value
function vim.api.nvim_buf_get_var(buffer, name) end

---Whether a buffer is there and in memory.
---@param buffer integer the buffer; 0 for the current one
---@return boolean is whether it is so, or whether it worked
function vim.api.nvim_buf_is_loaded(buffer) end

---Whether there is a buffer with this number.
---@param buffer integer the buffer; 0 for the current one
---@return boolean is whether it is so, or whether it worked
function vim.api.nvim_buf_is_valid(buffer) end

---How many lines a buffer has.
---@param buffer integer the buffer; 0 for the current one
---@return integer number the number
function vim.api.nvim_buf_line_count(buffer) end

---Sets an extended mark, which moves with the text and may show something.
---@param buffer integer the buffer; 0 for the current one
---@param ns_id integer the namespace
---@param line integer the line
---@param col integer the column, from 0
---@param opts vim.api.keyset.set_extmark settings by name
---@return integer number the number
function vim.api.nvim_buf_set_extmark(buffer, ns_id, line, col, opts) end

---Gives a key a meaning in one buffer.
---@param buffer integer the buffer; 0 for the current one
---@param mode string the mode, such as `"n"`, `"i"`, `"v"`
---@param lhs string the keys that are typed
---@param rhs string the keys that they stand for
---@param opts vim.api.keyset.keymap settings by name
function vim.api.nvim_buf_set_keymap(buffer, mode, lhs, rhs, opts) end

---Puts other lines in the place of some. Lines are counted from 0, the last is not included; -1 is behind the last line.
---@param buffer integer the buffer; 0 for the current one
---@param start integer the first line, from 0
---@param end_ integer the line behind the last, from 0; -1 for the end
---@param strict_indexing boolean whether lines that are not there are an error
---@param replacement string[] the lines that take the place
function vim.api.nvim_buf_set_lines(buffer, start, end_, strict_indexing, replacement) end

---Sets a mark with a letter; the line is counted from 1, the column from 0.
---@param buffer integer the buffer; 0 for the current one
---@param name string the name
---@param line integer the line
---@param col integer the column, from 0
---@param opts table<string, any> settings by name
---@return boolean is whether it is so, or whether it worked
function vim.api.nvim_buf_set_mark(buffer, name, line, col, opts) end

---Gives a buffer another file.
---@param buffer integer the buffer; 0 for the current one
---@param name string the name
function vim.api.nvim_buf_set_name(buffer, name) end

---Sets an option of a buffer.
---@param buffer integer the buffer; 0 for the current one
---@param name string the name
---@param value any the value
function vim.api.nvim_buf_set_option(buffer, name, value) end

---Puts another text in the place of a part. Lines and columns are counted from 0, the last column is not included.
---@param buffer integer the buffer; 0 for the current one
---@param start_row integer the first line, from 0
---@param start_col integer the first column, from 0
---@param end_row integer the last line, from 0
---@param end_col integer the column behind the last, from 0
---@param replacement string[] the lines that take the place
function vim.api.nvim_buf_set_text(buffer, start_row, start_col, end_row, end_col, replacement) end

---Sets a variable of a buffer, `b:name`.
---@param buffer integer the buffer; 0 for the current one
---@param name string the name
---@param value any the value
function vim.api.nvim_buf_set_var(buffer, name, value) end

---Calls several of these functions at once.
---@param calls any[] each a name and a list of arguments
---@return any[] list the answer
function vim.api.nvim_call_atomic(calls) end

---Calls a function of Vim script that is in a dictionary.
---@param dict any what is to be used
---@param fn string the function's name
---@param args any[] what it is called with
---@return any value the value
function vim.api.nvim_call_dict_function(dict, fn, args) end

---Calls a function of Vim script.
---@param fn string the function's name
---@param args any[] what it is called with
---@return any value the value
function vim.api.nvim_call_function(fn, args) end

---Sends bytes to a channel.
---@param chan integer the channel
---@param data string the text
function vim.api.nvim_chan_send(chan, data) end

---Deletes all autocommands that fit.
---@param opts table<string, any> settings by name
function vim.api.nvim_clear_autocmds(opts) end

---Runs a command that is given in parts.
---@param cmd table<string, any> the command: `cmd`, `args`, `bang` …
---@param opts table<string, any> settings by name
---@return string text the text
function vim.api.nvim_cmd(cmd, opts) end

---Runs a command as if it were typed behind `:`.
---@param command string the command
function vim.api.nvim_command(command) end

---Makes a group of autocommands, or finds it by its name.
---@param name string the name
---@param opts { clear?: boolean } settings by name
---@return integer number the number
function vim.api.nvim_create_augroup(name, opts) end

---Has something done when an event happens.
---
---```lua
---vim.api.nvim_create_autocmd("BufWritePre", {
---  pattern = "*.lua",
---  callback = function(event) print(event.file) end,
---})
---```
---@param event string|string[] the name of the event, or a list of names
---@param opts vim.api.keyset.create_autocmd settings by name
---@return integer number the number
function vim.api.nvim_create_autocmd(event, opts) end

---Makes an empty buffer.
---@param listed boolean whether it is among those that `:ls` shows
---@param scratch boolean whether it is for something of no file
---@return integer buffer its number, 0 if there is none
function vim.api.nvim_create_buf(listed, scratch) end

---The number of a namespace, which keeps marks and colours of one purpose apart from others.
---@param name string the name
---@return integer number the number
function vim.api.nvim_create_namespace(name) end

---Makes a command.
---
---```lua
---vim.api.nvim_create_user_command("Hello", function(opts) print(opts.args) end, { nargs = "?" })
---```
---@param name string the name
---@param command string|fun(args: vim.api.keyset.command_args) the command
---@param opts vim.api.keyset.user_command settings by name
function vim.api.nvim_create_user_command(name, command, opts) end

---Deletes a group of autocommands with all of them.
---@param id integer its number
function vim.api.nvim_del_augroup_by_id(id) end

---Deletes a group of autocommands with all of them.
---@param name string the name
function vim.api.nvim_del_augroup_by_name(name) end

---Deletes an autocommand.
---@param id integer its number
function vim.api.nvim_del_autocmd(id) end

---Deletes the line of the cursor.
function vim.api.nvim_del_current_line() end

---Takes the meaning of a key back.
---@param mode string the mode, such as `"n"`, `"i"`, `"v"`
---@param lhs string the keys that are typed
function vim.api.nvim_del_keymap(mode, lhs) end

---Deletes a mark with a capital letter.
---@param name string the name
---@return boolean is whether it is so, or whether it worked
function vim.api.nvim_del_mark(name) end

---Deletes a command.
---@param name string the name
function vim.api.nvim_del_user_command(name) end

---Deletes a global variable, `g:name`.
---@param name string the name
function vim.api.nvim_del_var(name) end

---Shows a message in several colours.
---@param chunks string[][] each a text and a group of colours
---@param history boolean whether it is kept for `:messages`
---@param opts table<string, any> settings by name
function vim.api.nvim_echo(chunks, history, opts) end

---Writes an error message; it appears with the end of its line.
---@param str string the text
function vim.api.nvim_err_write(str) end

---Shows an error message.
---@param str string the text
function vim.api.nvim_err_writeln(str) end

---The value of an expression of Vim script.
---@param expr string the expression
---@return any value the value
function vim.api.nvim_eval(expr) end

---What a status line would show.
---@param str string the text
---@param opts table<string, any> settings by name
---@return { str: string, width: integer, highlights?: table[] } answer by names
function vim.api.nvim_eval_statusline(str, opts) end

---Runs several lines of Vim script.
---@param src string Vim script
---@param output boolean whether messages are the result
---@return string text the text
function vim.api.nvim_exec(src, output) end

---Runs several lines of Vim script.
---@param src string Vim script
---@param opts table<string, any> settings by name
---@return { output?: string } answer by names
function vim.api.nvim_exec2(src, opts) end

---Does what is to be done when an event happens.
---@param event string|string[] the name of the event, or a list of names
---@param opts table<string, any> settings by name
function vim.api.nvim_exec_autocmds(event, opts) end

---Runs Lua code, for other programs.
---@param code string Lua code, to which the arguments are `...`
---@param args any[] what it is called with
---@return any value the value
function vim.api.nvim_exec_lua(code, args) end

---Puts keys into the queue of what is typed.
---@param keys string the keys
---@param mode string the mode, such as `"n"`, `"i"`, `"v"`
---@param escape_ks boolean whether bytes of special keys are kept as they are
function vim.api.nvim_feedkeys(keys, mode, escape_ks) end

---What is known of all options.
---@return table<string, vim.api.optioninfo> answer by names
function vim.api.nvim_get_all_options_info() end

---The channel, and what is known of these functions.
---@return [integer, table<string, any>] list the answer
function vim.api.nvim_get_api_info() end

---The autocommands that fit.
---@param opts table<string, any> settings by name
---@return vim.api.autocmd[] list the answer
function vim.api.nvim_get_autocmds(opts) end

---What is known of a channel.
---@param chan integer the channel
---@return table<string, any> answer by names
function vim.api.nvim_get_chan_info(chan) end

---A colour as a number, from its name or `"#rrggbb"`.
---@param name string the name
---@return integer number the number
function vim.api.nvim_get_color_by_name(name) end

---All names of colours with their numbers.
---@return table<string, integer> answer by names
function vim.api.nvim_get_color_map() end

---The commands that users have made.
---@param opts table<string, any> settings by name
---@return table<string, table<string, any>> answer by names
function vim.api.nvim_get_commands(opts) end

---Registers, jumps, variables and so on, for `nvim_load_context`.
---@param opts table<string, any> settings by name
---@return table<string, any> answer by names
function vim.api.nvim_get_context(opts) end

---The current buffer.
---@return integer buffer its number, 0 if there is none
function vim.api.nvim_get_current_buf() end

---The text of the line of the cursor.
---@return string text the text
function vim.api.nvim_get_current_line() end

---The current tab page.
---@return integer tabpage its number
function vim.api.nvim_get_current_tabpage() end

---The current window.
---@return integer window its number, 0 if there is none
function vim.api.nvim_get_current_win() end

---How groups of colours look.
---@param ns_id integer the namespace
---@param opts table<string, any> settings by name
---@return vim.api.keyset.highlight answer by names
function vim.api.nvim_get_hl(ns_id, opts) end

---How a group of colours looks.
---@param hl_id integer the number of the group
---@param rgb boolean whether colours are those of 24 bits
---@return vim.api.keyset.highlight answer by names
function vim.api.nvim_get_hl_by_id(hl_id, rgb) end

---How a group of colours looks.
---@param name string the name
---@param rgb boolean whether colours are those of 24 bits
---@return vim.api.keyset.highlight answer by names
function vim.api.nvim_get_hl_by_name(name, rgb) end

---The number of a group of colours.
---@param name string the name
---@return integer number the number
function vim.api.nvim_get_hl_id_by_name(name) end

---Which namespace of colours a window has.
---@param opts table<string, any> settings by name
---@return integer number the number
function vim.api.nvim_get_hl_ns(opts) end

---The keys that have a meaning in a mode.
---@param mode string the mode, such as `"n"`, `"i"`, `"v"`
---@return vim.api.keyset.get_keymap[] list the answer
function vim.api.nvim_get_keymap(mode) end

---Where a mark with a capital letter is, and in which file.
---@param name string the name
---@param opts table<string, any> settings by name
---@return [integer, integer, integer, string] list the answer
function vim.api.nvim_get_mark(name, opts) end

---The current mode, as in `"n"`, `"i"` or `"v"`.
---@return { mode: string, blocking: boolean } answer by names
function vim.api.nvim_get_mode() end

---All namespaces with names.
---@return table<string, integer> answer by names
function vim.api.nvim_get_namespaces() end

---The value of a global option.
---@param name string the name
---@return any value the value
function vim.api.nvim_get_option(name) end

---What is known of an option.
---@param name string the name
---@return vim.api.optioninfo answer by names
function vim.api.nvim_get_option_info(name) end

---What is known of an option.
---@param name string the name
---@param opts table<string, any> settings by name
---@return vim.api.optioninfo answer by names
function vim.api.nvim_get_option_info2(name, opts) end

---The value of an option.
---@param name string the name
---@param opts vim.api.keyset.option settings by name
---@return any value the value
function vim.api.nvim_get_option_value(name, opts) end

---What is known of a process.
---@param pid integer the process
---@return any value the value
function vim.api.nvim_get_proc(pid) end

---The processes that a process has started.
---@param pid integer the process
---@return integer[] list the answer
function vim.api.nvim_get_proc_children(pid) end

---Files that lie in one of the folders of `runtimepath`.
---@param name string the name
---@param all boolean whether all of them, or only the first
---@return string[] list the answer
function vim.api.nvim_get_runtime_file(name, all) end

---A global variable, `g:name`.
---@param name string the name
---@return any value the value
function vim.api.nvim_get_var(name) end

---A variable of Vim itself, `v:name`.
---@param name string the name
---@return any value the value
function vim.api.nvim_get_vvar(name) end

---Has keys typed, even when Neovim waits for some.
---@param keys string the keys
---@return integer number the number
function vim.api.nvim_input(keys) end

---Has something done with the mouse.
---@param button string `"left"`, `"right"`, `"middle"`, `"wheel"` or `"move"`
---@param action string `"press"`, `"drag"`, `"release"`, or a direction of the wheel
---@param modifier string letters such as `C` for Ctrl
---@param grid integer the part of the screen
---@param row integer the line, from 0
---@param col integer the column, from 0
function vim.api.nvim_input_mouse(button, action, modifier, grid, row, col) end

---All buffers, also those that are not loaded.
---@return integer[] list the answer
function vim.api.nvim_list_bufs() end

---All channels.
---@return table<string, any>[] list the answer
function vim.api.nvim_list_chans() end

---The folders of `runtimepath`.
---@return string[] list the answer
function vim.api.nvim_list_runtime_paths() end

---All tab pages.
---@return integer[] list the answer
function vim.api.nvim_list_tabpages() end

---All that show Neovim on a screen.
---@return vim.api.ui[] list the answer
function vim.api.nvim_list_uis() end

---All windows of all tab pages.
---@return integer[] list the answer
function vim.api.nvim_list_wins() end

---Puts back what `nvim_get_context` gave.
---@param dict table<string, any> what is to be used
---@return any value the value
function vim.api.nvim_load_context(dict) end

---Tells the user something.
---@param msg string the message
---@param log_level integer how bad it is: one of `vim.log.levels`
---@param opts table<string, any> settings by name
---@return any value the value
function vim.api.nvim_notify(msg, log_level, opts) end

---Makes a buffer a terminal without a program.
---@param buffer integer the buffer; 0 for the current one
---@param opts table<string, any> settings by name
---@return integer number the number
function vim.api.nvim_open_term(buffer, opts) end

---Opens a floating window.
---@param buffer integer the buffer; 0 for the current one
---@param enter boolean whether it becomes the current one
---@param config vim.api.keyset.win_config where it is and how it looks
---@return integer window its number, 0 if there is none
function vim.api.nvim_open_win(buffer, enter, config) end

---Writes a message; it appears with the end of its line.
---@param str string the text
function vim.api.nvim_out_write(str) end

---Takes a command apart.
---@param str string the text
---@param opts table<string, any> settings by name
---@return table<string, any> answer by names
function vim.api.nvim_parse_cmd(str, opts) end

---Takes an expression of Vim script apart.
---@param expr string the expression
---@param flags string letters that say how to read it
---@param highlight boolean whether to say how to colour it
---@return table<string, any> answer by names
function vim.api.nvim_parse_expression(expr, flags, highlight) end

---Puts text in as the terminal does.
---@param data string the text
---@param crlf boolean whether line ends of Windows count
---@param phase integer -1 for all at once; 1 begins, 2 goes on, 3 ends
---@return boolean is whether it is so, or whether it worked
function vim.api.nvim_paste(data, crlf, phase) end

---Puts text in at the cursor.
---@param lines string[] the lines
---@param type string what kind
---@param after boolean whether behind the cursor, or before it
---@param follow boolean whether the cursor goes behind the text
function vim.api.nvim_put(lines, type, after, follow) end

---Turns `<CR>`, `<Esc>` and the like into the keys they stand for.
---@param str string the text
---@param from_part boolean usually `true`
---@param do_lt boolean whether `<lt>` is turned as well
---@param special boolean whether `<…>` is turned
---@return string text the text
function vim.api.nvim_replace_termcodes(str, from_part, do_lt, special) end

---Chooses an item of the menu of completion.
---@param item integer which, from 0; -1 for none
---@param insert boolean whether the text is put in
---@param finish boolean whether the menu is closed
---@param opts table<string, any> settings by name
function vim.api.nvim_select_popupmenu_item(item, insert, finish, opts) end

---Says who is at the other end of the channel.
---@param name string the name
---@param version table<string, any> its version
---@param type string what kind
---@param methods table<string, any> what it can do
---@param attributes table<string, any> more about it
function vim.api.nvim_set_client_info(name, version, type, methods, attributes) end

---Shows a buffer in the current window.
---@param buffer integer the buffer; 0 for the current one
function vim.api.nvim_set_current_buf(buffer) end

---Makes another folder the current one.
---@param dir string the folder
function vim.api.nvim_set_current_dir(dir) end

---Puts another text in the place of the cursor's line.
---@param line string the line
function vim.api.nvim_set_current_line(line) end

---Goes to a tab page.
---@param tabpage integer the tab page; 0 for the current one
function vim.api.nvim_set_current_tabpage(tabpage) end

---Goes to a window.
---@param window integer the window; 0 for the current one
function vim.api.nvim_set_current_win(window) end

---Has functions called while the screen is drawn, which add colours.
---@param ns_id integer the namespace
---@param opts table<string, any> settings by name
function vim.api.nvim_set_decoration_provider(ns_id, opts) end

---Says how a group of colours looks.
---@param ns_id integer the namespace
---@param name string the name
---@param val vim.api.keyset.highlight how it looks
function vim.api.nvim_set_hl(ns_id, name, val) end

---Which namespace of colours counts.
---@param ns_id integer the namespace
function vim.api.nvim_set_hl_ns(ns_id) end

---Gives a key a meaning.
---@param mode string the mode, such as `"n"`, `"i"`, `"v"`
---@param lhs string the keys that are typed
---@param rhs string the keys that they stand for
---@param opts vim.api.keyset.keymap settings by name
function vim.api.nvim_set_keymap(mode, lhs, rhs, opts) end

---Sets a global option.
---@param name string the name
---@param value any the value
function vim.api.nvim_set_option(name, value) end

---Sets an option.
---@param name string the name
---@param value any the value
---@param opts vim.api.keyset.option settings by name
function vim.api.nvim_set_option_value(name, value, opts) end

---Sets a global variable, `g:name`.
---@param name string the name
---@param value any the value
function vim.api.nvim_set_var(name, value) end

---Sets a variable of Vim itself, `v:name`, if that is allowed.
---@param name string the name
---@param value any the value
function vim.api.nvim_set_vvar(name, value) end

---How many columns a text takes.
---@param text string the text
---@return integer number the number
function vim.api.nvim_strwidth(text) end

---Wants to be told of events.
---@param event string the name of the event, or a list of names
function vim.api.nvim_subscribe(event) end

---Deletes a variable of a tab page, `t:name`.
---@param tabpage integer the tab page; 0 for the current one
---@param name string the name
function vim.api.nvim_tabpage_del_var(tabpage, name) end

---The place of a tab page among the others.
---@param tabpage integer the tab page; 0 for the current one
---@return integer number the number
function vim.api.nvim_tabpage_get_number(tabpage) end

---A variable of a tab page, `t:name`.
---@param tabpage integer the tab page; 0 for the current one
---@param name string the name
---@return any value the value
function vim.api.nvim_tabpage_get_var(tabpage, name) end

---The current window of a tab page.
---@param tabpage integer the tab page; 0 for the current one
---@return integer window its number, 0 if there is none
function vim.api.nvim_tabpage_get_win(tabpage) end

---Whether there is a tab page with this number.
---@param tabpage integer the tab page; 0 for the current one
---@return boolean is whether it is so, or whether it worked
function vim.api.nvim_tabpage_is_valid(tabpage) end

---The windows of a tab page.
---@param tabpage integer the tab page; 0 for the current one
---@return integer[] list the answer
function vim.api.nvim_tabpage_list_wins(tabpage) end

---Sets a variable of a tab page, `t:name`.
---@param tabpage integer the tab page; 0 for the current one
---@param name string the name
---@param value any the value
function vim.api.nvim_tabpage_set_var(tabpage, name, value) end

---Begins to show Neovim on a screen.
---@param width integer how many columns
---@param height integer how many lines
---@param options table<string, any> how it is shown
function vim.api.nvim_ui_attach(width, height, options) end

---Shows Neovim no more.
function vim.api.nvim_ui_detach() end

---Says where the menu of completion is on the screen.
---@param width number how many columns
---@param height number how many lines
---@param row number the line, from 0
---@param col number the column, from 0
function vim.api.nvim_ui_pum_set_bounds(width, height, row, col) end

---Says how many lines the menu of completion has.
---@param height integer how many lines
function vim.api.nvim_ui_pum_set_height(height) end

---Sets how Neovim is shown.
---@param name string the name
---@param value any the value
function vim.api.nvim_ui_set_option(name, value) end

---Says how large the screen is.
---@param width integer how many columns
---@param height integer how many lines
function vim.api.nvim_ui_try_resize(width, height) end

---Says how large a part of the screen is.
---@param grid integer the part of the screen
---@param width integer how many columns
---@param height integer how many lines
function vim.api.nvim_ui_try_resize_grid(grid, width, height) end

---Does not want to be told of events any more.
---@param event string the name of the event, or a list of names
function vim.api.nvim_unsubscribe(event) end

---Calls a function while a window is the current one.
---@param window integer the window; 0 for the current one
---@param fun function the function
---@return any value the value
function vim.api.nvim_win_call(window, fun) end

---Closes a window.
---@param window integer the window; 0 for the current one
---@param force boolean whether changes may be lost
function vim.api.nvim_win_close(window, force) end

---Deletes a variable of a window, `w:name`.
---@param window integer the window; 0 for the current one
---@param name string the name
function vim.api.nvim_win_del_var(window, name) end

---The buffer that a window shows.
---@param window integer the window; 0 for the current one
---@return integer buffer its number, 0 if there is none
function vim.api.nvim_win_get_buf(window) end

---Where a window is and how it looks.
---@param window integer the window; 0 for the current one
---@return vim.api.keyset.win_config answer by names
function vim.api.nvim_win_get_config(window) end

---Where the cursor of a window is; the line is counted from 1, the column from 0.
---@param window integer the window; 0 for the current one
---@return [integer, integer] list the answer
function vim.api.nvim_win_get_cursor(window) end

---How many lines a window has.
---@param window integer the window; 0 for the current one
---@return integer number the number
function vim.api.nvim_win_get_height(window) end

---The place of a window among the others.
---@param window integer the window; 0 for the current one
---@return integer number the number
function vim.api.nvim_win_get_number(window) end

---The value of a window's option.
---@param window integer the window; 0 for the current one
---@param name string the name
---@return any value the value
function vim.api.nvim_win_get_option(window, name) end

---Where a window is on the screen: line and column, from 0.
---@param window integer the window; 0 for the current one
---@return [integer, integer] list the answer
function vim.api.nvim_win_get_position(window) end

---The tab page of a window.
---@param window integer the window; 0 for the current one
---@return integer tabpage its number
function vim.api.nvim_win_get_tabpage(window) end

---A variable of a window, `w:name`.
---@param window integer the window; 0 for the current one
---@param name string the name
---@return any value the value
function vim.api.nvim_win_get_var(window, name) end

---How many columns a window has.
---@param window integer the window; 0 for the current one
---@return integer number the number
function vim.api.nvim_win_get_width(window) end

---Closes a window and keeps its buffer.
---@param window integer the window; 0 for the current one
function vim.api.nvim_win_hide(window) end

---Whether there is a window with this number.
---@param window integer the window; 0 for the current one
---@return boolean is whether it is so, or whether it worked
function vim.api.nvim_win_is_valid(window) end

---Shows a buffer in a window.
---@param window integer the window; 0 for the current one
---@param buffer integer the buffer; 0 for the current one
function vim.api.nvim_win_set_buf(window, buffer) end

---Says where a window is and how it looks.
---@param window integer the window; 0 for the current one
---@param config vim.api.keyset.win_config where it is and how it looks
function vim.api.nvim_win_set_config(window, config) end

---Puts the cursor of a window somewhere; the line is counted from 1, the column from 0.
---@param window integer the window; 0 for the current one
---@param pos [integer, integer] the line, from 1, and the column, from 0
function vim.api.nvim_win_set_cursor(window, pos) end

---Makes a window so many lines high.
---@param window integer the window; 0 for the current one
---@param height integer how many lines
function vim.api.nvim_win_set_height(window, height) end

---Which namespace of colours a window has.
---@param window integer the window; 0 for the current one
---@param ns_id integer the namespace
function vim.api.nvim_win_set_hl_ns(window, ns_id) end

---Sets an option of a window.
---@param window integer the window; 0 for the current one
---@param name string the name
---@param value any the value
function vim.api.nvim_win_set_option(window, name, value) end

---Sets a variable of a window, `w:name`.
---@param window integer the window; 0 for the current one
---@param name string the name
---@param value any the value
function vim.api.nvim_win_set_var(window, name, value) end

---Makes a window so many columns wide.
---@param window integer the window; 0 for the current one
---@param width integer how many columns
function vim.api.nvim_win_set_width(window, width) end

---How many lines of the screen a text takes.
---@param window integer the window; 0 for the current one
---@param opts table<string, any> settings by name
---@return { all: integer, fill: integer } answer by names
function vim.api.nvim_win_text_height(window, opts) end
