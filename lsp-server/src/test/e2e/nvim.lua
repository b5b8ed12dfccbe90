-- SPDX-License-Identifier: MIT
-- What Neovim does with the language server. Run by run.sh; works from Neovim 0.7 on.
-- SERVER is the command line, WORK a folder with job.yml, OUT the file for the results.
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

local function main()
  vim.cmd('edit ' .. vim.env.WORK .. '/job.yml')
  vim.bo.filetype = 'yaml'
  local config = { name = 'amljob', cmd = vim.split(vim.env.SERVER, ' '), root_dir = vim.env.WORK }
  local id = (vim.lsp.start and vim.lsp.start(config)) or vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(0, id)
  wait('the diagnostic', function() return rules()['unknown-key'] end)
  say('diagnostics')

  local function request(method, params)
    params.textDocument = vim.lsp.util.make_text_document_params()
    local answers, failure = vim.lsp.buf_request_sync(0, method, params, 10000)
    assert(answers and answers[id] and not answers[id].error, method .. ': ' .. vim.inspect(failure or answers))
    return answers[id].result
  end

  local items = request('textDocument/completion', { position = { line = 1, character = 21 } }).items
  local found = false
  for _, item in ipairs(items) do found = found or item.filterText:match('registries/azureml/environments') end
  assert(found, 'no curated environment after azureml:')
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
      vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
      break
    end
  end
  wait('the fix', function() return text():match('\ncompute: ') and not rules()['unknown-key'] end)
  say('code action')

  vim.lsp.stop_client(id)
  wait('the end', function() return vim.lsp.client_is_stopped(id) end)
  say('stopped')
end

local ok, failure = pcall(main)
if not ok then say('FAILED ' .. tostring(failure)) end
vim.fn.writefile(out, vim.env.OUT)
vim.cmd(ok and 'qa!' or 'cq!')
