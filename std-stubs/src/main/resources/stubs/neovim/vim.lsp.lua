---@meta

---What is called with an answer: an error, or the result, and to what it belongs.
---@alias vim.lsp.Handler fun(err: lsp.ResponseError?, result: any, ctx: vim.lsp.HandlerContext, config?: table): any...

---What a server gives instead of a result.
---@class lsp.ResponseError
---Which kind of error.
---@field code integer
---What went wrong.
---@field message string
---More about it.
---@field data? any

---A place in a text.
---@class lsp.Position
---The line, from 0.
---@field line integer
---The column, from 0.
---@field character integer

---A part of a text.
---@class lsp.Range
---Its first place.
---@field start lsp.Position
---The place behind its last.
---@field end lsp.Position

---A part of a file.
---@class lsp.Location
---The file's address.
---@field uri string
---The part.
---@field range lsp.Range

---Another text for a part.
---@class lsp.TextEdit
---The part.
---@field range lsp.Range
---What takes its place.
---@field newText string

---Which file.
---@class lsp.TextDocumentIdentifier
---Its address.
---@field uri string

---A place in a file.
---@class lsp.TextDocumentPositionParams
---The file.
---@field textDocument lsp.TextDocumentIdentifier
---The place.
---@field position lsp.Position

---To what an answer belongs.
---@class vim.lsp.HandlerContext
---What was asked.
---@field method string
---The client.
---@field client_id integer
---The buffer.
---@field bufnr? integer
---What it was asked about.
---@field params? any
---The version of the text.
---@field version? integer

---How to start a client.
---@class vim.lsp.ClientConfig
---The server's program and what it is started with, or a function.
---@field cmd any
---Its folder.
---@field cmd_cwd? string
---Its environment.
---@field cmd_env? table
---Whether it lives on.
---@field detached? boolean
---The folders of the project.
---@field workspace_folders? table[]
---The folder of the project.
---@field root_dir? string
---What it is called.
---@field name? string
---What this side can do.
---@field capabilities? table<string, any>
---What to do with answers.
---@field handlers? table<string, vim.lsp.Handler>
---What the server may ask.
---@field settings? table<string, any>
---Commands of the server.
---@field commands? table<string, function>
---What the server gets at first.
---@field init_options? any
---What a kind of text is called.
---@field get_language_id? fun(bufnr: integer, filetype: string): string
---How columns are counted.
---@field offset_encoding? string
---Called at errors.
---@field on_error? fun(code: integer, ...: any)
---Called before the first message.
---@field before_init? fun(params: table, config: table)
---Called when it has begun.
---@field on_init? any
---Called for each buffer.
---@field on_attach? any
---Called at its end.
---@field on_exit? any
---How much the server is to tell.
---@field trace? string
---What else.
---@field flags? table<string, any>
---For which kinds of text.
---@field filetypes? string[]
---What lies in the folder of a project.
---@field root_markers? any[]

