#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Installs the emulator of the storage that AzuriteTest uploads to, and prints where its program is.
#
#   AMLJOB_AZURITE=$(submit/src/test/azurite/install.sh) mvn -pl submit -am test
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

# Newer versions need a newer Node.
version=3.35.0
folder=$PWD/target/azurite
program=$folder/node_modules/.bin/azurite-blob
if [ ! -x "$program" ]; then
  npm install --no-audit --no-fund --no-save --loglevel=error --prefix "$folder" "azurite@$version" >&2
fi
printf '%s\n' "$program"
