-- What an editor does, in a real Neovim from 0.7 on: run by test.sh in a copy of Penlight, with the configuration of docs/neovim.md.
-- Each `check` that begins a line prints `ok NAME`, or the session ends with the exit code 1.

(vim.lsp.log and vim.lsp.log.set_level or vim.lsp.set_log_level)('trace')
vim.o.swapfile = false
vim.o.report = 9999

-- Begins a line: what Neovim itself says ends without one.
local function say(text)
  io.stdout:write('\n', text, '\n')
end

local function check(name, test)
  local ok, problem = xpcall(test, debug.traceback)
  if not ok then
    say('FAILED ' .. name .. ': ' .. tostring(problem))
    io.stdout:flush()
    vim.cmd('cquit 1')
  end
  say('ok ' .. name)
end

-- Hints about what could go are left out.
local function errors()
  return vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR })
end

local function wait(what, test)
  if not vim.wait(60000, test, 20) then
    error('waited in vain: ' .. what .. '; diagnostics are ' .. vim.inspect(errors()), 2)
  end
end

local function same(expected, actual, what)
  if not vim.deep_equal(expected, actual) then
    error(('%s: expected %s, found %s'):format(what, vim.inspect(expected), vim.inspect(actual)), 2)
  end
end

local function lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, true)
end

-- Every message of the server about the buffer, so that "no errors" can be told from "nothing said yet".
local published = 0
local handle = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(...)
  published = published + 1
  return handle(...)
end

local function client()
  local all = (vim.lsp.get_clients or vim.lsp.get_active_clients)()
  return all[1]
end

local function request(method, params)
  params = params or {}
  params.textDocument = { uri = vim.uri_from_bufnr(0) }
  local server = client()
  local answer
  if vim.fn.has('nvim-0.11') == 1 then
    answer = server:request_sync(method, params, 60000, 0)
  else
    answer = server.request_sync(method, params, 60000, 0)
  end
  assert(answer and not answer.err, method .. ': ' .. vim.inspect(answer))
  return answer.result
end

-- Types keys as a user does, in normal mode.
local function type_keys(keys)
  vim.cmd('normal! ' .. vim.api.nvim_replace_termcodes(keys, true, true, true))
end