---A connection to a server.
---@class vim.lsp.Client
---Its number.
---@field id integer
---What it is called.
---@field name string
---How it was started.
---@field config vim.lsp.ClientConfig
---How columns are counted.
---@field offset_encoding string
---What to do with answers.
---@field handlers table<string, vim.lsp.Handler>
---What was asked and is not answered.
---@field requests table<integer, table>
---What the server can do.
---@field server_capabilities table<string, any>
---What this side can do.
---@field capabilities table<string, any>
---What the server can do, in older versions.
---@field resolved_capabilities table<string, any>
---Its buffers.
---@field attached_buffers table<integer, boolean>
---Commands of the server.
---@field commands table<string, function>
---Messages of the server.
---@field messages table
---The folders of the project.
---@field workspace_folders table[]?
---The folder of the project.
---@field root_dir string?
---Whether it has begun.
---@field initialized boolean?
---What the server may ask.
---@field settings table<string, any>
---How bytes are sent.
---@field rpc table<string, function>
---What else.
---@field flags table<string, any>
---Asks the server; written with a colon, and in older versions with a dot.
---@field request fun(...: any): boolean, integer?
---Asks the server, and waits; written with a colon, and in older versions with a dot.
---@field request_sync fun(...: any): any, string?
---Tells the server something; written with a colon, and in older versions with a dot.
---@field notify fun(...: any): boolean
---Wants no answer any more; written with a colon, and in older versions with a dot.
---@field cancel_request fun(...: any): boolean
---Ends the server; written with a colon, and in older versions with a dot.
---@field stop fun(...: any)
---Whether the server has ended; written with a colon, and in older versions with a dot.
---@field is_stopped fun(...: any): boolean
---Does what is to be done for a buffer; written with a colon, and in older versions with a dot.
---@field on_attach fun(...: any)
---Whether the server can be asked this; written with a colon, and in older versions with a dot.
---@field supports_method fun(...: any): boolean
---What only some versions have.
---@field [string] any
local client = {}

---Runs a command of the server.
---@param command table the command
---@param context? table to what it belongs
---@param handler? vim.lsp.Handler called with the answer
function client:exec_cmd(command, context, handler) end

---Servers that know languages: they complete, explain, find mistakes.
---@class vim.lsp
---What to do with answers, by what was asked.
---@field handlers table<string, vim.lsp.Handler>
---Commands that run here, by their names.
---@field commands table<string, fun(command: table, ctx: table): any>
---What can go wrong.
---@field client_errors table<string, integer>
---An error as an answer.
---@field rpc_response_error function
---How much is written down.
---@field log_levels table<string|integer, any>
---Words and numbers that both sides know.
---@field protocol vim.lsp.protocol
---What is written down.
---@field log vim.lsp.log
---How both sides talk.
---@field rpc vim.lsp.rpc
---What has changed in a text.
---@field sync table<string, function>
---Settings of clients, in newer versions.
---@field config any
---What only some versions have.
---@field [string] any
vim.lsp = {}

---Words and numbers that both sides know; also names by numbers.
---@class vim.lsp.protocol
---One of them, such as `CompletionItemKind`, `Methods`.
---@field [string] any
---What this side can do.
---@field make_client_capabilities fun(): table<string, any>
---What a server can do.
---@field resolve_capabilities fun(capabilities: table<string, any>): table<string, any>?

---What is written down.
---@class vim.lsp.log
---How bad it is.
---@field levels table<string, integer>
---Each step.
---@field trace fun(...: any): boolean?
---For looking for mistakes.
---@field debug fun(...: any): boolean?
---Good to know.
---@field info fun(...: any): boolean?
---Not good.
---@field warn fun(...: any): boolean?
---Something failed.
---@field error fun(...: any): boolean?
---How much to write down.
---@field set_level fun(level: integer|string)
---How much is written down.
---@field get_level fun(): integer
---Where.
---@field get_filename fun(): string
---Whether so much is written down.
---@field should_log fun(level: integer): boolean

---How both sides talk.
---@class vim.lsp.rpc
---Starts a server.
---@field start fun(cmd: any, ...: any): any
---Connects to a server that runs.
---@field connect fun(host: string, port?: integer): function
---What can go wrong.
---@field client_errors table<string|integer, any>
---An error as an answer.
---@field rpc_response_error fun(code: integer, message?: string, data?: any): table
---An error as a text.
---@field format_rpc_error fun(err: table): string

---Starts a client for the buffer, or takes one that runs.
---@param config vim.lsp.ClientConfig how
---@param opts? table `bufnr`, `reuse_client` …
---@return integer? client_id the number, `nil` if it failed
function vim.lsp.start(config, opts) end

---Starts a client.
---@param config vim.lsp.ClientConfig how
---@return integer? client_id the number, `nil` if it failed
---@return string? message what went wrong
function vim.lsp.start_client(config) end

