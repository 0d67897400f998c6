-- Writes vim.api.lua and vim.options.lua: what Neovim tells of itself (names, parameters, types), with our texts.
--
--     nvim --headless -u NONE -c "luafile std-stubs/neovim/generate.lua" -c q
--
-- in the project's folder. Functions that only newer versions have stand in LATER.

local FOLDER = "std-stubs/src/main/resources/stubs/neovim/"

-- What each function does.
local TEXTS = {
  nvim_buf_add_highlight = "Colours a part of a line. The colour is kept with the line.",
  nvim_buf_attach = "Has functions called when a buffer changes.",
  nvim_buf_call = "Calls a function while a buffer is the current one.",
  nvim_buf_clear_namespace = "Takes all marks and colours of a namespace off some lines.",
  nvim_buf_create_user_command = "Makes a command that only one buffer has.",
  nvim_buf_del_extmark = "Deletes an extended mark.",
  nvim_buf_del_keymap = "Takes a key of one buffer back.",
  nvim_buf_del_mark = "Deletes a mark with a letter.",
  nvim_buf_del_user_command = "Takes a command of one buffer back.",
  nvim_buf_del_var = "Deletes a variable of a buffer, `b:name`.",
  nvim_buf_delete = "Deletes a buffer.",
  nvim_buf_detach = "Stops calling the functions of `nvim_buf_attach`.",
  nvim_buf_get_changedtick = "A number that grows with each change of a buffer.",
  nvim_buf_get_commands = "The commands that only one buffer has.",
  nvim_buf_get_extmark_by_id = "Where an extended mark is.",
  nvim_buf_get_extmarks = "The extended marks between two places.",
  nvim_buf_get_keymap = "The keys that only one buffer has.",
  nvim_buf_get_lines = "Some lines of a buffer. Lines are counted from 0, the last is not included; -1 is behind the last line.",
  nvim_buf_get_mark = "Where a mark with a letter is; the line is counted from 1, the column from 0.",
  nvim_buf_get_name = "The path of a buffer's file, `\"\"` if it has none.",
  nvim_buf_get_offset = "How many bytes lie before a line.",
  nvim_buf_get_option = "The value of a buffer's option.",
  nvim_buf_get_text = "A part of a buffer's text. Lines and columns are counted from 0, the last column is not included.",
  nvim_buf_get_var = "A variable of a buffer, `b:name`.",
  nvim_buf_is_loaded = "Whether a buffer is there and in memory.",
  nvim_buf_is_valid = "Whether there is a buffer with this number.",
  nvim_buf_line_count = "How many lines a buffer has.",
  nvim_buf_set_extmark = "Sets an extended mark, which moves with the text and may show something.",
  nvim_buf_set_keymap = "Gives a key a meaning in one buffer.",
  nvim_buf_set_lines = "Puts other lines in the place of some. Lines are counted from 0, the last is not included; -1 is behind the last line.",
  nvim_buf_set_mark = "Sets a mark with a letter; the line is counted from 1, the column from 0.",
  nvim_buf_set_name = "Gives a buffer another file.",
  nvim_buf_set_option = "Sets an option of a buffer.",
  nvim_buf_set_text = "Puts another text in the place of a part. Lines and columns are counted from 0, the last column is not included.",
  nvim_buf_set_var = "Sets a variable of a buffer, `b:name`.",
  nvim_call_atomic = "Calls several of these functions at once.",
  nvim_call_dict_function = "Calls a function of Vim script that is in a dictionary.",
  nvim_call_function = "Calls a function of Vim script.",
  nvim_chan_send = "Sends bytes to a channel.",
  nvim_clear_autocmds = "Deletes all autocommands that fit.",
  nvim_cmd = "Runs a command that is given in parts.",
  nvim_command = "Runs a command as if it were typed behind `:`.",
  nvim_create_augroup = "Makes a group of autocommands, or finds it by its name.",
  nvim_create_autocmd = "Has something done when an event happens.\n\n```lua\nvim.api.nvim_create_autocmd(\"BufWritePre\", {\n  pattern = \"*.lua\",\n  callback = function(event) print(event.file) end,\n})\n```",
  nvim_create_buf = "Makes an empty buffer.",
  nvim_create_namespace = "The number of a namespace, which keeps marks and colours of one purpose apart from others.",
  nvim_create_user_command = "Makes a command.\n\n```lua\nvim.api.nvim_create_user_command(\"Hello\", function(opts) print(opts.args) end, { nargs = \"?\" })\n```",
  nvim_del_augroup_by_id = "Deletes a group of autocommands with all of them.",
  nvim_del_augroup_by_name = "Deletes a group of autocommands with all of them.",
  nvim_del_autocmd = "Deletes an autocommand.",
  nvim_del_current_line = "Deletes the line of the cursor.",
  nvim_del_keymap = "Takes the meaning of a key back.",
  nvim_del_mark = "Deletes a mark with a capital letter.",
  nvim_del_user_command = "Deletes a command.",
  nvim_del_var = "Deletes a global variable, `g:name`.",
  nvim_echo = "Shows a message in several colours.",
  nvim_err_write = "Writes an error message; it appears with the end of its line.",
  nvim_err_writeln = "Shows an error message.",
  nvim_eval = "The value of an expression of Vim script.",
  nvim_eval_statusline = "What a status line would show.",
  nvim_exec = "Runs several lines of Vim script.",
  nvim_exec2 = "Runs several lines of Vim script.",
  nvim_exec_autocmds = "Does what is to be done when an event happens.",
  nvim_exec_lua = "Runs Lua code, for other programs.",
  nvim_feedkeys = "Puts keys into the queue of what is typed.",
  nvim_get_all_options_info = "What is known of all options.",
  nvim_get_api_info = "The channel, and what is known of these functions.",
  nvim_get_autocmds = "The autocommands that fit.",
  nvim_get_chan_info = "What is known of a channel.",
  nvim_get_color_by_name = "A colour as a number, from its name or `\"#rrggbb\"`.",
  nvim_get_color_map = "All names of colours with their numbers.",
  nvim_get_commands = "The commands that users have made.",
  nvim_get_context = "Registers, jumps, variables and so on, for `nvim_load_context`.",
  nvim_get_current_buf = "The current buffer.",
  nvim_get_current_line = "The text of the line of the cursor.",
  nvim_get_current_tabpage = "The current tab page.",
  nvim_get_current_win = "The current window.",
  nvim_get_hl = "How groups of colours look.",
  nvim_get_hl_by_id = "How a group of colours looks.",
  nvim_get_hl_by_name = "How a group of colours looks.",
  nvim_get_hl_id_by_name = "The number of a group of colours.",
  nvim_get_hl_ns = "Which namespace of colours a window has.",
  nvim_get_keymap = "The keys that have a meaning in a mode.",
  nvim_get_mark = "Where a mark with a capital letter is, and in which file.",
  nvim_get_mode = "The current mode, as in `\"n\"`, `\"i\"` or `\"v\"`.",
  nvim_get_namespaces = "All namespaces with names.",
  nvim_get_option = "The value of a global option.",
  nvim_get_option_info = "What is known of an option.",
  nvim_get_option_info2 = "What is known of an option.",
  nvim_get_option_value = "The value of an option.",
  nvim_get_proc = "What is known of a process.",
  nvim_get_proc_children = "The processes that a process has started.",
  nvim_get_runtime_file = "Files that lie in one of the folders of `runtimepath`.",
  nvim_get_var = "A global variable, `g:name`.",
  nvim_get_vvar = "A variable of Vim itself, `v:name`.",
  nvim_input = "Has keys typed, even when Neovim waits for some.",
  nvim_input_mouse = "Has something done with the mouse.",
  nvim_list_bufs = "All buffers, also those that are not loaded.",
  nvim_list_chans = "All channels.",
  nvim_list_runtime_paths = "The folders of `runtimepath`.",
  nvim_list_tabpages = "All tab pages.",
  nvim_list_uis = "All that show Neovim on a screen.",
  nvim_list_wins = "All windows of all tab pages.",
  nvim_load_context = "Puts back what `nvim_get_context` gave.",
  nvim_notify = "Tells the user something.",
  nvim_open_term = "Makes a buffer a terminal without a program.",
  nvim_open_win = "Opens a floating window.",
  nvim_out_write = "Writes a message; it appears with the end of its line.",
  nvim_parse_cmd = "Takes a command apart.",
  nvim_parse_expression = "Takes an expression of Vim script apart.",
  nvim_paste = "Puts text in as the terminal does.",
  nvim_put = "Puts text in at the cursor.",
  nvim_replace_termcodes = "Turns `<CR>`, `<Esc>` and the like into the keys they stand for.",
  nvim_select_popupmenu_item = "Chooses an item of the menu of completion.",
  nvim_set_client_info = "Says who is at the other end of the channel.",
  nvim_set_current_buf = "Shows a buffer in the current window.",
  nvim_set_current_dir = "Makes another folder the current one.",
  nvim_set_current_line = "Puts another text in the place of the cursor's line.",
  nvim_set_current_tabpage = "Goes to a tab page.",
  nvim_set_current_win = "Goes to a window.",
  nvim_set_decoration_provider = "Has functions called while the screen is drawn, which add colours.",
  nvim_set_hl = "Says how a group of colours looks.",
  nvim_set_hl_ns = "Which namespace of colours counts.",
  nvim_set_keymap = "Gives a key a meaning.",
  nvim_set_option = "Sets a global option.",
  nvim_set_option_value = "Sets an option.",
  nvim_set_var = "Sets a global variable, `g:name`.",
  nvim_set_vvar = "Sets a variable of Vim itself, `v:name`, if that is allowed.",
  nvim_strwidth = "How many columns a text takes.",
  nvim_subscribe = "Wants to be told of events.",
  nvim_tabpage_del_var = "Deletes a variable of a tab page, `t:name`.",
  nvim_tabpage_get_number = "The place of a tab page among the others.",
  nvim_tabpage_get_var = "A variable of a tab page, `t:name`.",
  nvim_tabpage_get_win = "The current window of a tab page.",
  nvim_tabpage_is_valid = "Whether there is a tab page with this number.",
  nvim_tabpage_list_wins = "The windows of a tab page.",
  nvim_tabpage_set_var = "Sets a variable of a tab page, `t:name`.",
  nvim_ui_attach = "Begins to show Neovim on a screen.",
  nvim_ui_detach = "Shows Neovim no more.",
  nvim_ui_pum_set_bounds = "Says where the menu of completion is on the screen.",
  nvim_ui_pum_set_height = "Says how many lines the menu of completion has.",
  nvim_ui_set_option = "Sets how Neovim is shown.",
  nvim_ui_try_resize = "Says how large the screen is.",
  nvim_ui_try_resize_grid = "Says how large a part of the screen is.",
  nvim_unsubscribe = "Does not want to be told of events any more.",
  nvim_win_call = "Calls a function while a window is the current one.",
  nvim_win_close = "Closes a window.",
  nvim_win_del_var = "Deletes a variable of a window, `w:name`.",
  nvim_win_get_buf = "The buffer that a window shows.",
  nvim_win_get_config = "Where a window is and how it looks.",
  nvim_win_get_cursor = "Where the cursor of a window is; the line is counted from 1, the column from 0.",
  nvim_win_get_height = "How many lines a window has.",
  nvim_win_get_number = "The place of a window among the others.",
  nvim_win_get_option = "The value of a window's option.",
  nvim_win_get_position = "Where a window is on the screen: line and column, from 0.",
  nvim_win_get_tabpage = "The tab page of a window.",
  nvim_win_get_var = "A variable of a window, `w:name`.",
  nvim_win_get_width = "How many columns a window has.",
  nvim_win_hide = "Closes a window and keeps its buffer.",
  nvim_win_is_valid = "Whether there is a window with this number.",
  nvim_win_set_buf = "Shows a buffer in a window.",
  nvim_win_set_config = "Says where a window is and how it looks.",
  nvim_win_set_cursor = "Puts the cursor of a window somewhere; the line is counted from 1, the column from 0.",
  nvim_win_set_height = "Makes a window so many lines high.",
  nvim_win_set_hl_ns = "Which namespace of colours a window has.",
  nvim_win_set_option = "Sets an option of a window.",
  nvim_win_set_var = "Sets a variable of a window, `w:name`.",
  nvim_win_set_width = "Makes a window so many columns wide.",
  nvim_win_text_height = "How many lines of the screen a text takes.",
}

