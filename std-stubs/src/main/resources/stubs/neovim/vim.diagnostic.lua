---@meta

---Something that a program has to say about a place of a text.
---@class vim.Diagnostic
---The buffer.
---@field bufnr? integer
---The first line, from 0.
---@field lnum integer
---The last line, from 0.
---@field end_lnum? integer
---The first column, from 0.
---@field col integer
---The column behind the last.
---@field end_col? integer
---How bad it is: one of `vim.diagnostic.severity`.
---@field severity? integer
---What it says.
---@field message string
---Who says it.
---@field source? string
---Which rule it is about.
---@field code? string|integer
---The namespace.
---@field namespace? integer
---What else was noted.
---@field user_data? any

---How bad it may be: a number, a name, or a table with `min` and `max`.
---@alias vim.diagnostic.Severities integer|string|table

---Which ones are meant.
---@class vim.diagnostic.GetOpts
---Of which namespaces.
---@field namespace? integer|integer[]
---In which line, from 0.
---@field lnum? integer
---How bad.
---@field severity? vim.diagnostic.Severities
---Only those that are shown, or are not.
---@field enabled? boolean

---Where to go.
---@class vim.diagnostic.JumpOpts: vim.diagnostic.GetOpts
---To this one.
---@field diagnostic? vim.Diagnostic
---How many on; negative back.
---@field count? integer
---From where: line from 1, column from 0.
---@field cursor_position? integer[]
---The same.
---@field pos? integer[]
---Whether to go on at the other end.
---@field wrap? boolean
---Whether to show it.
---@field float? boolean|table
---In which window.
---@field win_id? integer
---The same.
---@field winid? integer

---How they are shown.
---@class vim.diagnostic.Opts
---Under the text.
---@field underline? boolean|table|function
---Behind the text.
---@field virtual_text? boolean|table|function
---In lines of their own.
---@field virtual_lines? boolean|table|function
---Beside the line.
---@field signs? boolean|table|function
---In windows.
---@field float? boolean|table|function
---Whether also while inserting.
---@field update_in_insert? boolean
---Whether the worst is above.
---@field severity_sort? boolean|table
---How one jumps.
---@field jump? table

---What programs have to say about the text: mistakes, warnings, hints.
---@class vim.diagnostic
---How bad it is.
---@field severity vim.diagnostic.severity
---Who shows it: by a name, `show` and `hide`.
---@field handlers table<string, vim.diagnostic.Handler>
---What only some versions have.
---@field [string] any
vim.diagnostic = {}

---How bad it is; also the names by the numbers.
---@class vim.diagnostic.severity
---A mistake.
---@field ERROR 1
---Perhaps a mistake.
---@field WARN 2
---Good to know.
---@field INFO 3
---It could be better.
---@field HINT 4
---The name of a number.
---@field [integer] string
---A mistake.
---@field E 1
---Perhaps a mistake.
---@field W 2
---Good to know.
---@field I 3
---It could be better.
---@field N 4

---Who shows something.
---@class vim.diagnostic.Handler
---Shows it.
---@field show? fun(namespace: integer, bufnr: integer, diagnostics: vim.Diagnostic[], opts?: table)
---Hides it.
---@field hide? fun(namespace: integer, bufnr: integer)

---What is known of a namespace.
---@class vim.diagnostic.NS
---Its name.
---@field name string
---How it is shown.
---@field opts table
---What else was noted.
---@field user_data table
---Whether it is not shown.
---@field disabled? boolean

---How everything is shown.
---@param opts? vim.diagnostic.Opts how to show
---@param namespace? integer only in this namespace
---@return vim.diagnostic.Opts? opts how it is, if nothing was given
function vim.diagnostic.config(opts, namespace) end

---Says something about a buffer; what was said before in the same namespace is gone.
---@param namespace integer the namespace
---@param bufnr integer the buffer; 0 for the current one
---@param diagnostics vim.Diagnostic[] what to say
---@param opts? vim.diagnostic.Opts how to show
function vim.diagnostic.set(namespace, bufnr, diagnostics, opts) end

---What is known of a namespace.
---@nodiscard
---@param namespace integer the namespace
---@return vim.diagnostic.NS metadata by names
function vim.diagnostic.get_namespace(namespace) end

---The namespaces that say something.
---@nodiscard
---@return table<integer, vim.diagnostic.NS> namespaces by their numbers
function vim.diagnostic.get_namespaces() end

---What is said.
---@nodiscard
---@param bufnr? integer the buffer; 0 for the current one, all if missing
---@param opts? vim.diagnostic.GetOpts which ones
---@return vim.Diagnostic[] diagnostics a list
function vim.diagnostic.get(bufnr, opts) end