---Starts clients by themselves, in newer versions.
---@param name string|string[] which
---@param enable? boolean whether to
function vim.lsp.enable(name, enable) end

---Tells a server of a buffer.
---@param bufnr integer the buffer; 0 for the current one
---@param client_id integer the client's number
---@return boolean ok whether it worked
function vim.lsp.buf_attach_client(bufnr, client_id) end

---Tells a server no more of a buffer.
---@param bufnr integer the buffer; 0 for the current one
---@param client_id integer the client's number
function vim.lsp.buf_detach_client(bufnr, client_id) end

---Whether a server is told of a buffer.
---@nodiscard
---@param bufnr integer the buffer; 0 for the current one
---@param client_id integer the client's number
---@return boolean is whether it is
function vim.lsp.buf_is_attached(bufnr, client_id) end

---A client by its number.
---@nodiscard
---@param client_id integer the client's number
---@return vim.lsp.Client? client `nil` if there is none
function vim.lsp.get_client_by_id(client_id) end

---The clients that run.
---@nodiscard
---@param filter? table `id`, `bufnr`, `name`, `method`
---@return vim.lsp.Client[] clients a list
function vim.lsp.get_clients(filter) end

---The clients that run; newer: `get_clients`.
---@nodiscard
---@param filter? table `id`, `bufnr`, `name`
---@return vim.lsp.Client[] clients a list
function vim.lsp.get_active_clients(filter) end

---The clients of a buffer.
---@nodiscard
---@param bufnr? integer the buffer; 0 for the current one
---@return table<integer, vim.lsp.Client> clients by their numbers
function vim.lsp.buf_get_clients(bufnr) end

---The buffers of a client.
---@nodiscard
---@param client_id integer the client's number
---@return integer[] bufnrs a list
function vim.lsp.get_buffers_by_client_id(client_id) end

---Ends clients.
---@param client_id any a number, a client, or a list
---@param force? boolean whether at once
function vim.lsp.stop_client(client_id, force) end

---Whether a client has ended.
---@nodiscard
---@param client_id integer the client's number
---@return boolean is whether it has
function vim.lsp.client_is_stopped(client_id) end

---Goes through the clients of a buffer.
---@param bufnr integer the buffer; 0 for the current one
---@param fn fun(client: vim.lsp.Client, id: integer, bufnr: integer) called with each
function vim.lsp.for_each_buffer_client(bufnr, fn) end

---Asks all servers of a buffer.
---@param bufnr integer the buffer; 0 for the current one
---@param method string what is asked, such as `"textDocument/hover"`
---@param params? any what is asked about
---@param handler? vim.lsp.Handler called with each answer
---@return table<integer, integer> ids numbers by clients
---@return fun() cancel wants no answers any more
function vim.lsp.buf_request(bufnr, method, params, handler) end

---Asks all servers of a buffer.
---@param bufnr integer the buffer; 0 for the current one
---@param method string what is asked, such as `"textDocument/hover"`
---@param params any what is asked about
---@param handler function called with all answers
---@return fun() cancel wants no answers any more
function vim.lsp.buf_request_all(bufnr, method, params, handler) end

---Asks all servers of a buffer, and waits.
---@param bufnr integer the buffer; 0 for the current one
---@param method string what is asked, such as `"textDocument/hover"`
---@param params? any what is asked about
---@param timeout_ms? integer how many ms to wait
---@return table<integer, { err?: lsp.ResponseError, error?: lsp.ResponseError, result?: any }>? answers by clients; `nil` if it failed
---@return string? message what went wrong
function vim.lsp.buf_request_sync(bufnr, method, params, timeout_ms) end

---Tells all servers of a buffer something.
---@param bufnr integer the buffer; 0 for the current one
---@param method string what is asked, such as `"textDocument/hover"`
---@param params any what is asked about
---@return boolean ok whether it was sent
function vim.lsp.buf_notify(bufnr, method, params) end

