#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Tests the extension, from types to a user in front of an editor. What a machine does not have is skipped, and said so.
#
#   test.sh
#
# AMLJOB_EDITOR_HOME is where the editor is installed, .editor by default; AMLJOB_CHROMIUM the browser that shows it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
home=${AMLJOB_EDITOR_HOME:-$PWD/.editor}

step() { printf '\n--- %s (%s s)\n' "$1" "$SECONDS"; }
skip() { printf '\n*** SKIPPED: %s: %s\n' "$1" "$2" >&2; }

have_chromium() {
  [ -x "${AMLJOB_CHROMIUM:-/usr/bin/chromium}" ] || {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null &&
      apt-get update -qq &&
      DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium fonts-dejavu-core >/dev/null
  } || [ -x "${AMLJOB_CHROMIUM:-/usr/bin/chromium}" ]
}

have_editor() {
  [ "$(uname -sm)" = 'Linux x86_64' ] && test/editor/install.sh "$home"
}

step 'Install'
test/install.sh
step 'Types, lint and format'
npm run --silent check
step 'Unit tests'
npm run --silent test:unit
step 'Package'
npm run --silent package

step 'Package with a runtime'
rm -f amljob-*.vsix
if command -v jlink >/dev/null; then
  npm run --silent package:runtime
else
  skip 'package with a runtime' 'there is no jlink'
fi

step 'Editor'
if ! have_editor; then
  skip 'grammar and editor' 'code-server could not be installed'
  exit 0
fi
step 'Grammar'
yaml=$home/node_modules/code-server/lib/vscode/extensions/yaml/syntaxes
grammars=()
for grammar in "$yaml"/*.json; do grammars+=(-g "$grammar"); done
npx vscode-tmgrammar-test "${grammars[@]}" 'test/grammar/*.test.yml'

if ! have_chromium; then
  skip 'editor' 'there is no Chromium and none could be installed'
  exit 0
fi
step 'In the editor'
node test/editor/run.mjs "$home" amljob.vsix out/pictures
step 'All is well'