-- What only versions after the one that runs may have.
local LATER = {
  { name = "nvim_cmd", parameters = { { "Dictionary", "cmd" }, { "Dictionary", "opts" } }, return_type = "String" },
  { name = "nvim_exec2", parameters = { { "String", "src" }, { "Dictionary", "opts" } }, return_type = "Dictionary" },
  { name = "nvim_get_hl", parameters = { { "Integer", "ns_id" }, { "Dictionary", "opts" } }, return_type = "Dictionary" },
  { name = "nvim_get_hl_ns", parameters = { { "Dictionary", "opts" } }, return_type = "Integer" },
  { name = "nvim_get_option_info2", parameters = { { "String", "name" }, { "Dictionary", "opts" } }, return_type = "Dictionary" },
  { name = "nvim_parse_cmd", parameters = { { "String", "str" }, { "Dictionary", "opts" } }, return_type = "Dictionary" },
  { name = "nvim_set_hl_ns", parameters = { { "Integer", "ns_id" } }, return_type = "void" },
  { name = "nvim_win_set_hl_ns", parameters = { { "Window", "window" }, { "Integer", "ns_id" } }, return_type = "void" },
  { name = "nvim_win_text_height", parameters = { { "Window", "window" }, { "Dictionary", "opts" } }, return_type = "Dictionary" },
}