---Has something done with settings.
---@nodiscard
---@param handler vim.lsp.Handler what is called
---@param override_config table settings
---@return vim.lsp.Handler handler the same with settings
function vim.lsp.with(handler, override_config) end

---For the option `omnifunc`.
---@nodiscard
---@param findstart integer 1: where the word begins
---@param base integer|string the word
---@return any answer a column or words
function vim.lsp.omnifunc(findstart, base) end

---For the option `formatexpr`.
---@nodiscard
---@param opts? table<string, any> settings
---@return integer failed 1 if Neovim is to do it
function vim.lsp.formatexpr(opts) end

---For the option `tagfunc`.
---@nodiscard
---@param ... any a pattern and letters
---@return table[] tags a list
function vim.lsp.tagfunc(...) end

---How much to write down.
---@param level integer|string how much
function vim.lsp.set_log_level(level) end

---Where is written down.
---@nodiscard
---@return string path the file
function vim.lsp.get_log_path() end

---What servers can do for the current buffer.
---@class vim.lsp.buf
---What only some versions have.
---@field [string] fun(...: any): any
vim.lsp.buf = {}

---Shows what is at the cursor.
---@param opts? table<string, any> settings
function vim.lsp.buf.hover(opts) end

---Goes to where it is defined.
---@param opts? table<string, any> settings
function vim.lsp.buf.definition(opts) end

---Goes to where it is declared.
---@param opts? table<string, any> settings
function vim.lsp.buf.declaration(opts) end

---Goes to where its type is defined.
---@param opts? table<string, any> settings
function vim.lsp.buf.type_definition(opts) end

---Shows where it is implemented.
---@param opts? table<string, any> settings
function vim.lsp.buf.implementation(opts) end

---Shows where it is used.
---@param context? table `includeDeclaration`
---@param opts? table<string, any> settings
function vim.lsp.buf.references(context, opts) end

---Shows the parameters.
---@param opts? table<string, any> settings
function vim.lsp.buf.signature_help(opts) end

---Gives it another name.
---@param new_name? string asked for if missing
---@param opts? table<string, any> settings
function vim.lsp.buf.rename(new_name, opts) end

---Offers to change something.
---@param opts? table<string, any> settings
function vim.lsp.buf.code_action(opts) end

---Offers to change something, in older versions.
---@param context? table what is meant
---@param start_pos? integer[] line and column
---@param end_pos? integer[] line and column
function vim.lsp.buf.range_code_action(context, start_pos, end_pos) end

---Offers words.
---@param context? table what is typed
function vim.lsp.buf.completion(context) end

---Shows what is in the file.
---@param opts? table<string, any> settings
function vim.lsp.buf.document_symbol(opts) end

---Looks for a name in the project.
---@param query? string asked for if missing
---@param opts? table<string, any> settings
function vim.lsp.buf.workspace_symbol(query, opts) end

---Colours where it is used.
function vim.lsp.buf.document_highlight() end

---Colours it no more.
function vim.lsp.buf.clear_references() end

---Formats the text.
---@param opts? table<string, any> `async`, `bufnr`, `filter`, `range`, `timeout_ms` …
function vim.lsp.buf.format(opts) end

---Formats the text; newer: `format`.
---@param options? table<string, any> settings
---@return any ... nothing of interest
function vim.lsp.buf.formatting(options) end

---Formats the text, and waits; newer: `format`.
---@param options? table<string, any> settings
---@param timeout_ms? integer how many ms to wait
function vim.lsp.buf.formatting_sync(options, timeout_ms) end

---Formats the text by one server after the other; newer: `format`.
---@param options? table<string, any> settings
---@param timeout_ms? integer how many ms to wait
---@param order? string[] in which order
function vim.lsp.buf.formatting_seq_sync(options, timeout_ms, order) end