-- The top-level functions, as indentation shows them (one `end` of the file is a blank too far to the right).
local function function_lines()
  local found = {}
  for number, line in ipairs(lines()) do
    local name = line:match('^function ([%w_.:]+)') or line:match('^local function ([%w_]+)')
    if name then
      local last = number
      while not lines()[last]:match('^ ?end') do
        last = last + 1
      end
      found[#found + 1] = { name = name, first = number, last = last }
    end
  end
  return found
end

check('a Lua file starts the server, which finds nothing wrong in it', function()
  vim.cmd('edit pl/List.lua')
  vim.bo.autoindent, vim.bo.indentexpr, vim.bo.formatoptions = false, '', '' -- what is typed is what stands there
  wait('a server', function() return client() ~= nil end)
  wait('the first diagnostics', function() return published > 0 end)
  same({}, errors(), 'errors of a sound file')
  -- What rules find comes when the project has been looked at.
  wait('the hint about a loop variable that nobody reads', function()
    local hints = vim.diagnostic.get(0, { severity = vim.diagnostic.severity.HINT })
    return vim.inspect(hints):find('unused%-local') ~= nil
  end)
  assert(#lines() > 500, 'lines: ' .. #lines())
end)

check('an error appears at its place while it is typed', function()
  type_keys(function_lines()[2].last .. 'Golocal name = "é𝄞" .. = 1<Esc>')
  local typed = vim.fn.line('.')
  same('local name = "é𝄞" .. = 1', lines()[typed], 'the typed line')
  wait('a diagnostic', function() return #errors() > 0 end)
  local found = errors()
  same(1, #found, 'number of diagnostics')
  same(typed - 1, found[1].lnum, 'line, 0-based')
  same(#'local name = "é𝄞" ..', found[1].col, 'column, 0-based, in bytes')
  same(vim.diagnostic.severity.ERROR, found[1].severity, 'severity')
  same("missing expression after '..', found '='", found[1].message, 'message')
end)

check('it goes when it is mended', function()
  type_keys('0f=;x')
  same('local name = "é𝄞" ..  1', lines()[vim.fn.line('.')], 'the mended line')
  wait('no diagnostics', function() return #errors() == 0 end)
end)

check('a missing end is found, and undo takes it back', function()
  vim.cmd('silent edit!')
  wait('no diagnostics', function() return #errors() == 0 end)
  local victim = function_lines()[4]
  vim.api.nvim_win_set_cursor(0, { victim.last, 0 })
  type_keys('dd')
  wait('a diagnostic', function() return #errors() > 0 end)
  local found = errors()
  same(1, #found, 'number of diagnostics')
  assert(found[1].message:find('end', 1, true), found[1].message)
  assert(found[1].lnum >= victim.first - 1 and found[1].lnum <= victim.last, 'near its function: ' .. vim.inspect(found[1]))
  type_keys('u')
  wait('no diagnostics', function() return #errors() == 0 end)
end)

check('the outline names every function and points at it', function()
  local symbols = {}
  local function collect(list)
    for _, symbol in ipairs(list) do
      symbols[symbol.name] = symbols[symbol.name] or {}
      table.insert(symbols[symbol.name], symbol)
      collect(symbol.children or {})
    end
  end
  collect(request('textDocument/documentSymbol'))
  local functions = function_lines()
  assert(#functions > 25, 'functions in the file: ' .. #functions)
  for _, wanted in ipairs(functions) do
    local symbol = symbols[wanted.name] and symbols[wanted.name][1]
    assert(symbol, 'not in the outline: ' .. wanted.name .. '; there is ' .. table.concat(vim.tbl_keys(symbols), ' '))
    same(wanted.first - 1, symbol.range.start.line, 'first line of ' .. wanted.name)
    same(wanted.last - 1, symbol.range['end'].line, 'last line of ' .. wanted.name)
    same(wanted.first - 1, symbol.selectionRange.start.line, 'line of the name ' .. wanted.name)
    local line = lines()[wanted.first]
    local name = line:sub(symbol.selectionRange.start.character + 1, symbol.selectionRange['end'].character)
    assert(name ~= '' and (wanted.name == name or wanted.name:sub(-#name) == name), 'name of ' .. wanted.name .. ': ' .. name)
  end
end)

check('every function can be folded', function()
  local folds = {}
  for _, fold in ipairs(request('textDocument/foldingRange')) do
    folds[fold.startLine + 1] = fold.endLine + 1
    assert(fold.endLine > fold.startLine, 'a fold of one line: ' .. vim.inspect(fold))
  end
  for _, wanted in ipairs(function_lines()) do
    if wanted.last - wanted.first > 1 then
      local last = folds[wanted.first]
      assert(last == wanted.last or last == wanted.last - 1,
        ('fold of %s, lines %d to %d: %s'):format(wanted.name, wanted.first, wanted.last, tostring(last)))
    end
  end
end)

check('a selection grows from a word to the file', function()
  local victim = function_lines()[5]
  local line = lines()[victim.first + 1]
  local column = assert(line:find('%a')) - 1
  local result = request('textDocument/selectionRange', { positions = { { line = victim.first, character = column } } })
  local range, steps, has_function = result[1], 0, false
  local first, outermost = range.range, nil
  local function at_or_after(a, b)
    return a.line > b.line or (a.line == b.line and a.character >= b.character)
  end
  while range do
    if outermost then
      assert(at_or_after(outermost.start, range.range.start) and at_or_after(range.range['end'], outermost['end']),
        'not around the one before: ' .. vim.inspect(range.range))
    end
    outermost = range.range
    local start, stop = outermost.start.line + 1, outermost['end'].line + 1
    has_function = has_function or (start == victim.first and stop == victim.last)
    range, steps = range.parent, steps + 1
  end
  same(line:match('[%w_]+'), line:sub(first.start.character + 1, first['end'].character), 'innermost selection')
  assert(has_function, 'no selection is the whole function')
  assert(steps >= 4, 'steps: ' .. steps)
  assert(outermost.start.line <= 41 and outermost['end'].line >= #lines() - 1, 'the last is the file: ' .. vim.inspect(outermost))
end)

check('the server ends when it is told to', function()
  local id = client().id
  vim.lsp.stop_client(id)
  wait('the end of the server', function() return client() == nil end)
end)

vim.cmd('qall!')