-- What the parameters of a name are.
local PARAMETERS = {
  action = "`\"press\"`, `\"drag\"`, `\"release\"`, or a direction of the wheel",
  after = "whether behind the cursor, or before it",
  args = "what it is called with",
  attributes = "more about it",
  buffer = "the buffer; 0 for the current one",
  button = "`\"left\"`, `\"right\"`, `\"middle\"`, `\"wheel\"` or `\"move\"`",
  calls = "each a name and a list of arguments",
  chan = "the channel",
  chunks = "each a text and a group of colours",
  cmd = "the command: `cmd`, `args`, `bang` …",
  code = "Lua code, to which the arguments are `...`",
  col = "the column, from 0",
  col_end = "the column behind the last, from 0; -1 for the end of the line",
  col_start = "the first column, from 0",
  command = "the command",
  config = "where it is and how it looks",
  crlf = "whether line ends of Windows count",
  data = "the text",
  dict = "what is to be used",
  dir = "the folder",
  do_lt = "whether `<lt>` is turned as well",
  enter = "whether it becomes the current one",
  escape_ks = "whether bytes of special keys are kept as they are",
  event = "the name of the event, or a list of names",
  expr = "the expression",
  finish = "whether the menu is closed",
  flags = "letters that say how to read it",
  fn = "the function's name",
  follow = "whether the cursor goes behind the text",
  force = "whether changes may be lost",
  from_part = "usually `true`",
  fun = "the function",
  grid = "the part of the screen",
  height = "how many lines",
  highlight = "whether to say how to colour it",
  history = "whether it is kept for `:messages`",
  hl_group = "the group of colours",
  hl_id = "the number of the group",
  id = "its number",
  index = "the line, from 0",
  insert = "whether the text is put in",
  item = "which, from 0; -1 for none",
  keys = "the keys",
  lhs = "the keys that are typed",
  line = "the line",
  line_end = "the line behind the last, from 0; -1 for the end",
  line_start = "the first line, from 0",
  lines = "the lines",
  listed = "whether it is among those that `:ls` shows",
  log_level = "how bad it is: one of `vim.log.levels`",
  lhs_mode = "the mode",
  methods = "what it can do",
  mode = "the mode, such as `\"n\"`, `\"i\"`, `\"v\"`",
  modifier = "letters such as `C` for Ctrl",
  msg = "the message",
  name = "the name",
  ns_id = "the namespace",
  options = "how it is shown",
  opts = "settings by name",
  output = "whether messages are the result",
  phase = "-1 for all at once; 1 begins, 2 goes on, 3 ends",
  pid = "the process",
  pos = "the line, from 1, and the column, from 0",
  replacement = "the lines that take the place",
  rgb = "whether colours are those of 24 bits",
  rhs = "the keys that they stand for",
  row = "the line, from 0",
  scratch = "whether it is for something of no file",
  send_buffer = "whether the text is sent at first",
  special = "whether `<…>` is turned",
  src = "Vim script",
  start = "the first line, from 0",
  start_row = "the first line, from 0",
  start_col = "the first column, from 0",
  end_ = "the line behind the last, from 0; -1 for the end",
  end_row = "the last line, from 0",
  end_col = "the column behind the last, from 0",
  str = "the text",
  strict_indexing = "whether lines that are not there are an error",
  tabpage = "the tab page; 0 for the current one",
  text = "the text",
  type = "what kind",
  val = "how it looks",
  value = "the value",
  version = "its version",
  width = "how many columns",
  window = "the window; 0 for the current one",
  all = "whether all of them, or only the first",
}