---Formats a part; newer: `format`.
---@param options? table<string, any> settings
---@param start_pos? integer[] line and column
---@param end_pos? integer[] line and column
function vim.lsp.buf.range_formatting(options, start_pos, end_pos) end

---Runs a command of a server.
---@param command table<string, any> `command`, `arguments`
function vim.lsp.buf.execute_command(command) end

---Shows who calls it.
function vim.lsp.buf.incoming_calls() end

---Shows whom it calls.
function vim.lsp.buf.outgoing_calls() end

---The folders of the project.
---@nodiscard
---@return string[] folders a list
function vim.lsp.buf.list_workspace_folders() end

---Adds a folder to the project.
---@param folder? string asked for if missing
function vim.lsp.buf.add_workspace_folder(folder) end

---Takes a folder out of the project.
---@param folder? string asked for if missing
function vim.lsp.buf.remove_workspace_folder(folder) end

---Whether the servers are ready, in older versions.
---@nodiscard
---@return boolean is whether they are
function vim.lsp.buf.server_ready() end

---What is often needed with servers.
---@class vim.lsp.util
---What only some versions have.
---@field [string] fun(...: any): any
vim.lsp.util = {}

---Changes a buffer.
---@param edits lsp.TextEdit[] the changes
---@param bufnr integer the buffer; 0 for the current one
---@param enc string how columns are counted: `"utf-8"`, `"utf-16"` or `"utf-32"`
function vim.lsp.util.apply_text_edits(edits, bufnr, enc) end

---Changes a file.
---@param edit table<string, any> the changes
---@param index? integer which of several
---@param enc? string how columns are counted: `"utf-8"`, `"utf-16"` or `"utf-32"`
function vim.lsp.util.apply_text_document_edit(edit, index, enc) end

---Changes many files.
---@param edit table<string, any> the changes
---@param enc string how columns are counted: `"utf-8"`, `"utf-16"` or `"utf-32"`
function vim.lsp.util.apply_workspace_edit(edit, enc) end

---Goes to a place.
---@param location table<string, any> where to
---@param enc? string how columns are counted: `"utf-8"`, `"utf-16"` or `"utf-32"`
---@param reuse_win? boolean whether to take a window that shows it
---@return boolean ok whether it worked
function vim.lsp.util.jump_to_location(location, enc, reuse_win) end

---Shows a place.
---@param location table<string, any> where to
---@param enc? string how columns are counted: `"utf-8"`, `"utf-16"` or `"utf-32"`
---@param opts? table<string, any> settings
---@return boolean ok whether it worked
function vim.lsp.util.show_document(location, enc, opts) end

---Shows a place in a window.
---@param location table<string, any> what
---@param opts? table<string, any> settings
---@return integer? bufnr the window's buffer
---@return integer? winid the window
function vim.lsp.util.preview_location(location, opts) end

---Shows text in a window.
---@param contents string[] the lines
---@param syntax? string what kind of text
---@param opts? table<string, any> settings
---@return integer bufnr the window's buffer
---@return integer winid the window
function vim.lsp.util.open_floating_preview(contents, syntax, opts) end

---How a window at the cursor is opened.
---@nodiscard
---@param width integer columns
---@param height integer lines
---@param opts? table<string, any> settings
---@return vim.api.keyset.win_config config for `nvim_open_win`
function vim.lsp.util.make_floating_popup_options(width, height, opts) end

---What a server gave as lines of Markdown.
---@nodiscard
---@param input any what a server gave
---@param contents? string[] where to add
---@return string[] lines a list
function vim.lsp.util.convert_input_to_markdown_lines(input, contents) end

---Parameters as lines of Markdown.
---@nodiscard
---@param help table<string, any> what a server gave
---@param ft? string what kind of text
---@param triggers? string[] which letters
---@return string[]? lines a list
---@return any range what to stress
function vim.lsp.util.convert_signature_help_to_markdown_lines(help, ft, triggers) end

