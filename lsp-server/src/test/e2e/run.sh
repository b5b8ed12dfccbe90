#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Tests the language server with real editors, without a screen:
#
#   lsp-server/src/test/e2e/run.sh [COMMAND...]
#
# COMMAND starts the server (default: ./amljob lsp of this checkout). An editor that is not installed is skipped, unless
# AMLJOB_EDITORS names it: AMLJOB_EDITORS="nvim emacs" fails without both. On Debian: neovim, emacs-nox, elpa-eglot.
set -u

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -P -- "$here/../../../.." && pwd)
SERVER=${*:-$root/amljob lsp}
export SERVER
wanted=${AMLJOB_EDITORS:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# Makes a job with a misspelt key, an environment to be completed and an input to be renamed.
prepare() {
  WORK=$work/$1
  OUT=$work/$1.out
  export WORK OUT
  mkdir -p "$WORK"
  cat >"$WORK/job.yml" <<'JOB'
command: ls ${{inputs.data}}
environment: azureml:
comptue: azureml:cpu-cluster
inputs:
  data:
    type: uri_folder
    path: azureml:data:1
limits:
  timeout: 3600
JOB
}

missing() {
  case " $wanted " in
    *" $1 "*)
      echo "FAILED: $1 is not installed"
      failures=$((failures + 1))
      ;;
    *) echo "skipped: $1 is not installed" ;;
  esac
}

# Compares what an editor did with what it should have done.
judge() {
  done_=$(grep -cxE 'diagnostics|completion|hover|rename|code action|stopped' "$OUT")
  if [ "$2" = 0 ] && [ "$done_" = 6 ]; then
    echo "ok: $1"
  else
    failures=$((failures + 1))
    echo "FAILED: $1"
    sed 's/^/  /' "$OUT"
  fi
}

if command -v nvim >/dev/null 2>&1; then
  prepare nvim
  timeout 120 nvim --headless -u NONE -i NONE -n -S "$here/nvim.lua" >"$work/nvim.log" 2>&1
  judge nvim $?
else
  missing nvim
fi

if command -v emacs >/dev/null 2>&1; then
  prepare emacs
  timeout 120 emacs --batch -l "$here/eglot.el" >"$OUT" 2>&1
  judge emacs $?
else
  missing emacs
fi

[ "$failures" = 0 ]
