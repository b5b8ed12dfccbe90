#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Speaks to the packaged language server over its streams, byte by byte, as no decent client would:
#
#   lsp-server/src/test/stdio/run.sh [COMMAND...]
#
# COMMAND starts the server (default: ./amljob lsp of this checkout). AMLJOB_EDITS=1000000 makes so many random edits (default:
# 1500). Needs Python 3.8 or newer.
set -u

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd)
if ! command -v python3 >/dev/null 2>&1; then
  echo 'SKIPPED: there is no python3 on this machine' >&2
  exit 0
fi
SERVER=$*
export SERVER
# The first call of a checkout builds it, for which no test would wait.
[ -n "$SERVER" ] || "$here/../../../../amljob" --version >/dev/null || exit 1
exec python3 -B -m unittest discover -s "$here" -p 'test_*.py'