---Puts Markdown into a buffer.
---@param bufnr integer the buffer; 0 for the current one
---@param contents string[] the lines
---@param opts? table<string, any> settings
---@return string[] lines what is shown
function vim.lsp.util.stylize_markdown(bufnr, contents, opts) end

---Lines without empty ones at the ends.
---@nodiscard
---@param lines string[] the lines
---@return string[] lines a part
function vim.lsp.util.trim_empty_lines(lines) end

---Places for the quickfix list.
---@nodiscard
---@param locations table[] what a server gave
---@param enc? string how columns are counted: `"utf-8"`, `"utf-16"` or `"utf-32"`
---@return table[] items for `setqflist`
function vim.lsp.util.locations_to_items(locations, enc) end

---Names for the quickfix list.
---@nodiscard
---@param symbols table[] what a server gave
---@param bufnr? integer the buffer; 0 for the current one
---@param enc? string how columns are counted: `"utf-8"`, `"utf-16"` or `"utf-32"`
---@return table[] items for `setqflist`
function vim.lsp.util.symbols_to_items(symbols, bufnr, enc) end

---Words for the menu.
---@nodiscard
---@param result any what a server gave
---@param prefix string the word
---@return table[] items for `complete`
function vim.lsp.util.text_document_completion_list_to_complete_items(result, prefix) end

---Words that a server gave.
---@nodiscard
---@param result any what a server gave
---@return table[] items a list
function vim.lsp.util.extract_completion_items(result) end

---The place of the cursor.
---@nodiscard
---@param window? integer the window
---@param enc? string how columns are counted: `"utf-8"`, `"utf-16"` or `"utf-32"`
---@return lsp.TextDocumentPositionParams params for asking
function vim.lsp.util.make_position_params(window, enc) end

---The place of the cursor as a part.
---@nodiscard
---@param window? integer the window
---@param enc? string how columns are counted: `"utf-8"`, `"utf-16"` or `"utf-32"`
---@return { textDocument: lsp.TextDocumentIdentifier, range: lsp.Range } params for asking
function vim.lsp.util.make_range_params(window, enc) end

---What is selected.
---@nodiscard
---@param start_pos? integer[] line and column
---@param end_pos? integer[] line and column
---@param bufnr? integer the buffer; 0 for the current one
---@param enc? string how columns are counted: `"utf-8"`, `"utf-16"` or `"utf-32"`
---@return { textDocument: lsp.TextDocumentIdentifier, range: lsp.Range } params for asking
function vim.lsp.util.make_given_range_params(start_pos, end_pos, bufnr, enc) end

---A buffer.
---@nodiscard
---@param bufnr? integer the buffer; 0 for the current one
---@return lsp.TextDocumentIdentifier params for asking
function vim.lsp.util.make_text_document_params(bufnr) end

---Folders of the project.
---@nodiscard
---@param added table[] new folders
---@param removed table[] old folders
---@return table<string, any> params for telling
function vim.lsp.util.make_workspace_params(added, removed) end

---How to format.
---@nodiscard
---@param options? table<string, any> settings
---@return table<string, any> params for asking
function vim.lsp.util.make_formatting_params(options) end

---How far one step of indenting is.
---@nodiscard
---@param bufnr? integer the buffer; 0 for the current one
---@return integer number in columns
function vim.lsp.util.get_effective_tabstop(bufnr) end

---A column as the server counts.
---@nodiscard
---@param buf integer the buffer
---@param row integer the line, from 0
---@param col integer the column in bytes
---@param enc? string how columns are counted: `"utf-8"`, `"utf-16"` or `"utf-32"`
---@return integer column as the server counts
function vim.lsp.util.character_offset(buf, row, col, enc) end

---Gives a file another name, buffers too.
---@param old_fname string the file
---@param new_fname string its new name
---@param opts? table<string, any> settings
function vim.lsp.util.rename(old_fname, new_fname, opts) end