-- Parameters whose type says more than Neovim does, by function and name.
local TYPES = {
  ["nvim_create_autocmd.event"] = "string|string[]",
  ["nvim_create_autocmd.opts"] = "vim.api.keyset.create_autocmd",
  ["nvim_exec_autocmds.event"] = "string|string[]",
  ["nvim_create_augroup.opts"] = "{ clear?: boolean }",
  ["nvim_create_user_command.command"] = "string|fun(args: vim.api.keyset.command_args)",
  ["nvim_create_user_command.opts"] = "vim.api.keyset.user_command",
  ["nvim_buf_create_user_command.command"] = "string|fun(args: vim.api.keyset.command_args)",
  ["nvim_buf_create_user_command.opts"] = "vim.api.keyset.user_command",
  ["nvim_open_win.config"] = "vim.api.keyset.win_config",
  ["nvim_win_set_config.config"] = "vim.api.keyset.win_config",
  ["nvim_set_keymap.opts"] = "vim.api.keyset.keymap",
  ["nvim_buf_set_keymap.opts"] = "vim.api.keyset.keymap",
  ["nvim_set_hl.val"] = "vim.api.keyset.highlight",
  ["nvim_buf_set_extmark.opts"] = "vim.api.keyset.set_extmark",
  ["nvim_get_option_value.opts"] = "vim.api.keyset.option",
  ["nvim_set_option_value.opts"] = "vim.api.keyset.option",
  ["nvim_buf_get_extmarks.start"] = "integer|integer[]",
  ["nvim_buf_get_extmarks.end_"] = "integer|integer[]",
  ["nvim_buf_attach.opts"] = "vim.api.keyset.buf_attach",
  ["nvim_echo.chunks"] = "string[][]",
  ["nvim_buf_set_keymap.mode"] = "string",
}

