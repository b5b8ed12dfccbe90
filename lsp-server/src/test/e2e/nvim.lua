-- SPDX-License-Identifier: MIT
-- What Neovim does with the language server, set up as docs/editors/neovim.md says. Run by run.sh; works from Neovim 0.7 on.
-- WORK is a folder with job.yml, DOC the page, OUT the file for the results. `amljob lsp` starts the server.
local out = {}
local function say(...) table.insert(out, table.concat({ ... }, ' ')) end
local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n' end
local function rules()
  local all = {}
  for _, found in ipairs(vim.diagnostic.get(0)) do all[found.code or found.user_data.lsp.code] = true end
  return all
end
local function wait(what, condition)
  assert(vim.wait(20000, condition, 20), what .. ' did not happen: ' .. vim.inspect(vim.diagnostic.get(0)) .. text())
end

-- Returns the snippet of the page that follows a sentence.
local function snippet_of(sentence)
  local page = table.concat(vim.fn.readfile(vim.env.DOC), '\n')
  local after = assert(select(2, page:find(sentence, 1, true)), 'the page does not say: ' .. sentence)
  return assert(page:match('^.-```lua\n(.-)\n```', after + 1), 'no snippet after: ' .. sentence)
end
local function set_up(sentence) assert(loadstring(snippet_of(sentence)))() end

local function main()
  vim.cmd('filetype on')
  local start = vim.fn.has('nvim-0.11') == 1 and 'Neovim 0.11 and newer' or vim.fn.has('nvim-0.8') == 1 and 'Neovim 0.8 to 0.10' or 'Neovim 0.7'
  local lenses = snippet_of('by a line beside `cmd`')
  assert(loadstring((snippet_of(start):gsub('cmd = %b{},', '%0 ' .. lenses:gsub('%%', '%%%%')))))()
  set_up('before a job is saved')
  set_up('## Hints, and help while typing')
  set_up('up to Neovim 0.11, by')
  set_up('## Commands')
  vim.cmd('edit ' .. vim.env.WORK .. '/job.yml')
  wait('the diagnostic', function() return rules()['unknown-key'] end)
  say('diagnostics')

  local function request(method, params)
    params.textDocument = vim.lsp.util.make_text_document_params()
    local answers, failure = vim.lsp.buf_request_sync(0, method, params, 10000)
    local id, answer = next(answers or {})
    assert(answer and not answer.error, method .. ': ' .. vim.inspect(failure or answers))
    return answer.result, vim.lsp.get_client_by_id(id)
  end

  local completion, client = request('textDocument/completion', { position = { line = 1, character = 21 } })
  local item
  for _, one in ipairs(completion.items) do
    if one.textEdit.newText:match('registries/azureml/environments') then item = item or one end
  end
  assert(item, 'no curated environment after azureml:')
  vim.lsp.util.apply_text_edits({ item.textEdit }, 0, client.offset_encoding)
  assert(text():match('\nenvironment: azureml://registries/azureml/environments/[^\n]+\ncomptue'), text())
  say('completion')

  local hover = request('textDocument/hover', { position = { line = 7, character = 2 } })
  assert(hover.contents.value:match('ends the job'), vim.inspect(hover))
  say('hover')

  vim.api.nvim_win_set_cursor(0, { 5, 3 })
  vim.lsp.buf.rename('images')
  wait('the rename', function() return text():match('inputs%.images') and text():match('\n  images:') end)
  say('rename')

  local range = { start = { line = 2, character = 0 }, ['end'] = { line = 2, character = 7 } }
  for _, action in ipairs(request('textDocument/codeAction', { range = range, context = { diagnostics = {} } })) do
    if action.kind == 'quickfix' and action.title:match('compute') then
      vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
      break
    end
  end
  wait('the fix', function() return text():match('\ncompute: ') and not rules()['unknown-key'] end)
  say('code action')

  assert(text():match('\n  timeout:   3600\n'), text())
  if vim.lsp.buf.format then vim.lsp.buf.format({ timeout_ms = 10000 }) else vim.lsp.buf.formatting_sync(nil, 10000) end
  assert(text():match('\n  timeout: 3600\n'), text())
  say('formatting')

  vim.api.nvim_buf_set_lines(0, -1, -1, false, { 'type: Command' })
  vim.cmd('write')
  local saved = table.concat(vim.fn.readfile(vim.env.WORK .. '/job.yml'), '\n')
  assert(saved:match('\ntype: command$'), saved)
  say('fix on save')

  vim.lsp.codelens.refresh()
  wait('the lens', function()
    for _, lens in ipairs(vim.lsp.codelens.get(0)) do
      if lens.command and lens.command.title:match('1 input') then return true end
    end
  end)
  say('code lens')

  local job = vim.api.nvim_get_current_buf()
  vim.cmd('AmljobDump')
  wait('the dump', function() return vim.api.nvim_get_current_buf() ~= job and text():match('\ncommand: ') end)
  say('command')

  vim.lsp.stop_client(client.id)
  wait('the end', function() return client.is_stopped() end)
  say('stopped')
end

local ok, failure = pcall(main)
if not ok then say('FAILED ' .. tostring(failure)) end
vim.fn.writefile(out, vim.env.OUT)
vim.cmd(ok and 'qa!' or 'cq!')