---Sets the location list.
---@param items table[] the places
---@param win_id? integer the window
function vim.lsp.util.set_loclist(items, win_id) end

---Sets the quickfix list.
---@param items table[] the places
function vim.lsp.util.set_qflist(items) end

---Colours where something is used.
---@param bufnr? integer the buffer; 0 for the current one
---@param references table[] what a server gave
---@param enc? string how columns are counted: `"utf-8"`, `"utf-16"` or `"utf-32"`
function vim.lsp.util.buf_highlight_references(bufnr, references, enc) end

---Colours it no more.
---@param bufnr? integer the buffer; 0 for the current one
function vim.lsp.util.buf_clear_references(bufnr) end

---What servers say of their work.
---@nodiscard
---@return table[] messages a list
function vim.lsp.util.get_progress_messages() end

---A snippet as a text.
---@nodiscard
---@param input string the snippet
---@return string text as it is shown
function vim.lsp.util.parse_snippet(input) end

---A part of settings.
---@nodiscard
---@param settings table<string, any> the settings
---@param section string with dots
---@return any value the part
function vim.lsp.util.lookup_section(settings, section) end

---What servers say between the lines.
---@class vim.lsp.codelens
---What only some versions have.
---@field [string] fun(...: any): any
vim.lsp.codelens = {}

---Asks for it.
---@param opts? table<string, any> settings
function vim.lsp.codelens.refresh(opts) end

---Does what it offers.
function vim.lsp.codelens.run() end

---What is said.
---@nodiscard
---@param bufnr integer the buffer; 0 for the current one
---@return table[] lenses a list
function vim.lsp.codelens.get(bufnr) end

---Shows it.
---@param lenses table[]? what to show
---@param bufnr integer the buffer; 0 for the current one
---@param client_id integer the client's number
function vim.lsp.codelens.display(lenses, bufnr, client_id) end

---Keeps it.
---@param lenses table[]? what to keep
---@param bufnr integer the buffer; 0 for the current one
---@param client_id integer the client's number
function vim.lsp.codelens.save(lenses, bufnr, client_id) end

---Takes the answer.
---@param err lsp.ResponseError? an error
---@param result any the answer
---@param ctx vim.lsp.HandlerContext to what it belongs
---@param config? table settings
function vim.lsp.codelens.on_codelens(err, result, ctx, config) end

---Mistakes that servers find; they are shown by `vim.diagnostic`.
---@class vim.lsp.diagnostic
---What only some versions have.
---@field [string] fun(...: any): any
vim.lsp.diagnostic = {}

---The namespace of a client.
---@nodiscard
---@param client_id integer the client's number
---@return integer namespace the number
function vim.lsp.diagnostic.get_namespace(client_id) end

---Takes what a server has found.
---@param err lsp.ResponseError? an error
---@param result any the answer
---@param ctx vim.lsp.HandlerContext to what it belongs
---@param config? table settings
function vim.lsp.diagnostic.on_publish_diagnostics(err, result, ctx, config) end

---What servers put between the words.
---@class vim.lsp.inlay_hint
---What only some versions have.
---@field [string] fun(...: any): any
vim.lsp.inlay_hint = {}

---Shows it, or not.
---@param enable? boolean whether to
---@param filter? table `bufnr`
function vim.lsp.inlay_hint.enable(enable, filter) end

---Whether it is shown.
---@nodiscard
---@param filter? table `bufnr`
---@return boolean is whether it is
function vim.lsp.inlay_hint.is_enabled(filter) end

---Colours that servers know.
---@class vim.lsp.semantic_tokens
---What only some versions have.
---@field [string] fun(...: any): any
vim.lsp.semantic_tokens = {}

---Words that servers offer.
---@class vim.lsp.completion
---What only some versions have.
---@field [string] fun(...: any): any
vim.lsp.completion = {}