-- Results whose type says more.
local RESULTS = {
  nvim_buf_get_extmark_by_id = "integer[]",
  nvim_buf_get_extmarks = "vim.api.extmark[]",
  nvim_buf_get_keymap = "vim.api.keyset.get_keymap[]",
  nvim_get_keymap = "vim.api.keyset.get_keymap[]",
  nvim_get_mode = "{ mode: string, blocking: boolean }",
  nvim_get_namespaces = "table<string, integer>",
  nvim_get_color_map = "table<string, integer>",
  nvim_get_autocmds = "vim.api.autocmd[]",
  nvim_get_commands = "table<string, table<string, any>>",
  nvim_buf_get_commands = "table<string, table<string, any>>",
  nvim_get_hl_by_name = "vim.api.keyset.highlight",
  nvim_get_hl_by_id = "vim.api.keyset.highlight",
  nvim_get_hl = "vim.api.keyset.highlight",
  nvim_get_option_info = "vim.api.optioninfo",
  nvim_get_option_info2 = "vim.api.optioninfo",
  nvim_get_all_options_info = "table<string, vim.api.optioninfo>",
  nvim_win_get_config = "vim.api.keyset.win_config",
  nvim_get_mark = "[integer, integer, integer, string]",
  nvim_get_api_info = "[integer, table<string, any>]",
  nvim_get_proc_children = "integer[]",
  nvim_list_chans = "table<string, any>[]",
  nvim_list_uis = "vim.api.ui[]",
  nvim_eval_statusline = "{ str: string, width: integer, highlights?: table[] }",
  nvim_exec2 = "{ output?: string }",
  nvim_win_text_height = "{ all: integer, fill: integer }",
}

local SIMPLE = {
  Array = "any[]",
  Boolean = "boolean",
  Buffer = "integer",
  Dictionary = "table<string, any>",
  Float = "number",
  Integer = "integer",
  LuaRef = "function",
  Object = "any",
  String = "string",
  Tabpage = "integer",
  Window = "integer",
}