---How much is said.
---@nodiscard
---@param bufnr? integer the buffer; 0 for the current one, all if missing
---@param opts? vim.diagnostic.GetOpts which ones
---@return table<integer, integer> counts by how bad it is
function vim.diagnostic.count(bufnr, opts) end

---The one before the cursor.
---@nodiscard
---@param opts? vim.diagnostic.JumpOpts which ones
---@return vim.Diagnostic? diagnostic `nil` if there is none
function vim.diagnostic.get_prev(opts) end

---The one behind the cursor.
---@nodiscard
---@param opts? vim.diagnostic.JumpOpts which ones
---@return vim.Diagnostic? diagnostic `nil` if there is none
function vim.diagnostic.get_next(opts) end

---Where the one before the cursor is.
---@nodiscard
---@param opts? vim.diagnostic.JumpOpts which ones
---@return integer[]|false position line and column, from 0
function vim.diagnostic.get_prev_pos(opts) end

---Where the one behind the cursor is.
---@nodiscard
---@param opts? vim.diagnostic.JumpOpts which ones
---@return integer[]|false position line and column, from 0
function vim.diagnostic.get_next_pos(opts) end

---Goes to the one before the cursor.
---@param opts? vim.diagnostic.JumpOpts which ones
---@return vim.Diagnostic? diagnostic in newer versions, where one is
function vim.diagnostic.goto_prev(opts) end

---Goes to the one behind the cursor.
---@param opts? vim.diagnostic.JumpOpts which ones
---@return vim.Diagnostic? diagnostic in newer versions, where one is
function vim.diagnostic.goto_next(opts) end

---Goes to one.
---@param opts vim.diagnostic.JumpOpts which one
---@return vim.Diagnostic? diagnostic where one is
function vim.diagnostic.jump(opts) end

---Hides everything.
---@param namespace? integer the namespace
---@param bufnr? integer the buffer; 0 for the current one
function vim.diagnostic.hide(namespace, bufnr) end

---Shows everything.
---@param namespace? integer the namespace
---@param bufnr? integer the buffer; 0 for the current one
---@param diagnostics? vim.Diagnostic[] these, instead of all
---@param opts? vim.diagnostic.Opts how to show
function vim.diagnostic.show(namespace, bufnr, diagnostics, opts) end

---Shows in a window what is said about the cursor's line.
---@param opts? table|integer `scope`, `bufnr`, `border` …, or the buffer
---@param ... any settings, in older versions
---@return integer? bufnr the window's buffer, `nil` if there is nothing
---@return integer? winid the window
function vim.diagnostic.open_float(opts, ...) end

---Forgets everything.
---@param namespace? integer the namespace
---@param bufnr? integer the buffer; 0 for the current one
function vim.diagnostic.reset(namespace, bufnr) end

---Puts everything into the quickfix list.
---@param opts? table `namespace`, `open`, `title`, `severity`
function vim.diagnostic.setqflist(opts) end

---Puts everything about the buffer into the location list.
---@param opts? table `namespace`, `winnr`, `open`, `title`, `severity`
function vim.diagnostic.setloclist(opts) end

---Shows nothing from now on.
---@param bufnr? integer the buffer; 0 for the current one
---@param namespace? integer the namespace
function vim.diagnostic.disable(bufnr, namespace) end

---Shows everything again, or nothing.
---@param enable? boolean|integer whether to; in older versions, the buffer
---@param filter? table|integer `bufnr`, `ns_id`; in older versions, the namespace
function vim.diagnostic.enable(enable, filter) end

---Whether anything is shown.
---@nodiscard
---@param filter? table `bufnr`, `ns_id`
---@return boolean is whether it is
function vim.diagnostic.is_enabled(filter) end

---Something to say, out of a program's output.
---@nodiscard
---@param str string the text
---@param pat string a pattern of Lua
---@param groups string[] what its parts are
---@param severity_map table what its words mean
---@param defaults? table what else to set
---@return vim.Diagnostic? diagnostic `nil` if it does not fit
function vim.diagnostic.match(str, pat, groups, severity_map, defaults) end

---In the form of the quickfix list.
---@nodiscard
---@param diagnostics vim.Diagnostic[] what is said
---@return table[] items for `setqflist`
function vim.diagnostic.toqflist(diagnostics) end

---From the form of the quickfix list.
---@nodiscard
---@param list table[] what `getqflist` gave
---@return vim.Diagnostic[] diagnostics a list
function vim.diagnostic.fromqflist(list) end