local function type_of(name)
  local element, count = name:match("^ArrayOf%((%a+), (%d+)%)$")
  if element then
    local all = {}
    for i = 1, tonumber(count) do
      all[i] = SIMPLE[element]
    end
    return "[" .. table.concat(all, ", ") .. "]"
  end
  element = name:match("^ArrayOf%((%a+)%)$")
  return element and SIMPLE[element] .. "[]" or SIMPLE[name]
end

local function comment(lines, text)
  for line in (text .. "\n"):gmatch("(.-)\n") do
    lines[#lines + 1] = "---" .. line
  end
end

-- Name and text of a result.
local ANSWERS = {
  Array = "list the answer",
  Boolean = "is whether it is so, or whether it worked",
  Buffer = "buffer its number, 0 if there is none",
  Dictionary = "answer by names",
  Integer = "number the number",
  Object = "value the value",
  String = "text the text",
  Tabpage = "tabpage its number",
  Window = "window its number, 0 if there is none",
}

local function add_function(lines, f)
  comment(lines, assert(TEXTS[f.name], f.name .. " has no text"))
  local names = {}
  for i, p in ipairs(f.parameters) do
    local name = p[2] == "end" and "end_" or p[2] == "repeat" and "repeat_" or p[2]
    names[i] = name
    local declared = TYPES[f.name .. "." .. name] or type_of(p[1])
    lines[#lines + 1] = ("---@param %s %s %s"):format(name, declared, assert(PARAMETERS[name], f.name .. ": " .. name))
  end
  if f.return_type ~= "void" then
    local kind = ANSWERS[f.return_type] or ANSWERS.Array
    lines[#lines + 1] = ("---@return %s %s"):format(RESULTS[f.name] or type_of(f.return_type), kind)
  end
  lines[#lines + 1] = ("function vim.api.%s(%s) end"):format(f.name, table.concat(names, ", "))
  lines[#lines + 1] = ""
end

local function write(name, lines)
  while lines[#lines] == "" do
    lines[#lines] = nil
  end
  local file = assert(io.open(FOLDER .. name, "w"))
  file:write(table.concat(lines, "\n"), "\n")
  file:close()
end

local lines = {
  "---@meta",
  "",
  "---The functions that Neovim offers to everybody: Lua, other programs, screens. Buffers, windows and tab pages are numbers; 0 is the current one.",
  "---@class vim.api",
  "---Functions that only other versions have.",
  "---@field [string] fun(...: any): any",
  "vim.api = {}",
  "",
}
local functions = {}
for _, f in ipairs(vim.fn.api_info().functions) do
  if not f.deprecated_since then
    functions[f.name] = f
  end
end
for _, f in ipairs(LATER) do
  functions[f.name] = functions[f.name] or f
end
local names = vim.tbl_keys(functions)
table.sort(names)
for _, name in ipairs(names) do
  add_function(lines, functions[name])
end
write("vim.api.lua", lines)

-- Options.
local CLASSES = {
  { "vim.bo", "Options of a buffer: the current one, or by its number, `vim.bo[buffer].filetype`.", "buf" },
  { "vim.wo", "Options of a window: the current one, or by its number, `vim.wo[window].wrap`.", "win" },
  { "vim.go", "Options, set for all.", "global" },
}
local WHERE = { buf = ", which each buffer has", win = ", which each window has", global = "" }

lines = { "---@meta", "" }
local options = vim.api.nvim_get_all_options_info()
names = vim.tbl_keys(options)
table.sort(names)

local function fields(scope)
  for _, name in ipairs(names) do
    local o = options[name]
    if o.scope == scope then
      local short = o.shortname ~= "" and (" (`%s`)"):format(o.shortname) or ""
      lines[#lines + 1] = ("---The option `%s`%s%s."):format(name, short, WHERE[scope])
      lines[#lines + 1] = ("---@field %s %s"):format(name, o.type == "number" and "integer" or o.type)
    end
  end
end

for _, class in ipairs(CLASSES) do
  comment(lines, class[2])
  lines[#lines + 1] = "---@class " .. class[1] .. (class[3] == "global" and ": vim.bo, vim.wo" or "")
  if class[3] ~= "global" then
    lines[#lines + 1] = "---The same of a certain one."
    lines[#lines + 1] = "---@field [integer] " .. class[1]
  end
  fields(class[3])
  lines[#lines + 1] = "---Other options."
  lines[#lines + 1] = "---@field [string] any"
  lines[#lines + 1] = ""
end
write("vim.options.lua", lines)
